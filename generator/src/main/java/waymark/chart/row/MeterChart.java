package waymark.chart.row;

import waymark.chart.ChartSvg;
import waymark.chart.svg.SvgWriter;

/** How many milestones of a commitment are met: one piece of a bar for each. */
public final class MeterChart {

    private static final double GAP = 1.2;
    private static final double HEIGHT = 8;

    private MeterChart() {}

    /** Draws the meter; without milestones it is empty. */
    public static ChartSvg draw(int met, int total) {
        if (met < 0 || met > total) {
            throw new IllegalArgumentException(met + " of " + total + " milestones met");
        }
        SvgWriter out = new SvgWriter(96 + 64 * total)
                .raw("<svg class=\"meter\" aria-hidden=\"true\" preserveAspectRatio=\"none\">");
        double step = 100.0 / Math.max(1, total);
        double width = step - Math.min(GAP, step / 5);
        for (int i = 0; i < total; i++) {
            out.rect(i < met ? "t1" : "mid", i * step, width, 0, HEIGHT);
        }
        return new ChartSvg(out.raw("</svg>").toString());
    }
}
