package waymark.chart.svg;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cuts lines and areas at a rectangle, whose edges belong to it. */
final class Clip {

    private static final double SLACK = 1e-6;

    private Clip() {}

    static boolean holds(@Nullable Rectangle2D clip, double x, double y) {
        return clip == null
                || (x >= clip.getMinX() - SLACK
                        && x <= clip.getMaxX() + SLACK
                        && y >= clip.getMinY() - SLACK
                        && y <= clip.getMaxY() + SLACK);
    }

    private static boolean holds(@Nullable Rectangle2D clip, Shape shape) {
        Rectangle2D bounds = shape.getBounds2D();
        return holds(clip, bounds.getMinX(), bounds.getMinY()) && holds(clip, bounds.getMaxX(), bounds.getMaxY());
    }

    static Shape area(Shape shape, @Nullable Rectangle2D clip) {
        if (clip == null || holds(clip, shape)) {
            return shape;
        }
        Area area = new Area(shape);
        area.intersect(new Area(clip));
        return area;
    }

    static Shape line(Shape shape, @Nullable Rectangle2D clip) {
        if (clip == null || holds(clip, shape)) {
            return shape;
        }
        Path2D kept = new Path2D.Double();
        double[] point = new double[6];
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        for (PathIterator i = shape.getPathIterator(null, 0.1); !i.isDone(); i.next()) {
            int segment = i.currentSegment(point);
            if (segment == PathIterator.SEG_MOVETO) {
                startX = point[0];
                startY = point[1];
            } else {
                double toX = segment == PathIterator.SEG_CLOSE ? startX : point[0];
                double toY = segment == PathIterator.SEG_CLOSE ? startY : point[1];
                straight(new Line2D.Double(x, y, toX, toY), clip).ifPresent(part -> append(kept, part));
            }
            x = segment == PathIterator.SEG_CLOSE ? startX : point[0];
            y = segment == PathIterator.SEG_CLOSE ? startY : point[1];
        }
        return kept;
    }

    private static void append(Path2D path, Line2D part) {
        if (path.getCurrentPoint() == null || !path.getCurrentPoint().equals(part.getP1())) {
            path.moveTo(part.getX1(), part.getY1());
        }
        path.lineTo(part.getX2(), part.getY2());
    }

    /** Cuts a straight line by Liang and Barsky's method. */
    static Optional<Line2D> straight(Line2D line, @Nullable Rectangle2D clip) {
        if (clip == null) {
            return Optional.of(line);
        }
        double dx = line.getX2() - line.getX1();
        double dy = line.getY2() - line.getY1();
        double[] directions = {-dx, dx, -dy, dy};
        double[] distances = {
            line.getX1() - clip.getMinX() + SLACK,
            clip.getMaxX() + SLACK - line.getX1(),
            line.getY1() - clip.getMinY() + SLACK,
            clip.getMaxY() + SLACK - line.getY1()
        };
        double enter = 0;
        double leave = 1;
        for (int edge = 0; edge < 4; edge++) {
            double at = distances[edge] / directions[edge];
            if (directions[edge] == 0 && distances[edge] < 0) {
                return Optional.empty();
            } else if (directions[edge] < 0) {
                enter = Math.max(enter, at);
            } else if (directions[edge] > 0) {
                leave = Math.min(leave, at);
            }
        }
        if (enter > leave) {
            return Optional.empty();
        }
        return Optional.of(new Line2D.Double(
                line.getX1() + enter * dx,
                line.getY1() + enter * dy,
                line.getX1() + leave * dx,
                line.getY1() + leave * dy));
    }
}
