package waymark.chart.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import waymark.chart.Limits;
import waymark.chart.RatingMark;
import waymark.chart.SvgDocument;
import waymark.chart.ValueAxis;

class RowChartsTest {

    private static final Spine SCHOOL = new Spine(0, 38.153, 56.530, 82.090, "54.9", "76.9");

    @Test
    void aSpineRowIsThatOfTheReferenceLook() {
        assertThat(SpineFrame.draw(SCHOOL).with(44.403, RatingMark.SIMILAR).markup())
                .isEqualTo("<svg class=\"bar\" height=\"34\" aria-hidden=\"true\">"
                        + "<rect class=\"far\" x=\"0\" width=\"82.1%\" y=\"8\" height=\"6\"/>"
                        + "<rect class=\"mid\" x=\"38.2%\" width=\"18.4%\" y=\"4\" height=\"14\"/>"
                        + "<line class=\"bm\" x1=\"50%\" x2=\"50%\" y1=\"-14\" y2=\"46\"/>"
                        + "<text x=\"0\" y=\"31\">54.9</text>"
                        + "<text x=\"82.1%\" y=\"31\" text-anchor=\"end\">76.9</text>"
                        + "<g class=\"plot\"><svg x=\"44.4%\" y=\"11\" overflow=\"visible\" class=\"similar\">"
                        + "<path class=\"m\" d=\"M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0Z\"/></svg></g></svg>");
    }

    @Test
    void aSpineOfEqualPlacesAndABenchmarkFarAwayAreDrawn() {
        Spine equal = new Spine(50, 50, 50, 50, "5,000,000", "5,000,000");
        assertThat(SvgDocument.of(SpineFrame.draw(equal).with(50, RatingMark.NOT_COMPARED))
                        .texts())
                .hasSize(2);
        Spine far = new Spine(0, 0.625, 1.25, 1.875, "1.0", "1.3");
        SvgDocument.of(SpineFrame.draw(far).with(1.25, RatingMark.MUCH_WORSE));
        assertThat(SvgDocument.of(SpineFrame.draw(SCHOOL).alone()).all("path", "m"))
                .isEmpty();
    }

    @Test
    void anEndOutOfOrderIsRefused() {
        assertThatThrownBy(() -> new Spine(10, 30, 20, 40, "", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRankedRowIsThatOfTheReferenceLook() {
        IntervalScale scale = new IntervalScale(new ValueAxis(50, 80, 5), OptionalDouble.of(68.3));
        IntervalRow row = new IntervalRow(66.8, Optional.of(new Limits(64.7, 68.9)), true, RatingMark.SIMILAR);
        assertThat(IntervalChart.draw(scale, row).markup())
                .isEqualTo("<svg class=\"bar\" height=\"26\" aria-hidden=\"true\">"
                        + "<line class=\"bm\" x1=\"61%\" x2=\"61%\" y1=\"-12\" y2=\"40\"/>"
                        + "<line class=\"ci on\" x1=\"49%\" x2=\"63%\" y1=\"13\" y2=\"13\"/>"
                        + "<g class=\"plot\"><svg x=\"56%\" y=\"13\" overflow=\"visible\" class=\"similar\">"
                        + "<path class=\"m\" d=\"M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0Z\"/></svg></g></svg>");
    }

    @Test
    void anIntervalIsOptionalAndCutAtTheAxis() {
        IntervalScale scale = new IntervalScale(new ValueAxis(50, 80, 5), OptionalDouble.empty());
        IntervalRow bare = new IntervalRow(66.8, Optional.empty(), false, RatingMark.NOT_COMPARED);
        assertThat(SvgDocument.of(IntervalChart.draw(scale, bare)).all("line", ""))
                .isEmpty();
        IntervalRow wide = new IntervalRow(66.8, Optional.of(new Limits(0, 99)), false, RatingMark.SIMILAR);
        assertThat(IntervalChart.draw(scale, wide).markup()).contains("x1=\"0\" x2=\"100%\"");
    }

    @Test
    void aPartHasItsIntervalWhatItIsComparedWithAndTheLineOfTheWhole() {
        IntervalScale scale = new IntervalScale(new ValueAxis(50, 100, 10), OptionalDouble.of(75));
        CategoryRow row =
                new CategoryRow(70, Optional.of(new Limits(65, 120)), OptionalDouble.of(80), false, RatingMark.WORSE);
        assertThat(CategoryChart.draw(scale, row).markup())
                .isEqualTo("<svg class=\"bar\" height=\"34\" aria-hidden=\"true\">"
                        + "<line class=\"bm\" x1=\"50%\" x2=\"50%\" y1=\"-12\" y2=\"46\"/>"
                        + "<line class=\"ci\" x1=\"30%\" x2=\"100%\" y1=\"17\" y2=\"17\"/>"
                        + "<line class=\"vs\" x1=\"60%\" x2=\"60%\" y1=\"9\" y2=\"25\"/>"
                        + "<g class=\"plot\"><svg x=\"40%\" y=\"17\" overflow=\"visible\" class=\"worse\">"
                        + "<path class=\"m\" d=\"M0 7 7-5.5H-7Z\"/></svg></g></svg>");
        assertThat(SvgDocument.of(CategoryChart.empty(scale)).all("line", "")).hasSize(1);
    }

    @Test
    void aMeterHasAPieceForEachMilestone() {
        SvgDocument meter = SvgDocument.of(MeterChart.draw(5, 8));
        assertThat(meter.all("rect", "t1")).hasSize(5);
        assertThat(meter.all("rect", "mid")).hasSize(3);
        assertThat(meter.all("rect", "t1").get(1).getAttribute("x")).isEqualTo("12.5%");
        assertThat(meter.all("rect", "t1").get(1).getAttribute("width")).isEqualTo("11.3%");
        assertThat(SvgDocument.of(MeterChart.draw(0, 0)).all("rect", "")).isEmpty();
        assertThatThrownBy(() -> MeterChart.draw(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
