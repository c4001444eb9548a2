package waymark.chart.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import waymark.chart.svg.Anchor;

class TickThinningTest {

    private static final TickThinning THINNING = new TickThinning(344, 156, 115);

    private static List<AxisLabel> years(int count, String text) {
        List<AxisLabel> labels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            labels.add(new AxisLabel(count == 1 ? 50 : 100.0 * i / (count - 1), text, Anchor.MIDDLE));
        }
        return labels;
    }

    @Test
    void elevenSchoolYearsAreLabelledAsInTheReferenceLook() {
        List<Visibility> shown = THINNING.of(years(11, "2014/15"));
        assertThat(indices(shown, Visibility.ALWAYS)).containsExactly(0, 10);
        assertThat(indices(shown, Visibility.NARROW)).containsExactly(4);
        assertThat(indices(shown, Visibility.WIDE)).containsExactly(2, 6, 8);
    }

    @Test
    void oneLabelIsShownAndNoneIsNoFault() {
        assertThat(THINNING.of(years(1, "2014/15"))).containsExactly(Visibility.ALWAYS);
        assertThat(THINNING.of(List.of())).isEmpty();
    }

    @Test
    void theLastLabelIsAlwaysShownAndNoTwoMeet() {
        Random random = new Random(3);
        for (int run = 0; run < 2000; run++) {
            List<AxisLabel> labels = years(1 + random.nextInt(60), "x".repeat(1 + random.nextInt(12)));
            List<Visibility> shown = THINNING.of(labels);
            assertThat(shown.get(shown.size() - 1)).isEqualTo(Visibility.ALWAYS);
            List<AxisLabel> enlarged = new ArrayList<>();
            List<AxisLabel> narrow = new ArrayList<>();
            List<AxisLabel> wide = new ArrayList<>();
            for (int i = 0; i < shown.size(); i++) {
                if (shown.get(i) == Visibility.ALWAYS) {
                    enlarged.add(labels.get(i));
                }
                if (shown.get(i) == Visibility.ALWAYS || shown.get(i) == Visibility.NARROW) {
                    narrow.add(labels.get(i));
                }
                if (shown.get(i) != Visibility.NEVER) {
                    wide.add(labels.get(i));
                }
            }
            assertApart(enlarged, 115 * Type.TEXT / Type.LARGEST_TEXT);
            assertApart(narrow, 156 * Type.TEXT / Type.NARROW_TEXT);
            assertApart(wide, 344);
        }
    }

    private static void assertApart(List<AxisLabel> labels, double width) {
        for (int i = 1; i < labels.size(); i++) {
            assertThat(labels.get(i).from(width))
                    .isGreaterThanOrEqualTo(labels.get(i - 1).to(width));
        }
    }

    private static List<Integer> indices(List<Visibility> shown, Visibility wanted) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i) == wanted) {
                indices.add(i);
            }
        }
        return indices;
    }
}
