package waymark.chart.svg;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attributes of a graphics context that are only kept: stroke and composite are the style sheet's business. */
abstract class CanvasState extends Graphics2D {

    private Paint paint = Ink.line("");
    private Stroke stroke = new BasicStroke();
    private Composite composite = AlphaComposite.SrcOver;
    private Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    private RenderingHints hints = new RenderingHints(Map.of());
    private AffineTransform transform = new AffineTransform();

    final void copyFrom(CanvasState other) {
        paint = other.paint;
        stroke = other.stroke;
        composite = other.composite;
        font = other.font;
        hints = (RenderingHints) other.hints.clone();
        transform = new AffineTransform(other.transform);
    }

    @Override
    public Paint getPaint() {
        return paint;
    }

    @Override
    public void setPaint(@Nullable Paint paint) {
        if (paint != null) {
            this.paint = paint;
        }
    }

    @Override
    public Color getColor() {
        return paint instanceof Color color ? color : Color.BLACK;
    }

    @Override
    public void setColor(@Nullable Color color) {
        setPaint(color);
    }

    @Override
    public Color getBackground() {
        return Color.WHITE;
    }

    @Override
    public void setBackground(Color color) {}

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setStroke(Stroke stroke) {
        this.stroke = stroke;
    }

    @Override
    public Composite getComposite() {
        return composite;
    }

    @Override
    public void setComposite(Composite composite) {
        this.composite = composite;
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public void setFont(@Nullable Font font) {
        if (font != null) {
            this.font = font;
        }
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return new TableFontMetrics(font);
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return new FontRenderContext(null, true, true);
    }

    @Override
    public @Nullable Object getRenderingHint(RenderingHints.Key key) {
        return hints.get(key);
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
        if (value == null) {
            hints.remove(key);
        } else {
            hints.put(key, value);
        }
    }

    @Override
    public RenderingHints getRenderingHints() {
        return (RenderingHints) hints.clone();
    }

    @Override
    public void setRenderingHints(Map<?, ?> hints) {
        this.hints.clear();
        addRenderingHints(hints);
    }

    @Override
    public void addRenderingHints(Map<?, ?> hints) {
        this.hints.putAll(hints);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform transform) {
        this.transform = new AffineTransform(transform);
    }

    @Override
    public void transform(AffineTransform other) {
        transform.concatenate(other);
    }

    @Override
    public void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void rotate(double theta) {
        transform.rotate(theta);
    }

    @Override
    public void rotate(double theta, double x, double y) {
        transform.rotate(theta, x, y);
    }

    @Override
    public void shear(double x, double y) {
        transform.shear(x, y);
    }

    /** Returns the shape in device space; a straight line stays one, and a rectangle that isn't turned too. */
    final Shape transformed(Shape shape) {
        if (transform.isIdentity()) {
            return shape;
        } else if (shape instanceof Line2D line) {
            return new Line2D.Double(transform.transform(line.getP1(), null), transform.transform(line.getP2(), null));
        } else if (shape instanceof Rectangle2D && !turned()) {
            return transform.createTransformedShape(shape).getBounds2D();
        }
        return transform.createTransformedShape(shape);
    }

    final boolean turned() {
        return (transform.getType() & ~(AffineTransform.TYPE_TRANSLATION | AffineTransform.TYPE_MASK_SCALE)) != 0;
    }

    final AffineTransform currentTransform() {
        return transform;
    }

    @Override
    public void setPaintMode() {}

    @Override
    public void setXORMode(Color color) {
        throw unsupported("exclusive-or painting");
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw unsupported("a device");
    }

    @Override
    public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        return transformed(shape).intersects(area);
    }

    static UnsupportedOperationException unsupported(String what) {
        return new UnsupportedOperationException("The SVG canvas has no " + what);
    }
}
