package waymark.indicator.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Observations;
import waymark.indicator.TableReport;
import waymark.network.EvidenceReader;
import waymark.store.FolderTree;

/** A table of a million and a half rows is read in less memory than half of its objects would take. */
@Tag("long")
class ManyRowsTest {
    private static final Path PROGRAM = Path.of("src", "bench", "reading", "ManyRows.java");
    private static final int ROWS = 1_500_000;

    @TempDir
    Path folder;

    @Test
    void aLargeTableNeedsLittleMemory() throws IOException, InterruptedException {
        Path site = folder.resolve("site");
        run(List.of(PROGRAM.toString(), site.toString(), Integer.toString(ROWS)));
        assertThat(Files.size(site.resolve("data/observations/many.csv"))).isGreaterThan(100_000_000);
        String said = run(List.of(
                "-Xmx200m", "-cp", System.getProperty("java.class.path"), Reads.class.getName(), site.toString()));
        assertThat(said).isEqualTo(ROWS + " rows, " + ROWS + " figures, 1200000 of them for a group, 0 messages\n");
    }

    private String run(List<String> arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("said.txt");
        List<String> command = new java.util.ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(out, UTF_8);
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    /** Reads a site in a process of its own and says how much there was. */
    static final class Reads {
        private Reads() {}

        public static void main(String[] args) {
            Diagnostics diagnostics = new Diagnostics();
            Observations observations = EvidenceReader.read(FolderTree.open(Path.of(args[0]), diagnostics), diagnostics)
                    .observations();
            TableReport report = observations.reports().get(0);
            System.out.println(report.records() + " rows, " + report.figures() + " figures, " + report.breakdowns()
                    + " of them for a group, " + diagnostics.sorted().size() + " messages");
        }
    }
}
