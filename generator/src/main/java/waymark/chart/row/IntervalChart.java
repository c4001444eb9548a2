package waymark.chart.row;

import waymark.chart.ChartSvg;
import waymark.chart.svg.SvgWriter;

/** The bar of a ranked row: a value, its interval, and the line of the benchmark. */
public final class IntervalChart {

    private static final int HEIGHT = 26;
    private static final double MIDDLE = 13;

    private IntervalChart() {}

    /** Draws the bar of one row. */
    public static ChartSvg draw(IntervalScale scale, IntervalRow row) {
        SvgWriter out = RowMarker.begin(HEIGHT);
        scale.benchmark().ifPresent(value -> out.line("bm", scale.at(value), scale.at(value), -12, 40));
        row.limits().ifPresent(limits -> {
            String css = row.own() ? "ci on" : "ci";
            out.line(css, scale.at(limits.lower()), scale.at(limits.upper()), MIDDLE, MIDDLE);
        });
        RowMarker.write(out, scale.at(row.value()), MIDDLE, row.rating());
        return new ChartSvg(out.raw("</svg>").toString());
    }
}
