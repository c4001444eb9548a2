package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.RealFiles;
import waymark.intake.sniff.Sniffed;

/** Holds what is told of published tables against a count of their records that knows nothing of our readers. */
class AllRecordsTest {
    @Test
    void everyRecordOfEveryPublishedTableIsReadOrLeftOutForAReason() throws IOException {
        List<String> wrong = new ArrayList<>();
        int tables = 0;
        for (Path path : Stream.concat(RealFiles.of("", ".csv").stream(), RealFiles.of("", ".tsv").stream())
                .toList()) {
            byte[] bytes = Files.readAllBytes(path);
            Source source = new Source(path.toString(), path.getFileName().toString(), bytes, new TreeMap<>(), false);
            Explanation told =
                    Import.of(source, Surroundings.nothing(), Answers.NONE).explanation();
            tables++;
            Explanation.Records records = told.records();
            int sum = records.read()
                    + records.leftOut().stream()
                            .mapToInt(Explanation.LeftOut::records)
                            .sum();
            if (sum != records.total()) {
                wrong.add(path + ": " + sum + " of " + records.total());
            }
            if (records.leftOut().stream().anyMatch(l -> l.reason().isBlank() || l.records() < 1)) {
                wrong.add(path + ": no reason");
            }
            if (told.form().isPresent() && counted(source, told) != records.total()) {
                wrong.add(path + ": " + counted(source, told) + " records, told " + records.total());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tables).isGreaterThan(150);
    }

    /** How many records stand below the header. */
    private static int counted(Source source, Explanation told) {
        Sniffed sniffed = Sniffed.of(
                        source.display(),
                        source.bytes(),
                        java.util.Optional.empty(),
                        new waymark.diagnostic.Diagnostics())
                .orElseThrow();
        Explanation.Form form = told.form().orElseThrow();
        if (sniffed.brokenLine() > 0) {
            return told.records().total();
        }
        List<String> lines = new BufferedReader(sniffed.text().get()).lines().toList();
        int end = told.records().leftOut().stream()
                .filter(l -> l.reason().equals("below the table"))
                .mapToInt(l -> l.line() - 1)
                .findFirst()
                .orElse(lines.size());
        String table = String.join("\n", lines.subList(form.linesAbove(), end)) + "\n";
        int below = (int) lines.subList(end, lines.size()).stream()
                .filter(l -> !l.isBlank())
                .count();
        return records(table) - form.headerRows() + below;
    }

    /** Counts lines that aren't blank, taking those within quotes as one. */
    private static int records(String text) {
        int records = 0;
        boolean quoted = false;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == '\n' && !quoted) {
                records += blank ? 0 : 1;
                blank = true;
            } else {
                blank &= Character.isWhitespace(c);
            }
        }
        return records;
    }
}
