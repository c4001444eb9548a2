package waymark.chart.plot;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The outline of a marker in pixels around its centre. */
public record MarkerShape(Shape outline) {

    /** Returns a disc. */
    public static MarkerShape disc(double radius) {
        return new MarkerShape(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
    }

    /** Returns a square on its corner. */
    public static MarkerShape diamond(double radius) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, -radius);
        path.lineTo(radius, 0);
        path.lineTo(0, radius);
        path.lineTo(-radius, 0);
        path.closePath();
        return new MarkerShape(path);
    }
}
