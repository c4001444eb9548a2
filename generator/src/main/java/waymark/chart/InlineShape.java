package waymark.chart;

/** The 18 pixel square around a shape that stands in running text. */
final class InlineShape {

    private InlineShape() {}

    static String of(String shape) {
        return "<svg viewBox=\"-9 -9 18 18\" aria-hidden=\"true\">" + shape + "</svg>";
    }
}
