package waymark.chart.row;

import java.util.ArrayList;
import java.util.List;
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
    private static final double WIDEST = 480;
    private static final double APART = 8;
    private static final double CLEAR = 4;
    private static final double ALMOST = 6;
    /** What the middle half has at least, in per cent, where one place lies so far off that it would not be seen. */
    private static final double SEEN = 1.2;

    private final String markup;

    private SpineFrame(String markup) {
        this.markup = markup;
    }

    /** Draws range, middle half, benchmark and end labels. */
    public static SpineFrame draw(Spine spine) {
        SvgWriter out = RowMarker.begin(HEIGHT);
        bar(out, "far", spine.left(), spine.right(), 8, 6);
        double thin = Math.max(0, SEEN - (spine.middleRight() - spine.middleLeft())) / 2;
        bar(out, "mid", spine.middleLeft() - thin, spine.middleRight() + thin, 4, 14);
        out.line("bm", 50, 50, -14, 46);
        ends(out, spine);
        return new SpineFrame(out.toString());
    }

    private static void bar(SvgWriter out, String css, double from, double to, double y, double height) {
        if (to > from) {
            out.rect(css, from, to - from, y, height);
        }
    }

    /** A way to place an end label: on which side of the end it stands. */
    private record Placed(Anchor anchor, double x, double dx, double length) {

        double from(double width) {
            return x * width / 100 + dx - anchor.before(length);
        }

        double to(double width) {
            return from(width) + length;
        }

        /** Tells whether it stays within the bar and off the line of the benchmark, however wide the bar is. */
        boolean fits() {
            return fits(NARROWEST) && fits(WIDEST);
        }

        private boolean fits(double width) {
            boolean crossed = from(width) < width / 2 + CLEAR && to(width) > width / 2 - CLEAR;
            return from(width) >= -1 && to(width) <= width + 1 && !crossed;
        }

        boolean clearOf(Placed right) {
            return to(NARROWEST) + APART <= right.from(NARROWEST) && to(WIDEST) + APART <= right.from(WIDEST);
        }
    }

    /** Writes the end labels under the range, or outside of it where that would put them on each other or on the line. */
    private static void ends(SvgWriter out, Spine spine) {
        double leftWidth = Type.text(spine.leftLabel());
        double rightWidth = Type.text(spine.rightLabel());
        List<Placed> lefts = new ArrayList<>(List.of(
                new Placed(Anchor.START, spine.left(), 0, leftWidth),
                new Placed(Anchor.END, spine.left(), -CLEAR, leftWidth),
                new Placed(Anchor.END, spine.right(), -rightWidth - APART, leftWidth)));
        List<Placed> rights = new ArrayList<>(List.of(
                new Placed(Anchor.END, spine.right(), 0, rightWidth),
                new Placed(Anchor.START, spine.right(), CLEAR, rightWidth),
                new Placed(Anchor.START, spine.left(), leftWidth + APART, rightWidth)));
        besideTheLine(lefts, spine.left(), leftWidth);
        besideTheLine(rights, spine.right(), rightWidth);
        for (Placed left : lefts) {
            for (Placed right : rights) {
                if (left.fits() && right.fits() && left.clearOf(right)) {
                    out.text(Ink.text("", left.anchor(), left.dx()), left.x(), LABELS, spine.leftLabel());
                    out.text(Ink.text("", right.anchor(), right.dx()), right.x(), LABELS, spine.rightLabel());
                    return;
                }
            }
        }
    }

    /** Adds the ways to stand next to the line, for an end that lies almost on it. */
    private static void besideTheLine(List<Placed> ways, double end, double length) {
        if (Math.abs(end - 50) < ALMOST) {
            ways.add(new Placed(Anchor.END, 50, -CLEAR - 2, length));
            ways.add(new Placed(Anchor.START, 50, CLEAR + 2, length));
        }
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
