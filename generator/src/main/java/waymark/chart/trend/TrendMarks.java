package waymark.chart.trend;

import java.util.List;

/**
 * What a trend chart shows of one place.
 *
 * @param name the place's name at the end of its line
 * @param valueLabel its latest figure
 * @param points its figures in the order of periods; missing ones are absent
 * @param gaps why they are, where the reason is the place's own
 */
public record TrendMarks(String name, String valueLabel, List<TrendPoint> points, List<Gap> gaps) {

    public TrendMarks {
        points = List.copyOf(points);
        gaps = List.copyOf(gaps);
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).period() <= points.get(i - 1).period()) {
                throw new IllegalArgumentException("Points of " + name + " out of order: " + points.get(i));
            }
        }
    }
}
