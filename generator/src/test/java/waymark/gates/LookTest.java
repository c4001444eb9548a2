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

/** Each type of page fits its window and its paper, shows where the focus is and has room for fingers. */
@Browsing
class LookTest {
    /** What A4 leaves between the margins of the style sheet: 180 mm. */
    private static final int PAPER = 680;

    private final Chromium chromium;

    LookTest(Chromium chromium) {
        this.chromium = chromium;
    }

    static Stream<BuiltPage> pages() {
        return new BuiltPages(ExampleSite.folder()).ofEachTemplate().stream();
    }

    static Stream<BuiltPage> everyType() {
        return new BuiltPages(ExampleSite.folder()).richest().stream();
    }

    static Stream<BuiltPage> extremes() {
        return new BuiltPages(ExampleSite.folder()).extremes().stream();
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void aPageNeverScrollsSidewaysOnAPhone(BuiltPage page) {
        assertThat(sideways(page, 320)).as(page.path()).isEmpty();
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("extremes")
    void aPageNeverScrollsSideways(BuiltPage page) {
        assertThat(sideways(page, 320, 768, 1280, 1920)).as(page.path()).isEmpty();
    }

    private List<String> sideways(BuiltPage page, int... widths) {
        List<String> found = new ArrayList<>();
        try (Tab tab = chromium.tab().open(page.file())) {
            for (boolean unfolded : new boolean[] {false, true}) {
                if (unfolded) {
                    Moment.unfolded(tab);
                }
                for (int width : widths) {
                    found.addAll(Measures.of(tab.size(width, 900), "sideways"));
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void controlsHaveRoomForAFingerAndShowTheFocus(BuiltPage page) {
        List<String> found = new ArrayList<>();
        try (Tab tab = Moment.unfolded(chromium.tab().open(page.file()))) {
            for (int width : new int[] {320, 1280}) {
                found.addAll(Measures.of(tab.size(width, 900), "small"));
            }
            found.addAll(Measures.of(tab, "unmarked"));
            found.addAll(Measures.of(tab.forcedColours(true), "unmarked"));
        }
        assertThat(found).as(page.path()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void whatScriptsShowFitsAndHasRoomForAFinger(Moment moment) {
        List<String> found = new ArrayList<>();
        try (Tab tab = moment.in(chromium.tab(), ExampleSite.folder())) {
            for (int width : new int[] {320, 1280}) {
                tab.size(width, 900);
                found.addAll(Measures.of(tab, "sideways"));
                found.addAll(Measures.of(tab, "small"));
            }
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void paperHoldsAllOfAPage(BuiltPage page) {
        try (Tab tab = Moment.unfolded(chromium.tab().open(page.file()))) {
            tab.size(PAPER, 900).print(true);
            assertThat(Measures.of(tab, "sideways")).as(page.path()).isEmpty();
            assertThat(Measures.of(tab, "cut")).as(page.path()).isEmpty();
            assertThat(tab.pdf()).startsWith('%', 'P', 'D', 'F');
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void wordsAndShapesStandOutInForcedColours(BuiltPage page) {
        try (Tab tab = chromium.tab().forcedColours(true).open(page.file())) {
            for (boolean dark : new boolean[] {false, true}) {
                tab.dark(dark);
                for (String measure : List.of("faint", "lost")) {
                    assertThat(Measures.of(tab, measure))
                            .as(page + (dark ? ", dark" : ""))
                            .isEmpty();
                }
            }
        }
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("everyType")
    void controlsOfEveryTypeHaveRoomForAFingerAndShowTheFocus(BuiltPage page) {
        controlsHaveRoomForAFingerAndShowTheFocus(page);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("everyType")
    void paperHoldsAllOfEveryType(BuiltPage page) {
        paperHoldsAllOfAPage(page);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("everyType")
    void wordsAndShapesOfEveryTypeStandOutInForcedColours(BuiltPage page) {
        wordsAndShapesStandOutInForcedColours(page);
    }
}
