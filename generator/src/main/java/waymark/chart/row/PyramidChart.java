package waymark.chart.row;

import java.util.List;
import java.util.Optional;
import waymark.chart.ChartSvg;
import waymark.chart.Finite;
import waymark.chart.Limits;
import waymark.chart.svg.SvgWriter;

/** One side of a pyramid's row: a bar from the middle outwards, with its interval on a gap that sets it off; both sides have one scale that begins at zero. */
public final class PyramidChart {

    private static final int HEIGHT = 20;
    private static final double MIDDLE = 10;
    private static final double TOP = 2;
    private static final double THICK = 16;

    private PyramidChart() {}

    /** Draws a bar up to a value on a scale that ends at the most; the left side grows to the left. */
    public static ChartSvg draw(double value, Optional<Limits> limits, double most, boolean left) {
        if (!(Finite.require(value, "value") >= 0 && value <= most && most > 0)) {
            throw new IllegalArgumentException("No bar up to " + value + " of " + most);
        }
        SvgWriter out = RowMarker.begin(HEIGHT);
        double width = value / most * 100;
        out.rect(left ? "t1" : "far", left ? 100 - width : 0, width, TOP, THICK);
        for (String css : List.of("gap", "bm")) {
            limits.ifPresent(l -> out.line(css, at(l.lower(), most, left), at(l.upper(), most, left), MIDDLE, MIDDLE));
        }
        return new ChartSvg(out.raw("</svg>").toString());
    }

    private static double at(double value, double most, boolean left) {
        double x = Math.max(0, Math.min(100, value / most * 100));
        return left ? 100 - x : x;
    }
}
