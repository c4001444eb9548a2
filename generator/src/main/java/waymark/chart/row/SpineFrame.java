package waymark.chart.row;

import waymark.chart.ChartSvg;
import waymark.chart.Finite;
import waymark.chart.RatingMark;
import waymark.chart.label.Type;
import waymark.chart.svg.Anchor;
import waymark.chart.svg.Ink;
import waymark.chart.svg.SvgWriter;

/** The bar of a spine row without its place, drawn once for an indicator and a benchmark. */
public final class SpineFrame {

    private static final int HEIGHT = 34;
    private static final double MIDDLE = 11;
    private static final double LABELS = 31;
    private static final double NARROWEST = 260;
    private static final double APART = 8;

    private final String markup;

    private SpineFrame(String markup) {
        this.markup = markup;
    }

    /** Draws range, middle half, benchmark and end labels. */
    public static SpineFrame draw(Spine spine) {
        SvgWriter out = RowMarker.begin(HEIGHT);
        bar(out, "far", spine.left(), spine.right(), 8, 6);
        bar(out, "mid", spine.middleLeft(), spine.middleRight(), 4, 14);
        out.line("bm", 50, 50, -14, 46);
        ends(out, spine);
        return new SpineFrame(out.toString());
    }

    private static void bar(SvgWriter out, String css, double from, double to, double y, double height) {
        if (to > from) {
            out.rect(css, from, to - from, y, height);
        }
    }

    /** Writes the end labels under the range, or beside each other where it is too short for both. */
    private static void ends(SvgWriter out, Spine spine) {
        double left = spine.left();
        double right = spine.right();
        double leftWidth = Type.text(spine.leftLabel());
        double rightWidth = Type.text(spine.rightLabel());
        if ((right - left) * NARROWEST / 100 >= leftWidth + rightWidth + APART) {
            end(out, Anchor.START, left, 0, spine.leftLabel());
            end(out, Anchor.END, right, 0, spine.rightLabel());
        } else if (left * NARROWEST / 100 < leftWidth + APART / 2) {
            end(out, Anchor.START, left, 0, spine.leftLabel());
            end(out, Anchor.START, left, leftWidth + APART, spine.rightLabel());
        } else if ((100 - right) * NARROWEST / 100 < rightWidth + APART / 2) {
            end(out, Anchor.END, right, -rightWidth - APART, spine.leftLabel());
            end(out, Anchor.END, right, 0, spine.rightLabel());
        } else {
            end(out, Anchor.END, left, -APART / 2, spine.leftLabel());
            end(out, Anchor.START, right, APART / 2, spine.rightLabel());
        }
    }

    private static void end(SvgWriter out, Anchor anchor, double x, double dx, String label) {
        out.text(Ink.text("", anchor, dx), x, LABELS, label);
    }

    /** Returns the bar with the marker of one place, which stands at a share of the bar in per cent. */
    public ChartSvg with(double at, RatingMark rating) {
        double x = Math.max(0, Math.min(100, Finite.require(at, "place")));
        SvgWriter out = new SvgWriter(markup.length() + 192).raw(markup);
        return new ChartSvg(
                RowMarker.write(out, x, MIDDLE, rating).raw("</svg>").toString());
    }

    /** Returns the bar for a place that has no figure. */
    public ChartSvg alone() {
        return new ChartSvg(markup + "</svg>");
    }
}
