package waymark.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.sites.FileTree;

/** Every page and style sheet is what the standards say. */
class NuCheckTest {
    @TempDir
    Path folder;

    @Test
    void theExampleNetworkHasNeitherErrorsNorWarnings() {
        List<String> files = new FileTree(ExampleSite.folder())
                .paths().stream()
                        .filter(p -> p.endsWith(".html") || p.endsWith(".css"))
                        .toList();
        assertThat(files).hasSizeGreaterThan(700);
        assertThat(NuCheck.check(ExampleSite.folder(), files)).isEmpty();
    }

    @Test
    void whatIsWrongIsFound() throws IOException {
        Files.writeString(folder.resolve("a.html"), "<!DOCTYPE html><html lang=en><title>A</title><p><table></p>");
        Files.writeString(folder.resolve("a.css"), "p { colour: red }");
        assertThat(NuCheck.check(folder, List.of("a.html", "a.css")))
                .anyMatch(f -> f.startsWith("a.html:1: error"))
                .anyMatch(f -> f.startsWith("a.css:") && f.contains("colour"));
    }
}
