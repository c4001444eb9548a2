package waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HereTest {
    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "index.html, places/a/index.html, places/a/index.html",
        "places/a/index.html, index.html, ../../index.html",
        "places/a/index.html, places/b/index.html, ../b/index.html",
        "places/a/index.html, places/a/2026-1/index.html, 2026-1/index.html",
        "places/a/2026-1/index.html, places/a/index.html, ../index.html",
        "places/ab/index.html, places/a/index.html, ../a/index.html",
        "hub/x/index.html, assets/css/site.css, ../../assets/css/site.css",
        "places/a/index.html, places/b/index.html#story, ../b/index.html#story",
        "places/a/index.html, places/a/index.html, index.html",
        "places/a/index.html, places/a/index.html#story, #story",
        "404.html, index.html#places, index.html#places"
    })
    void everyWayIsRelativeToThePage(String here, String target, String way) {
        assertThat(new Here(here, "").to(target)).isEqualTo(way);
    }

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource({"a/index.html, a/index.html, true", "a/index.html, a/index.html#x, true", "a/index.html, a/, false"})
    void aPageKnowsItself(String here, String target, boolean same) {
        assertThat(new Here(here, "").is(target)).isEqualTo(same);
    }
}
