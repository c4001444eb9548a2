package waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The hub of published documents that the benchmarks build too; a test without them is skipped, and says so. */
public final class RealHub {
    private static final Path PROGRAM = Path.of("src", "bench", "hub", "RealHub.java");

    private RealHub() {}

    /** The folder of the documents as they were written. */
    public static Path documents() {
        return RealSite.shared().resolve("hub-digitalgov");
    }

    /** Writes the site into an empty folder; the lines that the program prints of what became of the documents. */
    public static List<String> writeTo(Path site) throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(documents()), "there is no " + documents() + " with published documents");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        PROGRAM.toString(),
                        site.toString(),
                        RealSite.shared().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return printed.lines().toList();
    }
}
