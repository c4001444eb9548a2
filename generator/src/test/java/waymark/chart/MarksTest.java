package waymark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void everyRatingHasAShapeOfItsOwn() {
        assertThat(Arrays.stream(RatingMark.values()).map(RatingMark::path)).doesNotHaveDuplicates();
        assertThat(RatingMark.MUCH_WORSE.css()).isEqualTo("worse");
        assertThat(RatingMark.NOT_COMPARED.css()).isEqualTo("none");
        assertThat(RatingMark.BETTER.svg())
                .isEqualTo(
                        "<svg viewBox=\"-9 -9 18 18\" aria-hidden=\"true\"><path class=\"m\" d=\"M0-7 7 5.5H-7Z\"/></svg>");
    }

    @Test
    void everyStatusHasAShapeOfItsOwn() {
        assertThat(Arrays.stream(StatusMark.values()).map(StatusMark::svg)).doesNotHaveDuplicates();
        assertThat(StatusMark.AT_RISK.svg()).contains("<circle class=\"m hollow\" r=\"6\"/>");
        assertThat(StatusMark.STOPPED.svg()).contains(StatusMark.CROSS);
    }

    @Test
    void allMarksAreWellFormedAndHidden() {
        for (RatingMark mark : RatingMark.values()) {
            SvgDocument.of(new ChartSvg(mark.svg()));
        }
        for (StatusMark mark : StatusMark.values()) {
            SvgDocument.of(new ChartSvg(mark.svg()));
        }
        for (MilestoneMark mark : MilestoneMark.values()) {
            SvgDocument.of(new ChartSvg(mark.svg()));
        }
    }
}
