package waymark.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Diagnostics;
import waymark.edition.ManifestReader;
import waymark.format.csv.CsvReader;
import waymark.format.yaml.JsonReader;
import waymark.format.yaml.YamlReader;
import waymark.roadmap.RoadMapReader;

/**
 * Reads every example of {@code docs/formats}. A fenced block says after its language which reader it is for ({@code -}
 * for none but the language's own) and how messages name it; a block {@code report} after it holds the messages that it
 * must give, and without one it must give none. A block {@code html} holds what comes out.
 */
class FormatExamplesTest {
    private static final Path FOLDER = Path.of("docs", "formats");

    /** Reads an example as a file of this name. */
    @FunctionalInterface
    private interface ExampleReader {
        void read(String name, byte[] bytes, Diagnostics diagnostics);
    }

    private static final Map<String, ExampleReader> LANGUAGES = Map.of(
            "yaml", YamlReader::read,
            "json", JsonReader::read,
            "csv",
                    (name, bytes, diagnostics) ->
                            CsvReader.open(name, bytes, diagnostics).ifPresent(table -> table.forEach(row -> {})),
            "markdown", PrintedExamples::markdown,
            "ftlh", PrintedExamples::template,
            "properties", PrintedExamples::messages);

    /** The readers of whole files, by the word after the language. */
    private static final Map<String, ExampleReader> READERS = Map.ofEntries(
            Map.entry("road-map", FormatExamplesTest::roadMap),
            Map.entry("manifest", ManifestReader::read),
            Map.entry("site", SampleExamples::site),
            Map.entry("places", SampleExamples::places),
            Map.entry("indicators", SampleExamples::indicators),
            Map.entry("indicators-with-sidecar", SampleExamples::indicatorsWithSidecar),
            Map.entry("sidecar", SampleExamples::sidecar),
            Map.entry("comparators", SampleExamples::comparators),
            Map.entry("observations", SampleExamples::observations),
            Map.entry("observations-of-changed-areas", SampleExamples::observationsOfChangedAreas),
            Map.entry("neighbours", SampleExamples::neighbours),
            Map.entry("hub", SampleExamples::hub),
            Map.entry("narrative", SampleExamples::narrative));

    @TestFactory
    Stream<DynamicTest> everyExampleIsReadAsTheTextSays() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .filter(f -> f.toString().endsWith(".md"))
                    .sorted()
                    .flatMap(f -> Example.of(f).stream())
                    .toList()
                    .stream()
                    .map(e -> DynamicTest.dynamicTest(e.place(), () -> check(e)));
        }
    }

    private static void roadMap(String name, byte[] bytes, Diagnostics diagnostics) {
        String place = Path.of(name).getFileName().toString().replace(".yaml", "");
        RoadMapReader.read(new OneFile(name, bytes), place, diagnostics);
    }

    private static void check(Example example) {
        Diagnostics diagnostics = new Diagnostics();
        ExampleReader reader =
                example.reader().equals("-") ? LANGUAGES.get(example.language()) : READERS.get(example.reader());
        assertThat(reader)
                .as("a reader \"%s\" for %s", example.reader(), example.place())
                .isNotNull();
        reader.read(example.name(), example.text().getBytes(UTF_8), diagnostics);
        List<String> messages =
                diagnostics.sorted().stream().map(Diagnostic::toString).toList();
        assertThat(messages.stream().collect(Collectors.joining("\n")))
                .as("%s:%n%s", example.place(), example.text())
                .isEqualTo(example.report());
        if (!example.output().isEmpty()) {
            assertThat(PrintedExamples.print(example))
                    .as("%s:%n%s", example.place(), example.text())
                    .isEqualToIgnoringWhitespace(example.output());
        }
    }
}
