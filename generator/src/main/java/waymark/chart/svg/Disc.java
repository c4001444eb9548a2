package waymark.chart.svg;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** A disc, found again in a shape: JFreeChart moves its markers about as paths of four curves. */
record Disc(double x, double y, double radius) {

    static Optional<Disc> of(Shape shape) {
        Rectangle2D bounds = shape.getBounds2D();
        if (Math.abs(bounds.getWidth() - bounds.getHeight()) > 0.01
                || !(shape instanceof Ellipse2D || isRound(shape))) {
            return Optional.empty();
        }
        return Optional.of(new Disc(bounds.getCenterX(), bounds.getCenterY(), bounds.getWidth() / 2));
    }

    private static boolean isRound(Shape shape) {
        PathIterator iterator = shape.getPathIterator(null);
        double[] point = new double[6];
        int curves = 0;
        for (; !iterator.isDone(); iterator.next()) {
            int segment = iterator.currentSegment(point);
            if (segment == PathIterator.SEG_LINETO || segment == PathIterator.SEG_QUADTO) {
                return false;
            }
            curves += segment == PathIterator.SEG_CUBICTO ? 1 : 0;
        }
        return curves == 4;
    }
}
