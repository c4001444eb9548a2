package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.Sample;

class ImportCommandTest {
    private static final String WAITS = """
            Area;Name;Year;Mean wait
            D1;Northbridge;2023;1.234,5
            D2;Saltmarsh;2023;987,25
            D1;Northbridge;2024;1.001,0
            """;

    @TempDir
    Path temp;

    private Path site;
    private Path table;

    @BeforeEach
    void aSiteAndATableBesideIt() throws IOException {
        site = temp.resolve("site");
        write("data/site.yaml", Sample.SITE);
        write("data/places.csv", Sample.PLACES);
        write("data/indicators.yaml", Sample.INDICATORS);
        write("data/comparators.yaml", Sample.COMPARATORS);
        write("data/observations/jobs.csv", Sample.OBSERVATIONS);
        table = temp.resolve("waits 2024.csv");
        Files.writeString(table, WAITS);
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Invocation run(String... more) {
        List<String> arguments = new ArrayList<>(List.of("import", "--source", site.toString()));
        arguments.addAll(List.of(more));
        return Invocation.of(arguments);
    }

    @Test
    void withoutWriteNothingIsWritten() throws IOException {
        Invocation run = run(table.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("guessed from its contents", "To decide", "--theme ID (work)", "add --write");
        try (var files = Files.walk(site)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(5);
        }
    }

    @Test
    void whatIsWrittenIsReadByCheck() throws IOException {
        Invocation run =
                run(table.toString(), "--write", "--theme", "work", "--polarity", "low-is-good", "--unit", "days");
        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out())
                .contains(
                        "Written    data/profiles/waits-2024.yaml",
                        "Written    data/indicators/waits-2024.yaml",
                        "Written    data/observations/waits-2024.csv");
        Invocation check = Invocation.of(List.of("check", "--source", site.toString(), "--date", "2026-11-22"));
        assertThat(check.messages())
                .as("what only an officer can say is asked for, with its place")
                .contains("data/indicators/waits-2024.yaml:", "\"definition\"", "\"source\"");
        Path entries = site.resolve("data/indicators/waits-2024.yaml");
        Files.writeString(
                entries,
                Files.readString(entries)
                        + "    definition: How long people wait.\n    source: {name: Hospital board}\n");
        Invocation again = Invocation.of(List.of("check", "--source", site.toString(), "--date", "2026-11-22"));
        assertThat(again.exit()).as(again.err()).isZero();
        assertThat(again.out()).contains("data/observations/waits-2024.csv\n", "Records    3: 3 read, 0 left out");
    }

    @Test
    void aFileThatIsThereIsNeverChanged() throws IOException {
        write("data/observations/waits-2024.csv", "area,indicator,period,value\n");
        Invocation run = run(table.toString(), "--write", "--theme", "work");
        assertThat(run.exit()).isEqualTo(Main.FAULTS);
        assertThat(run.out())
                .contains("data/observations/waits-2024.csv: error [file-exists]", "--name", "Written    nothing");
        assertThat(site.resolve("data/observations/waits-2024.csv")).hasContent("area,indicator,period,value\n");
        assertThat(site.resolve("data/indicators/waits-2024.yaml")).doesNotExist();
        assertThat(run(table.toString(), "--write", "--theme", "work", "--name", "waits")
                        .exit())
                .isZero();
        assertThat(run(table.toString(), "--write", "--theme", "work", "--name", "Waits!")
                        .exit())
                .isEqualTo(Main.USAGE);
    }

    @Test
    void aTableInTheSiteIsReadAsItIs() throws IOException {
        write("data/observations/waits.csv", WAITS);
        Invocation run = run(site.resolve("data/observations/waits.csv").toString(), "--write", "--theme", "work");
        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out()).contains("No copy is needed");
        assertThat(Files.readString(site.resolve("data/profiles/waits.yaml"))).contains("files: [waits.csv]");
    }

    @Test
    void severalFilesAndFoldersAreToldOneByOneAndTogether() throws IOException {
        Files.createDirectories(temp.resolve("more/deep"));
        Files.writeString(temp.resolve("more/deep/waits.csv"), WAITS);
        Files.writeString(temp.resolve("more/report.txt"), "nothing but words\n");
        Invocation run = run(table.toString(), temp.resolve("more").toString());
        assertThat(run.out()).contains("3 files, 6 records: 6 read, 0 left out; errors in 0 files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere.csv", "empty"})
    void whatIsNotThereIsSaidInASentence(String name) throws IOException {
        Files.createDirectories(temp.resolve("empty"));
        Invocation run = run(temp.resolve(name).toString());
        assertThat(run.exit()).isEqualTo(Main.FAULTS);
        assertThat(run.err())
                .startsWith("waymark: ")
                .doesNotContain("Exception")
                .hasLineCount(1);
    }

    @Test
    void aSpreadsheetIsToldToBeSavedAsCsv() throws IOException {
        Path sheet = temp.resolve("figures.xlsx");
        Files.write(sheet, "PK\u0003\u0004....[Content_Types].xml".getBytes(StandardCharsets.ISO_8859_1));
        Invocation run = run(sheet.toString());
        assertThat(run.exit()).isEqualTo(Main.FAULTS);
        assertThat(run.out()).contains("this is a spreadsheet: save it as CSV");
    }

    @Test
    void wordsThatAreNoneOfTheKnownAreRefusedWithThem() {
        Invocation run = run(table.toString(), "--polarity", "good");
        assertThat(run.exit()).isEqualTo(Main.USAGE);
        assertThat(run.err()).contains("high-is-good, low-is-good, none");
    }
}
