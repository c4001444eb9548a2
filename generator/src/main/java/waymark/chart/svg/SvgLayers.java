package waymark.chart.svg;

/**
 * What a canvas has drawn, from the bottom to the top.
 *
 * @param under what came before the first stretched path
 * @param stretched the paths that stand in one stretched picture of their own
 * @param over what came after it
 */
public record SvgLayers(String under, String stretched, String over) {

    /** Returns the start tag of the picture that stretches its paths over the plot. */
    public static String openStretched(int height) {
        return "<svg width=\"100%\" height=\"" + height + "\" viewBox=\"0 0 100 " + height
                + "\" preserveAspectRatio=\"none\" overflow=\"visible\">";
    }

    /** Returns the start tags of a plot; the classes come after {@code plot} and begin with a blank, or are empty. */
    public static String openPlot(String css, int height) {
        return "<div class=\"plot" + css + "\"><svg height=\"" + height + "\" aria-hidden=\"true\">";
    }

    /** The end tags of a plot. */
    public static final String CLOSE_PLOT = "</svg></div>";
}
