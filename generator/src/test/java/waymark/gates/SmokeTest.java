package waymark.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.browser.Browsing;
import waymark.browser.Chromium;
import waymark.sites.FileTree;

/** The example network, opened from its folder and used. */
@Browsing
class SmokeTest {
    @TempDir
    Path folder;

    private final Chromium chromium;

    SmokeTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @Test
    void theExampleNetworkWorksFromItsFolder() {
        SmokeRun.Report report = SmokeRun.over(chromium, ExampleSite.folder());
        assertThat(report.faults()).isEmpty();
        assertThat(report.done()).containsExactlyInAnyOrder(Deed.values());
    }

    @Test
    void aSiteThatDoesNotWorkIsFoundOut() throws IOException {
        Path site = folder.toRealPath();
        new FileTree(ExampleSite.folder()).copyTo(site);
        Path home = site.resolve("index.html");
        Files.writeString(home, Files.readString(home).replace("</body>", "<img src='lost.png' alt=''></body>"));
        assertThat(SmokeRun.over(chromium, site, new BuiltPages(site).ofType("home"))
                        .faults())
                .anyMatch(f -> f.startsWith("index.html: ") && f.contains("lost.png"));
    }
}
