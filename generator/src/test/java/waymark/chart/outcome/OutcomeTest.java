package waymark.chart.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import waymark.chart.ChartExamples;
import waymark.chart.SvgDocument;
import waymark.chart.ValueAxis;
import waymark.chart.ValueScale;

class OutcomeTest {

    private static final ValueScale SCALE = ChartExamples.scale(new ValueAxis(10, 25, 5), "%");

    @Test
    void historyProjectionAndTargetAreThoseOfTheReferenceLook() {
        SvgDocument chart = SvgDocument.of(OutcomeChart.draw(ChartExamples.outcome()));
        assertThat(chart.all("path", "l1").get(0).getAttribute("d"))
                .isEqualTo("M0 140.3 12.5 135.6 25 127.6 37.5 102.7");
        assertThat(chart.all("path", "proj").get(0).getAttribute("d")).isEqualTo("M37.5 102.7 100 48.3");
        assertThat(chart.all("circle", "d1")).hasSize(4);
        assertThat(chart.all("path", "tgt")).hasSize(1);
        assertThat(chart.texts()).contains("2021/22", "2024/25", "2029/30", "At this rate", "74.9%", "Target", "72%");
        Element latest = chart.all("text", "t1").get(0);
        assertThat(latest.getTextContent()).isEqualTo("66.8%");
        assertThat(latest.getAttribute("y")).isEqualTo("91.7");
    }

    @Test
    void theWordsOfProjectionAndTargetNeverMeet() {
        for (double target = 10; target <= 25; target += 0.5) {
            Outcome outcome = new Outcome(
                    SCALE,
                    List.of(new OutcomePoint(2023, 15, "2023"), new OutcomePoint(2024, 16, "2024")),
                    "16%",
                    Optional.of(new Aim(2029, 18, "2029", "At this rate", "18%")),
                    Optional.of(new Aim(2029, target, "2029", "Target", target + "%")));
            List<Double> heights = SvgDocument.of(OutcomeChart.draw(outcome)).all("text", "").stream()
                    .filter(text -> text.getAttribute("dx").equals("13"))
                    .map(text -> SvgDocument.number(text, "y"))
                    .sorted()
                    .toList();
            assertThat(heights).hasSize(4).allMatch(y -> y >= 12 && y <= 187);
            for (int i = 1; i < 4; i++) {
                assertThat(heights.get(i) - heights.get(i - 1)).isGreaterThanOrEqualTo(15.9);
            }
        }
    }

    @Test
    void aMissingPeriodIsNotBridged() {
        Outcome outcome = new Outcome(
                SCALE,
                List.of(
                        new OutcomePoint(2019, 12, "2019"),
                        new OutcomePoint(2020, 13, "2020"),
                        new OutcomePoint(2022, 14, "2022")),
                "14%",
                Optional.empty(),
                Optional.empty());
        assertThat(SvgDocument.of(OutcomeChart.draw(outcome))
                        .all("path", "l1")
                        .get(0)
                        .getAttribute("d"))
                .startsWith("M0 ")
                .contains("M100 ")
                .endsWith("h0");
    }

    @Test
    void onePointNoPointAndATargetAloneAreDrawn() {
        Outcome one = new Outcome(
                SCALE, List.of(new OutcomePoint(2020, 25, "2020")), "25%", Optional.empty(), Optional.empty());
        assertThat(SvgDocument.of(OutcomeChart.draw(one)).texts()).contains("2020", "25%");
        Outcome none = new Outcome(SCALE, List.of(), "", Optional.empty(), Optional.empty());
        assertThat(SvgDocument.of(OutcomeChart.draw(none)).all("circle", "")).isEmpty();
        Outcome target = new Outcome(
                SCALE, List.of(), "", Optional.empty(), Optional.of(new Aim(2029, 20, "2029", "Target", "20%")));
        assertThat(SvgDocument.of(OutcomeChart.draw(target)).all("path", "tgt")).hasSize(1);
    }

    @Test
    void aFigureBeyondTheAxisIsAFaultOfTheCaller() {
        assertThatThrownBy(() -> new Outcome(
                        SCALE, List.of(new OutcomePoint(2020, 26, "")), "", Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBehavioursScoresRunFromRarelyToAlways() {
        Behaviour behaviour = new Behaviour(
                List.of(new Score(2025.3, 1), new Score(2025.8, 2), new Score(2026.3, 3), new Score(2026.8, 4)),
                "Apr 25",
                "Sep 26");
        SvgDocument chart = SvgDocument.of(BehaviourChart.draw(behaviour));
        assertThat(chart.all("path", "l1").get(0).getAttribute("d")).isEqualTo("M0 82 33.3 64 66.7 46 100 28");
        assertThat(chart.texts()).containsExactly("1", "3", "5", "Apr 25", "Sep 26", "4");
    }

    @Test
    void oneScoreAndNoneAreDrawn() {
        SvgDocument one =
                SvgDocument.of(BehaviourChart.draw(new Behaviour(List.of(new Score(2026, 3)), "Sep 26", "Sep 26")));
        assertThat(one.texts()).containsExactly("1", "3", "5", "Sep 26", "3");
        assertThat(SvgDocument.of(BehaviourChart.draw(new Behaviour(List.of(), "", "")))
                        .texts())
                .containsExactly("1", "3", "5");
    }

    @Test
    void aScoreOutsideTheScaleIsRefused() {
        assertThatThrownBy(() -> new Score(2026, 6)).isInstanceOf(IllegalArgumentException.class);
    }
}
