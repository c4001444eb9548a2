package waymark.chart.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import waymark.chart.ChartExamples;
import waymark.chart.RatingMark;
import waymark.chart.SvgDocument;

class StripFrameTest {

    private static SpreadMark mark(int place, double value) {
        return new SpreadMark("place-" + place, value, "Northbridge " + value + "%", RatingMark.SIMILAR);
    }

    private static SvgDocument strip(int place, double... values) {
        return SvgDocument.of(StripFrame.draw(ChartExamples.spread(values)).with(mark(place, values[place])));
    }

    private static final Pattern DOT = Pattern.compile("M([0-9.]+) ([0-9.]+)h0");

    /** Returns where the dots of the path stand: x in per cent, y in pixels. */
    private static List<Point2D> dots(SvgDocument chart) {
        return chart.all("path", "dot").stream()
                .flatMap(path -> DOT.matcher(path.getAttribute("d")).results())
                .<Point2D>map(
                        dot -> new Point2D.Double(Double.parseDouble(dot.group(1)), Double.parseDouble(dot.group(2))))
                .toList();
    }

    private static double[] many(int count) {
        Random random = new Random(count);
        return random.doubles(count)
                .map(value -> 66 + 4 * (value + random.nextDouble() + random.nextDouble() - 1.5))
                .toArray();
    }

    @Test
    void everyOtherPlaceIsADotAndThePlaceAMarker() {
        SvgDocument chart = strip(11, ChartExamples.places());
        assertThat(dots(chart)).hasSize(31);
        assertThat(chart.all("g", "similar")).hasSize(1);
        assertThat(chart.texts()).contains("Northbridge 66.8%", "Albion 68.3%", "Brackwater", "Upper Tern", "80%");
    }

    @Test
    void dotsStandClearOfTheMarkerAndAsFarApartAsTheLanesAllow() {
        for (int place = 0; place < ChartExamples.places().length; place++) {
            SvgDocument chart = strip(place, ChartExamples.places());
            double marker = (ChartExamples.places()[place] - 50) / 30 * 100;
            List<Point2D> dots = dots(chart);
            for (Point2D dot : dots) {
                assertThat(distance(dot, marker, DotLanes.MIDDLE))
                        .as(chart.toString())
                        .isGreaterThan(12);
            }
            for (int i = 1; i < dots.size(); i++) {
                for (int j = 0; j < i; j++) {
                    Point2D other = dots.get(j);
                    double apart = distance(dots.get(i), other.getX(), other.getY());
                    assertThat(apart).as(chart.toString()).isGreaterThan(place == 11 ? 8.4 : 5);
                }
            }
        }
    }

    /** Returns the distance in pixels in the narrowest strip. */
    private static double distance(Point2D dot, double x, double y) {
        return Math.hypot((dot.getX() - x) * 2.88, dot.getY() - y);
    }

    @Test
    void upTo400PlacesAreDotsAndMoreADensityThatDoesNotGrow() {
        assertThat(dots(strip(7, many(400)))).hasSize(399);
        SvgDocument thousand = strip(7, many(1000));
        assertThat(dots(thousand)).isEmpty();
        assertThat(thousand.all("rect", "far")).hasSizeBetween(10, 50);
        assertThat(thousand.all("g", "similar")).hasSize(1);
        assertThat(thousand.toString().length()).isLessThan(6000);
    }

    @Test
    void onePlaceNoPlaceAndEqualPlacesAreDrawn() {
        assertThat(dots(strip(0, 60))).isEmpty();
        assertThat(dots(strip(0, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60))).hasSize(9);
        Spread none = new Spread(ChartExamples.SCALE, List.of(), Optional.empty(), List.of(), Optional.empty());
        assertThat(dots(SvgDocument.of(StripFrame.draw(none).alone()))).isEmpty();
        assertThat(SvgDocument.of(StripFrame.draw(none).with(mark(0, 61))).texts())
                .contains("Northbridge 61.0%");
    }

    @Test
    void dotsDrawnOnceTakeTheComparatorsOfEachRegion() {
        Spread all = ChartExamples.spread(ChartExamples.places());
        StripFrame bare = StripFrame.draw(new Spread(all.values(), all.dots(), all.middle(), List.of(), all.ends()));
        assertThat(bare.compared(all.comparators()).with(mark(3, 61)).markup())
                .isEqualTo(StripFrame.draw(all).with(mark(3, 61)).markup());
        assertThat(SvgDocument.of(bare.compared(List.of(new SpreadLine(66, "North 66.0%")))
                                .alone())
                        .texts())
                .contains("North 66.0%")
                .doesNotContain("Albion 68.3%");
        assertThatThrownBy(() -> bare.compared(List.of(new SpreadLine(1e6, "Far"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutAPlaceAllDotsStay() {
        SvgDocument chart = SvgDocument.of(
                StripFrame.draw(ChartExamples.spread(ChartExamples.places())).alone());
        assertThat(dots(chart)).hasSize(32);
        assertThat(chart.all("text", "t1")).isEmpty();
    }

    @Test
    void thePlaceAtAnEndIsNamedOnce() {
        assertThat(strip(0, ChartExamples.places()).texts())
                .contains("Upper Tern")
                .doesNotContain("Brackwater");
        assertThat(strip(31, ChartExamples.places()).texts())
                .contains("Brackwater")
                .doesNotContain("Upper Tern");
    }

    @Test
    void theLabelsAboveNeverShareARowWhereTheyMeet() {
        for (double value = 50; value <= 80; value += 0.3) {
            double place = Math.round(value * 10) / 10.0;
            SvgDocument chart = strip(0, place, 70);
            List<Element> labels = chart.all("text", "lab");
            assertThat(labels).as(chart.toString()).hasSize(2);
            double place1 = SvgDocument.number(labels.get(0), "x");
            boolean sameRow =
                    labels.get(0).getAttribute("y").equals(labels.get(1).getAttribute("y"));
            boolean outwards = labels.get(0).getAttribute("text-anchor").equals("end") == place1 <= 61;
            assertThat(sameRow && !outwards && Math.abs(place1 - 61) < 30)
                    .as(chart.toString())
                    .isFalse();
        }
    }

    @Test
    void aValueBeyondTheAxisIsAFaultOfTheCaller() {
        assertThatThrownBy(() -> strip(0, 81)).isInstanceOf(IllegalArgumentException.class);
    }
}
