package waymark.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import waymark.browser.Browsing;
import waymark.browser.Chromium;
import waymark.gates.ExampleSite;

/** What readers may ask the example network: mistyped, begun, mutated, in whole questions and by codes. */
@Browsing
class ExampleQueriesTest {
    private static final String QUERIES = """
            kelderby | places/kelderby/index.html
            Keldreby | places/kelderby/index.html
            northbr | places/northbridge/index.html
            brakwater | places/brackwater/index.html
            N10000006 | places/port-ansell/index.html
            n10000011 | places/cairnholm/index.html
            Tern Uchaf | places/upper-tern/index.html
            dern uchaf | places/upper-tern/index.html
            Nghaerynys | places/cairnholm/index.html
            Gaerynys | places/cairnholm/index.html
            dwr hallt | places/brackwater/index.html
            Ddŵr Hallt | places/brackwater/index.html
            Forfa Heli | places/saltmarsh/index.html
            Rhyd Lwyd | places/greyford/index.html
            lyn du | places/dunmere/index.html
            tŷ | hub/ty-agored/index.html
            dŷ agored | hub/ty-agored/index.html
            thy | hub/ty-agored/index.html
            kelderby smoking | places/kelderby/indicators/smoking/index.html
            how is Northbridge doing on fuel poverty? | places/northbridge/indicators/fuel-poverty/index.html
            temporary accomodation saltmarsh | places/saltmarsh/indicators/temporary-accommodation/index.html
            smoking | indicators/smoking/index.html
            volunteers | indicators/volunteering/index.html
            no-car-households | indicators/no-car-households/index.html
            healthy life expectansy | indicators/healthy-life-expectancy/index.html
            ageing well | indicators/index.html#ageing-well
            warm homes before winter | places/northbridge/road-map/index.html#warm-before-winter
            falls lift | hub/falls-lift/index.html
            learning log | hub/learning-logs/index.html
            early years | hub/topics/early-years/index.html
            """;

    private final Chromium chromium;

    ExampleQueriesTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @Test
    void atLeast28Of30AnswersAreAmongTheFirstThree() {
        assertThat(QUERIES.strip().lines()).hasSize(30);
        assertThat(Queries.missed(chromium, ExampleSite.folder(), QUERIES)).hasSizeLessThanOrEqualTo(2);
    }
}
