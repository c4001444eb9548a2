package waymark.format.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;

class CsvReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private CsvTable table(String text) {
        return CsvReader.open("a.csv", text.getBytes(UTF_8), diagnostics).orElseThrow();
    }

    /** All rows as {@code line: field@place|field@place}. */
    private List<String> rows(CsvTable table) {
        List<String> rows = new ArrayList<>();
        table.forEach(row -> {
            List<String> fields = new ArrayList<>();
            for (int i = 0; i < table.header().size(); i++) {
                Span span = row.span(i);
                fields.add(row.field(i) + "@" + span.line() + ":" + span.column());
            }
            rows.add(row.line() + ": " + String.join("|", fields));
        });
        return rows;
    }

    private void reports(String... messages) {
        assertThat(diagnostics.sorted().stream().map(Diagnostic::toString)).containsExactly(messages);
    }

    @Test
    void readsAHeaderAndRowsWithTheirPlaces() {
        CsvTable table = table("\uFEFFarea,value, note\r\nE01,1.5,\r\nE02 ,,\" é, \"\"b\"\" \"\r\n");
        assertThat(table.header()).containsExactly("area", "value", "note");
        assertThat(table.headerSpan(0)).isEqualTo(new Span("a.csv", 1, 1));
        assertThat(table.headerSpan(2)).isEqualTo(new Span("a.csv", 1, 13));
        assertThat(table.column("value")).isEqualTo(1);
        assertThat(table.column("valeu")).isEqualTo(-1);
        assertThat(rows(table)).containsExactly("2: E01@2:1|1.5@2:5|@2:9", "3: E02@3:1|@3:6|é, \"b\"@3:7");
        reports();
    }

    @Test
    void knowsTheFirstLineOfARecordWithLineBreaksInQuotes() {
        CsvTable table = table("a,\"b\nc\",d\n\n1,\"x\r\ny\n\nz\", 2\n\n\"3\n\",4,5");
        assertThat(table.header()).containsExactly("a", "b\nc", "d");
        assertThat(table.headerSpan(2)).isEqualTo(new Span("a.csv", 2, 4));
        assertThat(rows(table)).containsExactly("4: 1@4:1|x\r\ny\n\nz@4:3|2@7:5", "9: 3@9:1|4@10:3|5@10:5");
        reports();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n3,4\n", "a,b\r\n1,2\r\n3,4", "a,b\r1,2\r3,4\r", "\n\na,b\n \n1,2\n\n\n3,4\n\n"})
    void readsAnyLineEndAndPassesOverBlankLines(String text) {
        List<String> rows = new ArrayList<>();
        int count = table(text).forEach(row -> rows.add(row.field(0) + row.field(1)));
        assertThat(rows).containsExactly("12", "34");
        assertThat(count).isEqualTo(2);
        reports();
    }

    @Test
    void canBeStreamedTwice() {
        CsvTable table = table("a\n1\n2\n");
        assertThat(rows(table)).isEqualTo(rows(table)).hasSize(2);
    }

    @Test
    void readsAHeaderWithoutRows() {
        CsvTable table = table("a,b");
        assertThat(table.header()).containsExactly("a", "b");
        assertThat(table.forEach(row -> {})).isZero();
        reports();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\uFEFF", " \r\n\r\n"})
    void refusesAnEmptyFile(String text) {
        assertThat(CsvReader.open("a.csv", text.getBytes(UTF_8), diagnostics)).isEmpty();
        reports("a.csv: error [csv-empty] the file is empty\n  hint: write the column names in the first line");
    }

    @Test
    void refusesDoubledAndUnnamedColumns() {
        assertThat(CsvReader.open("a.csv", "area,value,area,\n".getBytes(UTF_8), diagnostics))
                .isEmpty();
        reports("""
                a.csv:1:12: error [csv-duplicate-column] "area" names column 1 and column 3
                  hint: rename or remove one of the two""", """
                a.csv:1:17: error [csv-unnamed-column] column 4 has no name
                  hint: name it or remove it""");
    }

    @Test
    void allowsAColumnNameToRepeatWhereTheCallerKnowsOfIt() {
        CsvTable table = CsvReader.open(
                        "a.csv",
                        "notes,a,notes\n1,2,3\n".getBytes(UTF_8),
                        CsvFormat.plain(Set.of("notes")),
                        diagnostics)
                .orElseThrow();
        assertThat(table.column("notes")).isZero();
        assertThat(rows(table)).containsExactly("2: 1@2:1|2@2:3|3@2:5");
        reports();
    }

    @Test
    void refusesOtherSeparators() {
        assertThat(CsvReader.open("a.csv", "a;b;c\n1;2;3\n".getBytes(UTF_8), diagnostics))
                .isEmpty();
        assertThat(CsvReader.open("b.csv", "a\tb\n1\t2\n".getBytes(UTF_8), diagnostics))
                .isEmpty();
        reports("""
                a.csv:1:1: error [csv-separator] the columns are separated by semicolons, commas were expected
                  hint: save the file with commas""", """
                b.csv:1:1: error [csv-separator] the columns are separated by tabs, commas were expected
                  hint: save the file with commas""");
    }

    @Test
    void namesTheFirstByteThatIsNoText() {
        assertThat(CsvReader.open("a.csv", "a,b\n1,--\u00e9\n".getBytes(ISO_8859_1), diagnostics))
                .isEmpty();
        reports("""
                a.csv:2:5: error [csv-encoding] byte 0xE9 is not UTF-8 text
                  hint: save the file as UTF-8, or name its encoding in a profile""");
    }

    @Test
    void leavesRaggedRowsOutAndReadsOn() {
        CsvTable table = table("a,b,c\n1,2\n\"x\ny\",2,3,4,5\n6,7,8\n9\n");
        assertThat(rows(table)).containsExactly("5: 6@5:1|7@5:3|8@5:5");
        assertThat(table.forEach(row -> {})).isEqualTo(4);
        reports("""
                a.csv:2:4: error [csv-ragged] 2 fields stand in this row, the header names 3
                  hint: add a comma for each empty field, or remove the row""", """
                a.csv:4:8: error [csv-ragged] 5 fields stand in this row, the header names 3
                  hint: put a text that holds a comma in quotes""", """
                a.csv:6:2: error [csv-ragged] 1 field stands in this row, the header names 3
                  hint: add a comma for each empty field, or remove the row""");
    }

    @Test
    void tellsOfTwentyRaggedRowsAndCountsTheRest() {
        assertThat(table("a,b\n" + "1\n".repeat(1000)).forEach(row -> {})).isEqualTo(1000);
        assertThat(diagnostics.sorted()).hasSize(21);
        assertThat(diagnostics.sorted().get(0))
                .hasToString("a.csv: error [csv-ragged] 980 more rows have another number of fields than the header");
    }

    @Test
    void namesTheLineWhereAnUnclosedQuoteOpens() {
        assertThat(rows(table("a,b\n1,2\n\n3,\"x\n4,5\n6,7\n"))).containsExactly("2: 1@2:1|2@2:3");
        reports("""
                a.csv:4:3: error [csv-unclosed-quote] the quote that opens here is never closed
                  hint: close it; within quotes, write a quote twice""");
    }

    @Test
    void namesBothEndsOfAQuoteThatClosesTooEarly() {
        assertThat(rows(table("a,b\n1,\"x\n2,\"y\"\n"))).isEmpty();
        reports("""
                a.csv:3:4: error [csv-unclosed-quote] text follows the quote that closes the field from a.csv:2:3
                  hint: within quotes, write a quote twice; or an earlier quote is not closed""");
    }

    @Test
    void refusesABrokenQuoteInTheHeader() {
        assertThat(CsvReader.open("a.csv", "a,\"b\n1,2\n".getBytes(UTF_8), diagnostics))
                .isEmpty();
        assertThat(diagnostics.sorted().get(0).span()).isEqualTo(new Span("a.csv", 1, 3));
    }

    @Test
    void refusesFieldsOfMoreThanAMillionCharacters() {
        CsvTable table = table("a,b\n1,\"" + "x".repeat(1_000_000) + "\"\n2,\"" + "x".repeat(1_000_001) + "\"\n3,4\n");
        List<String> first = new ArrayList<>();
        assertThat(table.forEach(row -> first.add(row.field(0)))).isEqualTo(3);
        assertThat(first).containsExactly("1", "3");
        reports("""
                a.csv:3:3: error [csv-field-size] this field holds 1000001 characters, at most 1000000 are read
                  hint: check that a quote is not missing""");
    }

    @Test
    void findsTheFieldsOfAnyTable() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            CsvSample sample = new CsvSample(random);
            assertThat(rows(table(sample.text())))
                    .as("seed %d:%n%s", seed, sample.text())
                    .isEqualTo(sample.rows());
        }
        reports();
    }

    @Test
    void placesAreFoundInAnyOrderFarIntoAFile() {
        StringBuilder text = new StringBuilder("a,b\n");
        for (int i = 2; i <= 4000; i++) {
            text.append(i % 7 == 0 ? "\"x, \u00e6\", " : "\u00e6" + i + ",")
                    .append(i)
                    .append(i % 2 == 0 ? "\n" : "\r\n");
        }
        List<Integer> columns = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        CsvTable table = table(text.toString());
        table.forEach(row -> {
            columns.add(row.column(1));
            spans.add(row.span(1));
            if (row.line() % 1000 == 0) {
                spans.set(0, table.headerSpan(1));
            }
        });
        assertThat(spans.get(0)).hasToString("a.csv:1:3");
        for (int i = 3; i <= 4000; i++) {
            int expected = i % 7 == 0 ? 9 : ("" + i).length() + 3;
            assertThat(spans.get(i - 2)).hasToString("a.csv:" + i + ":" + expected);
            assertThat(columns.get(i - 2)).as("line " + i).isEqualTo(expected);
        }
    }
}
