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
    private static final double USUAL_ROOM = 39;
    private static final double USUAL_MARGIN = 40;
    private static final double LARGE_MARGIN = 68;

    private ValueLabels() {}

    /** Returns JFreeChart's axis for a scale. */
    public static LabelledAxis axis(ValueScale scale) {
        List<Double> ticks = scale.axis().ticks();
        List<AxisMark> marks = new ArrayList<>(ticks.size());
        for (int i = 0; i < ticks.size(); i++) {
            marks.add(new AxisMark(ticks.get(i), scale.labels().get(i), Ink.text("", Anchor.END, -8)));
        }
        LabelledAxis axis = new LabelledAxis(scale.axis().low(), scale.axis().high(), marks, DROP);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        return axis;
    }

    /** Returns the margin in pixels that the labels need at the left. */
    public static double margin(ValueScale scale) {
        boolean large = scale.labels().stream().anyMatch(label -> TextWidths.of(label, SIZE, false) > USUAL_ROOM);
        return large ? LARGE_MARGIN : USUAL_MARGIN;
    }

    /** Returns the class, after a blank, that gives the plot this margin, or nothing for the usual one. */
    public static String css(ValueScale scale) {
        return margin(scale) > USUAL_MARGIN ? " roomy" : "";
    }
}
