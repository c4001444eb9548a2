package waymark.chart.svg;

import java.awt.Graphics;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The {@code Graphics2D} that JFreeChart draws on: it writes compact SVG that a style sheet colours.
 *
 * <p>The plot is 100 units wide, so x comes out in per cent, and y in pixels. Paints must be {@link Ink}s: a class, never
 * a colour. Straight lines, rectangles, discs and texts are written as such; other shapes become paths in one stretched
 * picture, or markers that keep their size, as their ink says. Clips are cut geometrically, by their bounding box, so
 * that no ids are needed; texts are not clipped, discs and markers are drawn whole or not at all. Strokes and composites
 * are kept but not written. Pictures, glyphs and turned texts are refused.
 */
public final class SvgCanvas extends ShapeCanvas {

    private static final class Output {
        final SvgWriter under = new SvgWriter(2048);
        final SvgWriter stretched = new SvgWriter(512);
        final SvgWriter over = new SvgWriter(512);
        boolean pathsBegun;
        boolean dotsBegun;

        SvgWriter plain() {
            return pathsBegun ? over : under;
        }
    }

    private final Output output;
    private @Nullable Rectangle2D clip;

    /** Starts an empty canvas. */
    public SvgCanvas() {
        output = new Output();
    }

    private SvgCanvas(SvgCanvas other) {
        output = other.output;
        clip = other.clip;
        copyFrom(other);
    }

    /** Returns what was drawn. */
    public SvgLayers layers() {
        endDots();
        return new SvgLayers(output.under.toString(), output.stretched.toString(), output.over.toString());
    }

    @Override
    public Graphics create() {
        return new SvgCanvas(this);
    }

    @Override
    public void dispose() {}

    @Override
    public void draw(Shape shape) {
        Shape device = transformed(shape);
        if (device instanceof Line2D line) {
            drawStraight(line);
        } else if (Disc.of(device).isPresent()) {
            writeDisc(Disc.of(device).get());
        } else if (ink().kind() == Ink.Kind.MARKER) {
            drawMarker(device);
        } else {
            path(Clip.line(device, clip));
        }
    }

    @Override
    public void fill(Shape shape) {
        Shape device = transformed(shape);
        Optional<Disc> disc = Disc.of(device);
        if (disc.isPresent()) {
            writeDisc(disc.get());
        } else if (ink().kind() == Ink.Kind.MARKER) {
            drawMarker(device);
        } else if (device instanceof Rectangle2D rectangle) {
            fillRectangle(rectangle);
        } else {
            path(Clip.area(device, clip));
        }
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (turned()) {
            throw unsupported("turned text");
        }
        Point2D point = currentTransform().transform(new Point2D.Double(x, y), null);
        output.plain().text(ink(), point.getX(), point.getY(), text);
    }

    private void drawStraight(Line2D line) {
        Clip.straight(line, clip)
                .ifPresent(part ->
                        output.plain().line(ink().css(), part.getX1(), part.getX2(), part.getY1(), part.getY2()));
    }

    private void fillRectangle(Rectangle2D rectangle) {
        Rectangle2D part = clip == null ? rectangle : rectangle.createIntersection(clip);
        if (part.getWidth() > 0 && part.getHeight() > 0) {
            output.plain().rect(ink().css(), part.getX(), part.getWidth(), part.getY(), part.getHeight());
        }
    }

    private void writeDisc(Disc disc) {
        if (!Clip.holds(clip, disc.x(), disc.y())) {
            return;
        }
        if (ink().kind() == Ink.Kind.DOTS) {
            writeDot(disc);
        } else {
            output.plain().circle(ink().css(), disc.x(), disc.y(), disc.radius());
        }
    }

    /** Adds to the path of dots that is being written; all of one path have the size of the first. */
    private void writeDot(Disc disc) {
        if (!output.dotsBegun) {
            output.stretched.beginDots(ink().css(), disc.radius());
            output.pathsBegun = true;
            output.dotsBegun = true;
        }
        output.stretched.dot(disc.x(), disc.y());
    }

    private void endDots() {
        if (output.dotsBegun) {
            output.stretched.endPath();
            output.dotsBegun = false;
        }
    }

    private void drawMarker(Shape shape) {
        Rectangle2D bounds = shape.getBounds2D();
        double x = bounds.getCenterX();
        double y = bounds.getCenterY();
        if (Clip.holds(clip, x, y)) {
            SvgWriter outline =
                    new SvgWriter(64).raw("<path class=\"").raw(ink().css()).raw("\" d=\"");
            corners(outline, shape.getPathIterator(AffineTransform.getTranslateInstance(-x, -y), 0.1));
            output.plain().marker(x, y, "", outline.raw("\"/>").toString());
        }
    }

    private void path(Shape shape) {
        PathIterator iterator = shape.getPathIterator(null, 0.1);
        if (!iterator.isDone()) {
            endDots();
            output.pathsBegun = true;
            output.stretched.beginPath(ink().css());
            corners(output.stretched, iterator);
            output.stretched.endPath();
        }
    }

    private static void corners(SvgWriter out, PathIterator iterator) {
        double[] point = new double[6];
        int previous = PathIterator.SEG_CLOSE;
        for (; !iterator.isDone(); iterator.next()) {
            int segment = iterator.currentSegment(point);
            if (previous == PathIterator.SEG_MOVETO && segment != PathIterator.SEG_LINETO) {
                out.raw("h0");
            }
            switch (segment) {
                case PathIterator.SEG_MOVETO -> out.corner('M', point[0], point[1]);
                case PathIterator.SEG_LINETO -> out.corner(' ', point[0], point[1]);
                default -> out.raw("Z");
            }
            previous = segment;
        }
        if (previous == PathIterator.SEG_MOVETO) {
            out.raw("h0");
        }
    }

    private Ink ink() {
        Paint paint = getPaint();
        if (paint instanceof Ink ink) {
            return ink;
        }
        throw new IllegalStateException("A chart was drawn with a colour instead of a class: " + paint);
    }

    @Override
    public void clip(@Nullable Shape shape) {
        Rectangle2D added = shape == null ? null : transformed(shape).getBounds2D();
        clip = clip == null || added == null ? added : clip.createIntersection(added);
    }

    @Override
    public void setClip(@Nullable Shape shape) {
        clip = shape == null ? null : transformed(shape).getBounds2D();
    }

    @Override
    public @Nullable Shape getClip() {
        if (clip == null || currentTransform().isIdentity()) {
            return clip == null ? null : (Rectangle2D) clip.clone();
        }
        AffineTransform back = new AffineTransform(currentTransform());
        try {
            back.invert();
        } catch (java.awt.geom.NoninvertibleTransformException e) {
            throw new IllegalStateException(e);
        }
        return back.createTransformedShape(clip);
    }

    @Override
    public @Nullable Rectangle getClipBounds() {
        Shape shape = getClip();
        return shape == null ? null : shape.getBounds();
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        clip(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        setClip(new Rectangle2D.Double(x, y, width, height));
    }
}
