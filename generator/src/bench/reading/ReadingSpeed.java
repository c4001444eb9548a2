import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Severity;
import waymark.indicator.Evidence;
import waymark.indicator.TableReport;
import waymark.network.EvidenceReader;
import waymark.store.FolderTree;

/** Megabytes for each second of processor time: plain Commons CSV, and Waymark's reading, of the same table in one run. */
final class ReadingSpeed {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Something to run that reads a site's table and returns a number to show. */
    private interface Run {
        long rows(Path site) throws IOException;
    }

    public static void main(String[] args) throws IOException {
        Path site = Path.of(args[0]);
        Path small = Path.of(args[1]);
        for (int i = 0; i < 3; i++) {
            commons(small);
            waymark(small);
        }
        double plain = measure("Commons CSV, every field touched", site, ReadingSpeed::commons);
        double ours = measure("Waymark, every figure kept", site, ReadingSpeed::waymark);
        System.out.printf(Locale.ROOT, "ratio %.2f, largest heap %d MB%n", ours / plain, Runtime.getRuntime().maxMemory() >> 20);
    }

    private static double measure(String what, Path site, Run run) throws IOException {
        System.gc();
        long bytes = Files.size(table(site));
        long cpu = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        long rows = run.rows(site);
        double seconds = (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
        double speed = bytes / 1e6 / seconds;
        System.out.printf(
                Locale.ROOT,
                "%-34s %,d rows, %.2f s of CPU, %.2f s by the clock, %.1f MB per CPU second%n",
                what, rows, seconds, (System.nanoTime() - start) / 1e9, speed);
        return speed;
    }

    private static Path table(Path site) {
        return site.resolve("data/observations/many.csv");
    }

    private static long commons(Path site) throws IOException {
        long rows = 0;
        long letters = 0;
        try (Reader in = Files.newBufferedReader(table(site), StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.builder().setReader(in).setFormat(CSVFormat.DEFAULT).get()) {
            for (CSVRecord record : parser) {
                rows++;
                for (int i = 0; i < record.size(); i++) {
                    letters += record.get(i).length();
                }
            }
        }
        return letters > 0 ? rows - 1 : 0;
    }

    private static long waymark(Path site) {
        Diagnostics diagnostics = new Diagnostics();
        Evidence evidence = EvidenceReader.read(FolderTree.open(site, diagnostics), diagnostics);
        if (diagnostics.count(Severity.ERROR) > 0) {
            diagnostics.sorted().stream().limit(5).forEach(System.err::println);
            throw new IllegalStateException("the table is faulty");
        }
        return evidence.observations().reports().stream().mapToLong(TableReport::figures).sum();
    }
}
