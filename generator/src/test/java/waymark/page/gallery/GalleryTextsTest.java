package waymark.page.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.browser.Browsing;
import waymark.browser.Chromium;
import waymark.browser.Tab;

/** No text of any chart in any case runs into another or is cut off: on phones, tablets and screens, and in enlarged type. */
@Browsing
class GalleryTextsTest {
    private static final List<Integer> WIDTHS = List.of(320, 544, 768, 1280);
    private static final int USUAL = 16;
    private static final int ENLARGED = 24;

    private final Chromium chromium;
    private final String script;

    @TempDir
    Path folder;

    GalleryTextsTest(Chromium chromium) throws IOException {
        this.chromium = chromium;
        try (InputStream script = getClass().getResourceAsStream("texts.js")) {
            this.script = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static List<String> kinds() {
        return GallerySite.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void textsOfChartsKeepClearOfEachOther(String kind) {
        for (int type : new int[] {USUAL, ENLARGED}) {
            for (int width : WIDTHS) {
                assertThat(faults(GallerySite.page(kind), width, type))
                        .as(kind + ", " + width + " pixels wide, type of " + type)
                        .isEmpty();
            }
        }
    }

    @Test
    void textsThatMeetAndTextsThatAreCutOffAreFound() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), """
                <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>A chart</title>
                <section><h2>Chart</h2><figure style="margin:0"><div style="overflow:hidden;height:80px"><svg width="200" height="80" overflow="visible">
                <text x="0" y="20">Northbridge</text><text x="30" y="26">Albion</text><text x="0" y="50">Clear</text>
                <text x="290" y="70">Tern Valley</text></svg></div></figure></section>
                """);
        assertThat(faults(page, 320, USUAL))
                .containsExactly("Chart: \"Northbridge\" runs into \"Albion\"", "Chart: \"Tern Valley\" is cut off");
    }

    private List<String> faults(Path page, int width, int type) {
        try (Tab tab = chromium.tab().size(width, 900)) {
            tab.ask("Page.setFontSizes", Map.of("fontSizes", Map.of("standard", type, "fixed", type)));
            tab.open(page);
            return StreamSupport.stream(tab.evaluate(script).spliterator(), false)
                    .map(fault -> fault.asString())
                    .toList();
        }
    }
}
