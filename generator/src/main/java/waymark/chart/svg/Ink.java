package waymark.chart.svg;

import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;

/**
 * A paint that is a CSS class: {@link SvgCanvas} writes the class, the style sheet gives colour, width and dash.
 * It has no pixels, so that nothing but the canvas can draw with it.
 *
 * @param css the classes, may be empty
 * @param kind whether a shape stretches with the plot or keeps its size
 * @param anchor which end of a text stands at its point
 * @param dx how many pixels a text is moved to the right of its point
 */
public record Ink(String css, Kind kind, Anchor anchor, double dx) implements Paint {

    /** How the outline of a shape follows the width of the plot. */
    public enum Kind {
        /** Lines and areas: x in per cent. */
        STRETCHED,
        /** Markers: only their centre is in per cent, their outline in pixels. */
        MARKER,
        /** Many small discs of one size, all in one path: a few characters for each. */
        DOTS
    }

    /** Returns an ink for lines and areas. */
    public static Ink line(String css) {
        return new Ink(css, Kind.STRETCHED, Anchor.START, 0);
    }

    /** Returns an ink for markers. */
    public static Ink marker(String css) {
        return new Ink(css, Kind.MARKER, Anchor.START, 0);
    }

    /** Returns an ink for many small discs, which are the round ends of a stroke without length. */
    public static Ink dots(String css) {
        return new Ink(css, Kind.DOTS, Anchor.START, 0);
    }

    /** Returns an ink for texts. */
    public static Ink text(String css, Anchor anchor, double dx) {
        return new Ink(css, Kind.STRETCHED, anchor, dx);
    }

    @Override
    public PaintContext createContext(
            ColorModel model, Rectangle device, Rectangle2D user, AffineTransform transform, RenderingHints hints) {
        throw new UnsupportedOperationException("An ink is a CSS class, it has no pixels");
    }

    @Override
    public int getTransparency() {
        return OPAQUE;
    }
}
