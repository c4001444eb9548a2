package waymark.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.browser.Browsing;
import waymark.browser.Chromium;
import waymark.browser.Key;
import waymark.browser.Tab;
import waymark.browser.Text;

/** What the script adds to charts, tried in the example site. */
@Browsing
class ChartScriptTest {
    private static final Path SITE = ExampleSite.folder();
    private static final Path INDICATOR = SITE.resolve("places/northbridge/indicators/smoking/index.html");
    private static final String TREND = "figure:has(.l1) ";

    private final Tab tab;

    ChartScriptTest(Chromium chromium) {
        tab = chromium.tab();
    }

    @BeforeEach
    void open() {
        tab.open(INDICATOR).until("document.querySelector('.tools')");
    }

    @AfterEach
    void close() {
        assertThat(tab.incidents()).isEmpty();
        assertThat(tab.requestsOutside(SITE)).isEmpty();
        tab.close();
    }

    private String text(String selector) {
        return tab.evaluate("document.querySelector(%s).innerText".replace("%s", Text.quoted(selector)))
                .asString()
                .replace('\n', ' ');
    }

    @Test
    void theArrowKeysGoThroughTheFiguresOfTheTable() {
        tab.evaluate("document.querySelector('" + TREND + ".chart').focus()");
        tab.press(Key.HOME);
        assertThat(text(".tip")).startsWith("2015 Northbridge 19.8%").contains("Albion 17.6%");
        tab.press(Key.RIGHT).press(Key.RIGHT).press(Key.LEFT);
        assertThat(text(".tip")).startsWith("2016 Northbridge 19.1%");
        tab.press(Key.END).press(Key.RIGHT);
        assertThat(text(".tip")).startsWith("2025 Northbridge 13.4%");
        assertThat(tab.evaluate("document.querySelectorAll('.at').length").asInt())
                .isOne();
        tab.press(Key.ESCAPE);
        assertThat(text(".tip")).isEmpty();
        tab.press(Key.HOME).press(Key.TAB);
        assertThat(text(".tip")).as("away from the chart").isEmpty();
    }

    @Test
    void whatIsToldIsAnnouncedPolitely() {
        assertThat(tab.evaluate("document.querySelector('.tip').getAttribute('role')")
                        .asString())
                .isEqualTo("status");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void whatIsToldStandsBesideThePointAndWithinTheWindow(int width) {
        tab.size(width, 800);
        tab.evaluate("document.querySelector('" + TREND + ".chart').focus({preventScroll: true})");
        tab.evaluate("document.querySelector('" + TREND + ".chart').scrollIntoView({behavior: 'instant'})");
        for (Key key : new Key[] {Key.HOME, Key.RIGHT, Key.RIGHT, Key.RIGHT, Key.RIGHT, Key.RIGHT, Key.END}) {
            tab.press(key);
            assertThat(tab.evaluate("""
                    (() => {
                      const box = e => document.querySelector(e).getBoundingClientRect();
                      const tip = box('.tip'), at = box('.at');
                      return tip.left >= 0 && tip.right <= innerWidth && (tip.right <= at.left || tip.left >= at.right
                        || tip.bottom <= at.top || tip.top >= at.bottom);
                    })()""").asBoolean()).as(text(".tip")).isTrue();
        }
        assertThat(tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void thePointerTellsOfPoints() {
        tab.hover(TREND + ".chart");
        assertThat(text(".tip")).matches("20\\d\\d Northbridge .*");
        tab.hover("h1");
        assertThat(text(".tip")).isEmpty();
    }

    @Test
    void aChartTurnsIntoItsTableAndBackAndThatIsRemembered() {
        String button = TREND + ".tools button";
        assertThat(text(button)).isEqualTo("Show as table");
        assertThat(tab.evaluate("document.querySelector('" + TREND + "table').checkVisibility()")
                        .asBoolean())
                .isFalse();
        tab.click(button);
        assertThat(text(button)).isEqualTo("Show as chart");
        assertThat(tab.evaluate("document.querySelector('" + TREND + "table').checkVisibility()"
                                + " && !document.querySelector('" + TREND + ".chart').checkVisibility()")
                        .asBoolean())
                .isTrue();
        tab.open(INDICATOR).until("document.querySelector('.tools')");
        assertThat(text(button)).isEqualTo("Show as chart");
        tab.click(button);
        assertThat(text(button)).isEqualTo("Show as table");
    }

    @Test
    void anotherPlaceIsLaidBesideThisOneInChartAndTable() {
        tab.click(TREND + ".tools button:nth-of-type(2)").until("document.querySelector('.tools select')");
        tab.evaluate("""
                const pick = document.querySelector('.tools select');
                pick.value = 'saltmarsh';
                pick.dispatchEvent(new Event('change'));""");
        assertThat(tab.evaluate("document.querySelector('.l4.with').getAttribute('d')")
                        .asString())
                .startsWith("M0 ");
        assertThat(tab.evaluate("document.querySelector('.lab.with').textContent")
                        .asString())
                .isEqualTo("Saltmarsh 15.0%");
        assertThat(tab.evaluate("[...document.querySelectorAll('figure td.with')].map(c => c.textContent).join()")
                        .asString())
                .matches("([0-9]+\\.[0-9]%,?){11}")
                .endsWith("15.0%");
        assertThat(tab.evaluate("location.hash").asString()).isEqualTo("#with=saltmarsh");
        assertThat(tab.evaluate("document.querySelector('.tools select').options.length === 12")
                        .asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void anyChartIsSavedAsAPictureOfItsOwn(String scheme) {
        tab.dark(scheme.equals("dark"));
        tab.evaluate("""
                URL.createObjectURL = blob => { window.blob = blob; return '#'; };
                HTMLAnchorElement.prototype.click = function () { window.named = this.download; };""");
        tab.click(TREND + ".tools button:nth-last-of-type(2)").until("window.named");
        assertThat(tab.evaluate("named").asString()).isEqualTo("Adults-who-smoke-in-Northbridge-Over-time.svg");
        String svg = tab.evaluate("blob.text()").asString();
        assertThat(svg)
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .contains(">Northbridge is worse than Albion</text>", "Source: Health and Habits Survey")
                .contains("stroke=\"rgb(18, 67, 109)\"", "fill=\"rgb(252, 251, 248)\"></rect>")
                .doesNotContain("var(", "class=", "style=", "Save as");
        assertThat(tab.evaluate("new DOMParser().parseFromString(" + Text.quoted(svg)
                                + ", 'image/svg+xml').querySelector('parsererror') == null")
                        .asBoolean())
                .isTrue();
        tab.evaluate("named = ''");
        tab.click(TREND + ".tools button:nth-last-of-type(1)").until("window.named");
        assertThat(tab.evaluate("named").asString()).isEqualTo("Adults-who-smoke-in-Northbridge-Over-time.png");
        assertThat(tab.evaluate("createImageBitmap(blob).then(image => image.width)")
                        .asInt())
                .isEqualTo(2 * (720 + 48));
        assertThat(tab.evaluate("!document.documentElement.matches('.light')").asBoolean())
                .isTrue();
    }
}
