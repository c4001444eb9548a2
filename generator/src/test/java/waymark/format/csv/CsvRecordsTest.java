package waymark.format.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines are cut by our own hands; whatever stands in them, the records must be those of Commons CSV. */
class CsvRecordsTest {
    private static final String SIGNS = "ab1.,,,,\"\"\n\n\r \t\u00e9\u2003\uD83D\uDE00";

    @Test
    void recordsAreThoseOfCommonsCsv() throws IOException {
        Random random = new Random(3);
        for (int i = 0; i < 60_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            while (text.length() < length) {
                int at = random.nextInt(SIGNS.length() - 1);
                text.append(at == SIGNS.length() - 2 ? SIGNS.substring(at) : SIGNS.substring(at, at + 1));
            }
            compare(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\r\n\"c\nd\",e\r\n\r\nf,\"g\"\"h\"\r\n",
                "5\" pipe,1\n6\" pipe,2\nplain,3\n",
                "a, \"b,c\" ,d\n",
                "a,\"b\nc,d\n",
                "a,\"b\"c,d\ne,f\n",
                "5\" pipe,\"open\nclosed\",2\nx,y",
                "a,b,",
                "\n\n , \n"
            })
    void quotesAreCommonsCsvs(String text) throws IOException {
        compare(text);
    }

    @Test
    void aLineMayBeLongerThanWhatIsReadAtOnce() throws IOException {
        compare("a,b\n" + "x".repeat(200_000) + "," + "y".repeat(70_000) + "\nc,\"" + "z\n".repeat(90_000)
                + "\"\nd,e\n");
    }

    private static void compare(String text) throws IOException {
        assertThat(ours(text))
                .as(text.replace("\n", "\\n").replace("\r", "\\r"))
                .isEqualTo(commons(text));
    }

    private static List<String> ours(String text) {
        List<String> found = new ArrayList<>();
        try (CsvRecords records = new CsvRecords(new StringReader(text), ',')) {
            while (records.next()) {
                found.add(records.line() + ": " + records.fields());
                for (int column = 0; column < records.size(); column++) {
                    assertThat(records.value(column)).isEqualTo(records.fields().get(column));
                }
            }
            if (records.broken()) {
                found.add("broken in " + records.line());
            }
        }
        return found;
    }

    private static List<String> commons(String text) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        List<String> found = new ArrayList<>();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get()) {
            Iterator<CSVRecord> records = parser.iterator();
            long line = 1;
            try {
                while (records.hasNext()) {
                    List<String> fields =
                            records.next().stream().map(String::strip).toList();
                    if (fields.size() > 1 || !fields.get(0).isEmpty()) {
                        found.add(line + ": " + fields);
                    }
                    line = parser.getCurrentLineNumber() + 1;
                }
            } catch (UncheckedIOException e) {
                found.add("broken in " + line);
            }
        }
        return found;
    }
}
