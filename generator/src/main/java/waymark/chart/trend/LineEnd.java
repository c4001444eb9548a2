package waymark.chart.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import waymark.chart.label.EndLabel;
import waymark.chart.label.LabelStack;
import waymark.chart.svg.SvgWriter;

/** The end of a line and its label. */
record LineEnd(double x, double y, EndLabel label) {

    private static final double JOIN_FROM = 7;
    private static final double JOIN_TO = 15;

    /** Writes the labels in the order of their lines, pushed apart, each joined to its line by a hairline. */
    static void write(SvgWriter out, List<LineEnd> unordered) {
        List<LineEnd> ends = new ArrayList<>(unordered);
        ends.sort(Comparator.comparingDouble(LineEnd::y));
        double[] wanted = ends.stream().mapToDouble(LineEnd::y).toArray();
        double[] heights =
                ends.stream().mapToDouble(end -> end.label().height()).toArray();
        double[] middles = LabelStack.spread(wanted, heights, TrendGeometry.TOP, TrendGeometry.BOTTOM);
        for (int i = 0; i < middles.length; i++) {
            ends.get(i).write(out, middles[i]);
        }
    }

    private void write(SvgWriter out, double middle) {
        if (x < 100) {
            out.line("lead-line", x, 100, y, y);
        }
        SvgWriter join = new SvgWriter(64).raw("<path class=\"lead-line\" fill=\"none\" d=\"");
        join.corner('M', x < 100 ? 0 : JOIN_FROM, y).corner('L', JOIN_TO, middle);
        out.marker(100, 0, "", join.raw("\"/>").toString());
        label.write(out, middle);
    }
}
