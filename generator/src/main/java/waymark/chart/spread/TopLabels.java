package waymark.chart.spread;

import java.util.ArrayList;
import java.util.List;
import waymark.chart.label.Type;
import waymark.chart.svg.Anchor;
import waymark.chart.svg.Ink;
import waymark.chart.svg.SvgWriter;
import waymark.chart.svg.TextWidths;

/**
 * The labels above a strip, in one or two rows: each beside its mark where it neither meets another nor leaves the
 * strip, wide or narrow; one that is longer than the strip stands at its edge.
 */
final class TopLabels {

    private static final double[] ROWS = {14, 32};
    private static final double APART = 8;

    private record Box(double row, double narrowFrom, double narrowTo, double wideFrom, double wideTo) {

        boolean meets(Box other) {
            boolean narrow = narrowFrom < other.narrowTo + APART && other.narrowFrom < narrowTo + APART;
            boolean wide = wideFrom < other.wideTo + APART && other.wideFrom < wideTo + APART;
            return row == other.row && (narrow || wide);
        }

        boolean fits() {
            return narrowFrom > -3 && narrowTo < StripPlot.NARROW + 3 && wideFrom > -3 && wideTo < StripPlot.WIDE + 3;
        }
    }

    private final List<Box> taken = new ArrayList<>();

    /** Writes a label beside x, on this side if there is room; returns the row it stands in, 0 if there was none. */
    double write(SvgWriter out, String css, String text, double x, double gap, boolean right) {
        for (double row : ROWS) {
            for (boolean side : new boolean[] {right, !right}) {
                Anchor anchor = side ? Anchor.START : Anchor.END;
                if (take(out, Ink.text(css, anchor, side ? gap : -gap), text, x, row)) {
                    return row;
                }
            }
        }
        for (double row : ROWS) {
            double edge = x < 50 ? 0 : 100;
            if (take(out, Ink.text(css, x < 50 ? Anchor.START : Anchor.END, 0), text, edge, row)) {
                return row;
            }
        }
        return 0;
    }

    private boolean take(SvgWriter out, Ink ink, String text, double x, double row) {
        double narrowWidth = TextWidths.of(text, Type.NARROW_LABEL, true);
        double wideWidth = Type.label(text);
        double narrowFrom = x * StripPlot.NARROW / 100 + ink.dx() - ink.anchor().before(narrowWidth);
        double wideFrom = x * StripPlot.WIDE / 100 + ink.dx() - ink.anchor().before(wideWidth);
        Box box = new Box(row, narrowFrom, narrowFrom + narrowWidth, wideFrom, wideFrom + wideWidth);
        boolean tooLong = narrowWidth > StripPlot.NARROW && ink.dx() == 0;
        boolean outside = !box.fits() && !tooLong;
        if (outside || taken.stream().anyMatch(box::meets)) {
            return false;
        }
        taken.add(box);
        out.text(ink, x, row, text);
        return true;
    }
}
