package waymark.chart.trend;

import java.util.List;

/** A comparator over time, in the order of periods; its missing figures are absent. */
public record ComparatorLine(ComparatorStyle style, String name, String valueLabel, List<LinePoint> points) {

    public ComparatorLine {
        points = List.copyOf(points);
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).period() <= points.get(i - 1).period()) {
                throw new IllegalArgumentException("Points of " + name + " out of order: " + points.get(i));
            }
        }
    }
}
