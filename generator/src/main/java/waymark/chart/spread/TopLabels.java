package waymark.chart.spread;

import java.util.ArrayList;
import java.util.List;
import waymark.chart.label.Broken;
import waymark.chart.label.Type;
import waymark.chart.svg.Anchor;
import waymark.chart.svg.Ink;
import waymark.chart.svg.SvgWriter;
import waymark.chart.svg.TextWidths;

/**
 * The labels above a strip, in one or two rows: each beside its mark, or else over it, where it neither meets another nor
 * leaves the strip, wide or narrow. A label that is longer than a narrow strip is cut short in it.
 */
final class TopLabels {

    private static final double[] ROWS = {15, 37};
    private static final double APART = 8;
    private static final double NARROW_SIZE = Type.LARGEST_TEXT * StripPlot.NARROW / StripPlot.ENLARGED;
    private static final String CUT = "<tspan class=\"n\">…</tspan>";

    private record Box(double x, double row, double narrowFrom, double narrowTo, double wideFrom, double wideTo) {

        boolean meets(Box other) {
            boolean narrow = narrowFrom < other.narrowTo + APART && other.narrowFrom < narrowTo + APART;
            boolean wide = wideFrom < other.wideTo + APART && other.wideFrom < wideTo + APART;
            // what stands the other way round than its marks comes nearer in a wider strip
            boolean crossed = (wideFrom < other.wideFrom) != (x < other.x);
            return row == other.row && (narrow || wide || crossed);
        }

        boolean fits() {
            return narrowFrom > -3 && narrowTo < StripPlot.NARROW + 3 && wideFrom > -3 && wideTo < StripPlot.WIDE + 3;
        }
    }

    /** A label with the part of it that a narrow strip has room for. */
    record Label(String css, String text, String narrow, double wideWidth, double narrowWidth) {

        static Label of(String css, String text) {
            String wide = cut(text, StripPlot.WIDE, Type.LABEL);
            String narrow = cut(wide, StripPlot.NARROW, NARROW_SIZE);
            String start = narrow.endsWith("…") ? narrow.substring(0, narrow.length() - 1) : narrow;
            return new Label(css, wide, start, Type.label(wide), TextWidths.of(narrow, NARROW_SIZE, true));
        }

        private static String cut(String text, double room, double size) {
            double end = room - TextWidths.of("…", size, true);
            if (TextWidths.of(text, size, true) <= end) {
                return text;
            }
            return Broken.lines(text, end, end, 1, t -> TextWidths.of(t, size, true))
                    .get(0);
        }

        void write(SvgWriter out, Ink ink, double x, double row) {
            out.beginText(ink, x, row).escaped(narrow);
            if (narrow.length() < text.length()) {
                out.raw("<tspan class=\"w\">")
                        .escaped(text.substring(narrow.length()))
                        .raw("</tspan>")
                        .raw(CUT);
            }
            out.endText();
        }
    }

    private final List<Box> taken = new ArrayList<>();

    /** Writes a label beside x, on this side if there is room; returns the row it stands in, 0 if there was none. */
    double write(SvgWriter out, Label label, double x, double gap, boolean right) {
        for (double row : ROWS) {
            for (boolean side : new boolean[] {right, !right}) {
                Anchor anchor = side ? Anchor.START : Anchor.END;
                if (take(out, label, Ink.text(label.css(), anchor, side ? gap : -gap), x, row)) {
                    return row;
                }
            }
        }
        for (double row : ROWS) {
            if (take(out, label, Ink.text(label.css(), Anchor.START, -over(label, x)), x, row)) {
                return row;
            }
        }
        return 0;
    }

    /** How far to the left of its mark a label begins that stands over it: in its middle, as far as the strip allows. */
    private static double over(Label label, double x) {
        double least = Math.max(
                label.narrowWidth() - StripPlot.NARROW * (1 - x / 100),
                label.wideWidth() - StripPlot.WIDE * (1 - x / 100));
        double most = StripPlot.NARROW * x / 100;
        return Math.round(Math.min(most, Math.max(least, label.narrowWidth() / 2)));
    }

    private boolean take(SvgWriter out, Label label, Ink ink, double x, double row) {
        double narrowFrom = x * StripPlot.NARROW / 100 + ink.dx() - ink.anchor().before(label.narrowWidth());
        double wideFrom = x * StripPlot.WIDE / 100 + ink.dx() - ink.anchor().before(label.wideWidth());
        Box box = new Box(x, row, narrowFrom, narrowFrom + label.narrowWidth(), wideFrom, wideFrom + label.wideWidth());
        if (!box.fits() || taken.stream().anyMatch(box::meets)) {
            return false;
        }
        taken.add(box);
        label.write(out, ink, x, row);
        return true;
    }
}
