package waymark.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.browser.Browsing;
import waymark.browser.Chromium;
import waymark.browser.Tab;

/** What axe-core finds on each type of page, in either scheme, on a phone and on a desk; with all that unfolds unfolded. */
@Browsing
class AxeTest {
    private final Chromium chromium;

    AxeTest(Chromium chromium) {
        this.chromium = chromium;
    }

    static Stream<BuiltPage> pages() {
        return new BuiltPages(ExampleSite.folder()).ofEachTemplate().stream();
    }

    static Stream<BuiltPage> everyType() {
        return new BuiltPages(ExampleSite.folder()).richest().stream();
    }

    static Stream<BuiltPage> welsh() {
        return new BuiltPages(ExampleSite.folder().resolve("cy")).ofEachTemplate().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasNoBarriers(BuiltPage page) {
        hasNoBarriers(page);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("welsh")
    void aWelshPageHasNoBarriers(BuiltPage page) {
        hasNoBarriers(page);
    }

    private void hasNoBarriers(BuiltPage page) {
        try (Tab tab = Moment.unfolded(chromium.tab().open(page.file()))) {
            List<String> found = new ArrayList<>(Axe.everything(tab, 1280));
            found.addAll(Axe.colours(tab, 320));
            assertThat(found).as(page.path()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void whatScriptsShowHasNoBarriers(Moment moment) {
        try (Tab tab = moment.in(chromium.tab(), ExampleSite.folder())) {
            assertThat(barriers(tab)).isEmpty();
        }
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("everyType")
    void noTypeOfPageHasBarriersInAnyLook(BuiltPage page) {
        try (Tab tab = Moment.unfolded(chromium.tab().open(page.file()))) {
            assertThat(barriers(tab)).as(page.path()).isEmpty();
        }
    }

    private static List<String> barriers(Tab tab) {
        List<String> found = new ArrayList<>(Axe.barriers(tab, 320));
        found.addAll(Axe.barriers(tab, 1280));
        return found;
    }
}
