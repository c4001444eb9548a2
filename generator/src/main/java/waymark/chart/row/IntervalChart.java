package waymark.chart.row;

import java.util.List;
import waymark.chart.ChartSvg;
import waymark.chart.svg.SvgWriter;

/** The bar of a ranked row: a value, its interval, and the line of the benchmark. */
public final class IntervalChart {

    private static final int HEIGHT = 26;
    private static final double MIDDLE = 13;
    private static final int LANES = 44;
    private static final int LANE = 22;

    private IntervalChart() {}

    /** Draws the bar of one row. */
    public static ChartSvg draw(IntervalScale scale, IntervalRow row) {
        SvgWriter out = RowMarker.begin(HEIGHT);
        line(out, scale, 40);
        write(out, scale, row, MIDDLE);
        return new ChartSvg(out.raw("</svg>").toString());
    }

    /** The mark of one of two in a bar, as {@link #lanes} holds it. */
    public static ChartSvg lane(IntervalScale scale, IntervalRow row) {
        SvgWriter out = new SvgWriter(256);
        write(out, scale, row, LANE / 2.0);
        return new ChartSvg(out.toString());
    }

    /** Draws a bar with two lanes, one above the other: empty ones, or with the marks of two. */
    public static ChartSvg lanes(IntervalScale scale, List<String> marks) {
        SvgWriter out = RowMarker.begin(LANES);
        line(out, scale, LANES + 12);
        for (int i = 0; i < 2; i++) {
            out.raw(i == 0 ? "<g>" : "<g transform=\"translate(0 " + LANE + ")\">")
                    .raw(marks.isEmpty() ? "" : marks.get(i))
                    .raw("</g>");
        }
        return new ChartSvg(out.raw("</svg>").toString());
    }

    private static void line(SvgWriter out, IntervalScale scale, double end) {
        scale.benchmark().ifPresent(value -> out.line("bm", scale.at(value), scale.at(value), -12, end));
    }

    private static void write(SvgWriter out, IntervalScale scale, IntervalRow row, double middle) {
        row.limits().ifPresent(limits -> {
            String css = row.own() ? "ci on" : "ci";
            out.line(css, scale.at(limits.lower()), scale.at(limits.upper()), middle, middle);
        });
        RowMarker.write(out, scale.at(row.value()), middle, row.rating());
    }
}
