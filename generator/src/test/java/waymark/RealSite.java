package waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The site of published data that the benchmarks build too; a test without the data is skipped, and says so. */
public final class RealSite {
    private static final Path PROGRAM = Path.of("src", "bench", "ons", "RealSite.java");

    private RealSite() {}

    /** The folder of published data. */
    public static Path shared() {
        return Path.of(System.getProperty("waymark.shared", "../../shared")).resolve("data");
    }

    /** Writes the site into an empty folder. */
    public static void writeTo(Path site) throws IOException, InterruptedException {
        assumeTrue(
                Files.isDirectory(shared().resolve("ons-els-a")), "there is no " + shared() + " with published data");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        PROGRAM.toString(),
                        site.toString(),
                        shared().toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
