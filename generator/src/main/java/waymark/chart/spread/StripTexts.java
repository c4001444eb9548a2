package waymark.chart.spread;

import waymark.chart.label.Type;
import waymark.chart.plot.PlotScale;
import waymark.chart.svg.Anchor;
import waymark.chart.svg.Ink;
import waymark.chart.svg.SvgWriter;

/** The small texts inside a wide strip; each is left out where dots are in its way. */
final class StripTexts {

    private static final double NAME_HEIGHT = 64;
    private static final double HALF_HEIGHT = 110;
    private static final double HALF_GAP = 14;
    private static final double PIXEL = 100 / StripPlot.WIDE;

    /** A text, and the part of the strip it takes, in per cent. */
    record Name(String markup, double from, double to) {

        /** Tells whether neither a place's marker nor the dots that make room for it can reach the text. */
        boolean clearOf(double marker, DotLanes lanes) {
            double room = lanes.clearance() + lanes.apart();
            return marker + room < from || marker - room > to;
        }

        boolean clearOf(Name other) {
            return other.to + PIXEL * 8 < from || other.from - PIXEL * 8 > to;
        }
    }

    static final Name NONE = new Name("", Double.NaN, Double.NaN);

    private StripTexts() {}

    static Name name(String text, double x, DotRow dots) {
        double width = Type.text(text) * PIXEL;
        Anchor anchor = x - width / 2 < 0 ? Anchor.START : x + width / 2 > 100 ? Anchor.END : Anchor.MIDDLE;
        double from = x - anchor.before(width);
        if (text.isEmpty() || dots.meets(from - 1, from + width + 1, NAME_HEIGHT - 12, NAME_HEIGHT + 4)) {
            return NONE;
        }
        String markup = new SvgWriter(96)
                .text(Ink.text("w", anchor, 0), x, NAME_HEIGHT, text)
                .toString();
        return new Name(markup, from, from + width);
    }

    /** Returns the words for the middle half, at its right, else at its left, else nothing. */
    static Name half(MiddleHalf half, PlotScale scale, DotRow dots) {
        for (boolean right : new boolean[] {true, false}) {
            double x = scale.within(right ? half.upper() : half.lower());
            double width = (Type.text(half.label()) + HALF_GAP) * PIXEL;
            double near = x + (right ? 1 : -1) * (HALF_GAP - 6) * PIXEL;
            double far = x + (right ? width : -width);
            boolean inside = far >= 0 && far <= 100;
            boolean met = dots.meets(Math.min(near, far), Math.max(near, far), HALF_HEIGHT - 11, HALF_HEIGHT + 3);
            if (inside && !met) {
                Ink ink = Ink.text("w", right ? Anchor.START : Anchor.END, right ? HALF_GAP : -HALF_GAP);
                String markup = new SvgWriter(96)
                        .text(ink, x, HALF_HEIGHT, half.label())
                        .toString();
                return new Name(markup, Math.min(x, far), Math.max(x, far));
            }
        }
        return NONE;
    }
}
