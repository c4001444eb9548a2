package waymark.chart.plot;

import java.util.ArrayList;
import java.util.List;
import waymark.chart.ValueScale;
import waymark.chart.svg.Anchor;
import waymark.chart.svg.Ink;
import waymark.chart.svg.TextWidths;

/** The value axis at the left of a chart: a grid line and a label for each tick. */
public final class ValueLabels {

    private static final double DROP = 4;
    private static final double SIZE = 13;
    private static final double GAP = 6;
    private static final double USUAL_MARGIN = 40;
    private static final double LARGE_MARGIN = 56;
    private static final double LARGEST_MARGIN = 80;

    private ValueLabels() {}

    /** Returns JFreeChart's axis for a scale. */
    public static LabelledAxis axis(ValueScale scale) {
        List<Double> ticks = scale.axis().ticks();
        List<AxisMark> marks = new ArrayList<>(ticks.size());
        for (int i = 0; i < ticks.size(); i++) {
            marks.add(new AxisMark(ticks.get(i), scale.labels().get(i), Ink.text("", Anchor.END, -GAP)));
        }
        LabelledAxis axis = new LabelledAxis(scale.axis().low(), scale.axis().high(), marks, DROP);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        return axis;
    }

    /** Returns the margin in pixels that the labels need at the left. */
    public static double margin(ValueScale scale) {
        double needed = scale.labels().stream()
                        .mapToDouble(label -> TextWidths.of(label, SIZE, false))
                        .max()
                        .orElse(0)
                + GAP;
        return needed <= USUAL_MARGIN ? USUAL_MARGIN : needed <= LARGE_MARGIN ? LARGE_MARGIN : LARGEST_MARGIN;
    }

    /** Returns the class, after a blank, that gives the plot this margin, or nothing for the usual one. */
    public static String css(ValueScale scale) {
        double margin = margin(scale);
        return margin == USUAL_MARGIN ? "" : margin == LARGE_MARGIN ? " roomy" : " roomier";
    }
}
