package waymark.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import waymark.browser.Browsing;
import waymark.browser.Chromium;
import waymark.browser.Tab;
import waymark.sites.FileTree;

/**
 * The pictures in {@code docs/screenshots}: each type of page on a phone and on a desk, in light and dark, and on paper.
 * {@code -Dwaymark.screenshots=write} takes them anew.
 */
@Browsing
class ScreenshotsTest {
    private static final Path FOLDER = Path.of("docs", "screenshots");
    private static final int MOST_BYTES = 4 << 20;
    private static final Pattern PICTURE = Pattern.compile("\\]\\((\\S+)\\)");

    /** Pages of another language, and of editions that aren't the newest, look as those that are shown. */
    private static final Pattern ALIKE = Pattern.compile("cy/.*|places/[^/]+/\\d{4}-\\d+/.*");

    /** A4 in pixels of CSS, and the margins that a printer would leave. */
    private static final int PAPER = 794;

    private static final int PAPER_HEIGHT = 1123;
    private static final String MARGINS = "document.documentElement.style.padding = '49px 53px'";

    private record Look(String name, int width, int height, double scale, boolean dark, boolean print) {}

    private static final Look PHONE_DARK = new Look("320-dark", 320, 1440, 0.8, true, false);
    private static final Look DESK = new Look("1280-light", 1280, 2200, 0.5, false, false);

    private static final List<Look> LOOKS = List.of(
            new Look("320-light", 320, 1440, 0.8, false, false),
            PHONE_DARK,
            DESK,
            new Look("1280-dark", 1280, 2200, 0.5, true, false),
            new Look("print", PAPER, PAPER_HEIGHT, 0.6, false, true));

    private final Chromium chromium;

    ScreenshotsTest(Chromium chromium) {
        this.chromium = chromium;
    }

    /** Of each template the page that holds most. */
    private static SortedMap<String, String> pages() {
        return new TreeMap<>(new BuiltPages(ExampleSite.folder())
                .all().stream()
                        .filter(p -> !ALIKE.matcher(p.path()).matches())
                        .collect(Collectors.toMap(
                                BuiltPage::template,
                                Function.identity(),
                                BinaryOperator.maxBy(Comparator.comparingLong(BuiltPage::size))))
                        .entrySet()
                        .stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, e -> e.getValue().path())));
    }

    private static String name(Moment moment) {
        return "used-" + moment.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Test
    @DisabledIfSystemProperty(named = "waymark.screenshots", matches = "write")
    void theIndexShowsAllPicturesAndTheyAreSmall() throws IOException {
        Path index = FOLDER.resolve("README.md");
        assertThat(index).as("run with -Dwaymark.screenshots=write").exists();
        List<String> shown = PICTURE.matcher(Files.readString(index))
                .results()
                .map(r -> r.group(1))
                .sorted()
                .toList();
        FileTree folder = new FileTree(FOLDER);
        assertThat(folder.paths().stream().filter(f -> !f.equals("README.md"))).containsExactlyElementsOf(shown);
        assertThat(shown.stream().mapToInt(f -> folder.bytes(f).length).sum()).isBetween(1, MOST_BYTES);
    }

    @Test
    @EnabledIfSystemProperty(named = "waymark.screenshots", matches = "write")
    void takesThemAnew() throws IOException {
        FileTree folder = new FileTree(FOLDER);
        for (String old : folder.paths()) {
            Files.delete(FOLDER.resolve(old));
        }
        StringBuilder index = new StringBuilder("""
                # What the pages look like

                Each type of page of the example network on a phone (320 px) and on a desk (1280 px), light and dark, and on paper; below,
                what pages show while they are used. The pictures are made smaller and cut off below. Taken anew by

                    mvn -pl generator test -Dtest=ScreenshotsTest -Dwaymark.screenshots=write
                """);
        for (Map.Entry<String, String> page : pages().entrySet()) {
            Path file = ExampleSite.folder().resolve(page.getValue());
            index.append("\n## ")
                    .append(page.getKey())
                    .append("\n\n`")
                    .append(page.getValue())
                    .append("`\n\n");
            show(folder, page.getKey(), LOOKS, tab -> tab.open(file), index);
        }
        for (Moment moment : Moment.values()) {
            index.append("\n## ").append(name(moment)).append("\n\n");
            show(folder, name(moment), List.of(PHONE_DARK, DESK), tab -> moment.in(tab, ExampleSite.folder()), index);
        }
        Files.writeString(FOLDER.resolve("README.md"), index);
    }

    private void show(FileTree folder, String name, List<Look> looks, Function<Tab, Tab> opened, StringBuilder index) {
        for (Look look : looks) {
            try (Tab tab = chromium.tab().size(look.width(), look.height()).dark(look.dark())) {
                opened.apply(tab).print(look.print());
                if (look.print()) {
                    tab.evaluate(MARGINS);
                }
                String file = name + "-" + look.name() + ".webp";
                folder.write(file, picture(tab, look));
                index.append("![").append(look.name()).append("](").append(file).append(")\n");
            }
        }
    }

    /** From where the page is scrolled to, down to its end or as far as the look goes. */
    private static byte[] picture(Tab tab, Look look) {
        int top = tab.evaluate("Math.round(scrollY)").asInt();
        int end = tab.evaluate("Math.ceil(document.body.getBoundingClientRect().bottom + scrollY)")
                .asInt();
        Map<String, ?> clip = Map.of(
                "x", 0,
                "y", top,
                "width", look.width(),
                "height", Math.min(end - top, look.height()),
                "scale", look.scale());
        Map<String, ?> wish = Map.of("format", "webp", "quality", 55, "clip", clip);
        return Base64.getDecoder()
                .decode(tab.ask("Page.captureScreenshot", wish).path("data").asString());
    }
}
