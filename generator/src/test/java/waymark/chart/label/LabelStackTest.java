package waymark.chart.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelStackTest {

    @Test
    void labelsWithRoomStayWhereTheyBelong() {
        assertThat(LabelStack.spread(new double[] {20, 60, 300}, new double[] {19, 19, 19}, 14, 330))
                .containsExactly(20, 60, 300);
    }

    @Test
    void labelsThatMeetAreMovedApartAroundTheirMiddle() {
        assertThat(LabelStack.spread(new double[] {137.2, 146.7, 153}, new double[] {19, 19, 19}, 14, 330))
                .containsExactly(126.6, 145.6, 164.6);
    }

    @Test
    void labelsStayWithinThePlot() {
        assertThat(LabelStack.spread(new double[] {14, 15}, new double[] {19, 19}, 14, 330))
                .containsExactly(14, 33);
        assertThat(LabelStack.spread(new double[] {329, 330}, new double[] {19, 19}, 14, 330))
                .containsExactly(311, 330);
    }

    @Test
    void whateverTheValuesNoTwoLabelsMeet() {
        Random random = new Random(7);
        for (int run = 0; run < 5000; run++) {
            int count = random.nextInt(7);
            double[] wanted =
                    random.doubles(count, 14, 15 + random.nextInt(316)).sorted().toArray();
            double[] heights = new double[count];
            Arrays.setAll(heights, i -> 19 + 17 * random.nextInt(3));
            double[] middles = LabelStack.spread(wanted, heights, 14, 330);
            for (int i = 1; i < count; i++) {
                assertThat(middles[i] - middles[i - 1])
                        .as(Arrays.toString(wanted) + Arrays.toString(heights))
                        .isGreaterThanOrEqualTo((heights[i - 1] + heights[i]) / 2 - 1e-9);
            }
        }
    }
}
