package waymark.chart.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Decides which ticks of an axis are labelled, so that no two labels touch in the narrowest plot they are shown in: the
 * first and the last if they fit, and those between at even steps.
 *
 * @param wide the least width of a wide plot in pixels
 * @param narrow the least width of a narrow plot in pixels
 * @param enlarged the least width of a narrow plot in which type is as large as it gets
 */
public record TickThinning(double wide, double narrow, double enlarged) {

    private static final double GAP = 6;

    /** Returns for each label, given from left to right, where it is shown. */
    public List<Visibility> of(List<AxisLabel> labels) {
        Visibility[] shown = new Visibility[labels.size()];
        Arrays.fill(shown, Visibility.NEVER);
        List<Integer> inWide = even(labels);
        for (int i : inWide) {
            shown[i] = Visibility.WIDE;
        }
        List<Integer> inNarrow = ends(labels, inWide, narrow * Type.TEXT / Type.NARROW_TEXT);
        for (int i : inNarrow) {
            shown[i] = Visibility.NARROW;
        }
        for (int i : ends(labels, inNarrow, enlarged * Type.TEXT / Type.LARGEST_TEXT)) {
            shown[i] = Visibility.ALWAYS;
        }
        return List.of(shown);
    }

    private List<Integer> even(List<AxisLabel> labels) {
        if (labels.isEmpty()) {
            return List.of();
        }
        int last = labels.size() - 1;
        int largest = Math.max(1, last);
        for (int step = 1; step <= largest; step++) {
            if (fits(labels, backwards(last, step))) {
                return withFirst(labels, backwards(last, divisor(last, step)));
            }
        }
        return List.of(last);
    }

    /** Returns the step, or one up to twice as long that ends exactly at the first label. */
    private static int divisor(int last, int step) {
        for (int longer = step; longer < 2 * step; longer++) {
            if (longer > 0 && last % longer == 0) {
                return longer;
            }
        }
        return step;
    }

    private static List<Integer> backwards(int last, int step) {
        List<Integer> indices = new ArrayList<>();
        for (int i = last; i >= 0; i -= step) {
            indices.add(0, i);
        }
        return indices;
    }

    private List<Integer> withFirst(List<AxisLabel> labels, List<Integer> indices) {
        if (indices.get(0) == 0) {
            return indices;
        }
        List<Integer> all = new ArrayList<>(indices);
        if (!clear(labels.get(0), labels.get(all.get(0)), wide) && all.size() > 1) {
            all.remove(0);
        }
        if (clear(labels.get(0), labels.get(all.get(0)), wide)) {
            all.add(0, 0);
        }
        return all;
    }

    private boolean fits(List<AxisLabel> labels, List<Integer> indices) {
        for (int i = 1; i < indices.size(); i++) {
            if (!clear(labels.get(indices.get(i - 1)), labels.get(indices.get(i)), wide)) {
                return false;
            }
        }
        return true;
    }

    /** Keeps the last, the first, and from the left whatever then has room in a plot of this width. */
    private static List<Integer> ends(List<AxisLabel> labels, List<Integer> wider, double width) {
        if (wider.isEmpty()) {
            return wider;
        }
        List<Integer> kept = new ArrayList<>();
        AxisLabel last = labels.get(wider.get(wider.size() - 1));
        for (int i : wider.subList(0, wider.size() - 1)) {
            AxisLabel label = labels.get(i);
            boolean afterPrevious = kept.isEmpty() || clear(labels.get(kept.get(kept.size() - 1)), label, width);
            if (afterPrevious && clear(label, last, width)) {
                kept.add(i);
            }
        }
        kept.add(wider.get(wider.size() - 1));
        return kept;
    }

    private static boolean clear(AxisLabel left, AxisLabel right, double plotWidth) {
        return left.to(plotWidth) + GAP <= right.from(plotWidth);
    }
}
