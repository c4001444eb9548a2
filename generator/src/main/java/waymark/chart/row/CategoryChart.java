package waymark.chart.row;

import waymark.chart.ChartSvg;
import waymark.chart.svg.SvgWriter;

/** The bar of one category: its value, its interval, what it is compared with, and the line of the place as a whole. */
public final class CategoryChart {

    private static final int HEIGHT = 34;
    private static final double MIDDLE = 17;
    private static final double TICK = 8;

    private CategoryChart() {}

    /** Draws the bar of one row; the line reaches into the rows above and below, where values have their limits under them. */
    public static ChartSvg draw(IntervalScale scale, CategoryRow row) {
        SvgWriter out = begin(scale);
        row.limits().ifPresent(limits -> {
            String css = row.all() ? "ci on" : "ci";
            out.line(css, scale.at(limits.lower()), scale.at(limits.upper()), MIDDLE, MIDDLE);
        });
        row.other().ifPresent(v -> out.line("vs", scale.at(v), scale.at(v), MIDDLE - TICK, MIDDLE + TICK));
        RowMarker.write(out, scale.at(row.value()), MIDDLE, row.rating());
        return new ChartSvg(out.raw("</svg>").toString());
    }

    /** Draws the line alone, for a category without a figure. */
    public static ChartSvg empty(IntervalScale scale) {
        return new ChartSvg(begin(scale).raw("</svg>").toString());
    }

    private static SvgWriter begin(IntervalScale scale) {
        SvgWriter out = RowMarker.begin(HEIGHT);
        scale.benchmark().ifPresent(value -> out.line("bm", scale.at(value), scale.at(value), -12, 46));
        return out;
    }
}
