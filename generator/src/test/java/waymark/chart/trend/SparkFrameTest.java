package waymark.chart.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.chart.ValueAxis;

class SparkFrameTest {
    private static final TrendAxes AXES = new TrendAxes(
            List.of(
                    new PeriodTick(0, "2020"),
                    new PeriodTick(12, "2021"),
                    new PeriodTick(24, "2022"),
                    new PeriodTick(48, "2024")),
            new ValueAxis(0, 100, 25).labelled((v, last) -> ""),
            List.of(),
            List.of());

    private final SparkFrame frame = SparkFrame.draw(AXES, List.of(new LinePoint(0, 50), new LinePoint(1, 50)));

    @Test
    void valuesStandOnTheIndicatorsOwnRangeAndPeriodsInTime() {
        String svg = frame.with(List.of(new LinePoint(0, 0), new LinePoint(1, 100)), Set.of(), "100%")
                .markup();
        assertThat(svg).contains("class=\"l1\" vector-effect=\"non-scaling-stroke\" d=\"M0 57 25 7\"");
        assertThat(svg).contains("class=\"l3\" vector-effect=\"non-scaling-stroke\" d=\"M0 32 25 32\"");
        assertThat(svg).contains(">100%</text>");
    }

    @Test
    void aLineIsNotJoinedAcrossAMissingPeriod() {
        String svg = frame.with(List.of(new LinePoint(0, 0), new LinePoint(1, 0), new LinePoint(3, 0)), Set.of(), "0")
                .markup();
        assertThat(svg).contains("d=\"M0 57 25 57M100 57\"");
    }

    @Test
    void aLineIsNotJoinedAcrossABreakOfThePlacesOwn() {
        String svg = frame.with(List.of(new LinePoint(0, 0), new LinePoint(1, 0), new LinePoint(2, 0)), Set.of(2), "0")
                .markup();
        assertThat(svg).contains("d=\"M0 57 25 57M50 57\"");
    }

    @Test
    void aPointAloneIsADotAndAPlaceWithoutFiguresHasNone() {
        assertThat(frame.with(List.of(new LinePoint(2, 50)), Set.of(), "50%").markup())
                .contains("<circle")
                .doesNotContain("class=\"l1\"");
        assertThat(frame.with(List.of(), Set.of(), "").markup())
                .doesNotContain("<circle")
                .doesNotContain("<text");
    }

    @Test
    void aValueOutsideTheRangeIsRefused() {
        assertThatThrownBy(() -> frame.with(List.of(new LinePoint(0, 101)), Set.of(), ""))
                .hasMessageContaining("101");
    }
}
