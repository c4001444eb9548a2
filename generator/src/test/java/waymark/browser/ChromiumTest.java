package waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tests lean on when they look at pages in a browser. */
@Browsing
class ChromiumTest {
    @TempDir
    Path folder;

    private final Chromium chromium;

    ChromiumTest(Chromium chromium) {
        this.chromium = chromium;
    }

    private Path page(String body) throws IOException {
        return Files.writeString(
                folder.resolve("page.html"),
                "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>A page</title>" + body);
    }

    @Test
    void aPhoneIs320PixelsWide() throws IOException {
        try (Tab tab = chromium.tab().size(320, 640)) {
            tab.open(page("<p>Narrow"));
            assertThat(tab.evaluate("innerWidth").asInt()).isEqualTo(320);
        }
    }

    @Test
    void readersWishesReachThePage() throws IOException {
        try (Tab tab = chromium.tab().dark(true).forcedColours(true).print(true)) {
            tab.open(page("<p>Dark"));
            for (String wish : new String[] {"(prefers-color-scheme: dark)", "(forced-colors: active)", "print"}) {
                assertThat(tab.evaluate("matchMedia('" + wish + "').matches").asBoolean())
                        .as(wish)
                        .isTrue();
            }
        }
    }

    @Test
    void messagesFaultsFailuresAndStrayRequestsAreNoted() throws IOException {
        Path page = page("""
                <script>console.log('a', 1)</script><script>nothing()</script>
                <img src="lost.png" alt=""><img src="https://example.org/x.png" alt="">
                """);
        try (Tab tab = chromium.tab()) {
            tab.open(page);
            assertThat(tab.incidents())
                    .anyMatch(i -> i.startsWith("console: a 1"))
                    .anyMatch(i -> i.contains("nothing is not defined"))
                    .anyMatch(i -> i.contains("lost.png"))
                    .anyMatch(i -> i.contains("example.org"));
            assertThat(tab.requestsOutside(folder.toRealPath())).containsExactly("https://example.org/x.png");
        }
    }

    @Test
    void aCalmPageHasNoIncidents() throws IOException {
        try (Tab tab = chromium.tab()) {
            tab.open(page("<p>Calm"));
            assertThat(tab.incidents()).isEmpty();
            assertThat(tab.requestsOutside(folder.toRealPath())).isEmpty();
        }
    }

    @Test
    void withoutScriptsThePageStaysAsItIs() throws IOException {
        Path page = page("<p id=p>before<script>document.getElementById('p').textContent = 'after'</script>");
        try (Tab tab = chromium.tab().javaScript(false)) {
            tab.open(page);
            assertThat(tab.evaluate("document.getElementById('p').firstChild.data")
                            .asString())
                    .isEqualTo("before");
        }
    }

    @Test
    void keysAndMouseDoWhatReadersDo() throws IOException {
        Path page = page("<input id=name><p><a href='page.html?second#there'>On</a>");
        try (Tab tab = chromium.tab()) {
            tab.open(page).click("#name").type("tŷ ha");
            assertThat(tab.evaluate("document.getElementById('name').value").asString())
                    .isEqualTo("tŷ ha");
            tab.press(Key.TAB).follow(() -> tab.press(Key.ENTER));
            assertThat(tab.address()).endsWith("page.html?second#there");
        }
    }

    @Test
    void aPageMakesAPdfAPictureAndATree() throws IOException {
        try (Tab tab = chromium.tab()) {
            tab.open(page("<main><h1>Heading</h1></main>"));
            assertThat(tab.pdf()).startsWith('%', 'P', 'D', 'F');
            tab.screenshot(folder.resolve("page.png"));
            assertThat(folder.resolve("page.png")).isNotEmptyFile();
            assertThat(tab.accessibilityTree().toString()).contains("Heading");
        }
    }
}
