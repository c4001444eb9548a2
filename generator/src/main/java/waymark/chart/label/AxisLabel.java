package waymark.chart.label;

import waymark.chart.svg.Anchor;

/** A text below an axis: where in per cent, what, and which end stands there. */
public record AxisLabel(double x, String text, Anchor anchor) {

    double from(double plotWidth) {
        return x * plotWidth / 100 - anchor.before(Type.text(text));
    }

    double to(double plotWidth) {
        return from(plotWidth) + Type.text(text);
    }
}
