package waymark.chart.row;

import waymark.chart.RatingMark;
import waymark.chart.svg.SvgWriter;

/** The marker of a place in a row: the shape and colour of its rating. */
final class RowMarker {

    private RowMarker() {}

    static SvgWriter write(SvgWriter out, double x, double y, RatingMark rating) {
        out.raw("<g class=\"plot\">");
        return out.marker(x, y, rating.css(), "<path class=\"m\" d=\"" + rating.path() + "\"/>")
                .raw("</g>");
    }

    static SvgWriter begin(int height) {
        return new SvgWriter(640).raw("<svg class=\"bar\" height=\"" + height + "\" aria-hidden=\"true\">");
    }
}
