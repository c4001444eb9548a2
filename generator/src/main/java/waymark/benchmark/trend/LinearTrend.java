package waymark.benchmark.trend;

import java.util.List;
import java.util.Optional;

/** A straight line through points, by ordinary least squares. */
public record LinearTrend(double slope, double intercept) {
    /** A point in time with its value. */
    public record Point(double at, double value) {}

    /** The line through the points; nothing for fewer than three, or where all stand at one time. */
    public static Optional<LinearTrend> through(List<Point> points) {
        if (points.size() < 3) {
            return Optional.empty();
        }
        double meanAt = points.stream().mapToDouble(Point::at).average().orElseThrow();
        double mean = points.stream().mapToDouble(Point::value).average().orElseThrow();
        double spread = 0;
        double joint = 0;
        for (Point p : points) {
            spread += (p.at() - meanAt) * (p.at() - meanAt);
            joint += (p.at() - meanAt) * (p.value() - mean);
        }
        if (spread == 0) {
            return Optional.empty();
        }
        double slope = joint / spread;
        return Optional.of(new LinearTrend(slope, mean - slope * meanAt));
    }

    /** The value of the line at a time. */
    public double at(double time) {
        return intercept + slope * time;
    }
}
