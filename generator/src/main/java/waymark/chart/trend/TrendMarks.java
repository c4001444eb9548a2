package waymark.chart.trend;

import java.util.List;

/**
 * What a trend chart shows of one place.
 *
 * @param name the place's name at the end of its line
 * @param valueLabel its latest figure
 * @param points its figures in the order of periods; missing ones are absent
 * @param gaps why they are
 * @param breaks where its own series breaks and the frame's doesn't
 */
public record TrendMarks(
        String name, String valueLabel, List<TrendPoint> points, List<Gap> gaps, List<SeriesBreak> breaks) {

    /** A place whose series breaks only where the frame's does. */
    public TrendMarks(String name, String valueLabel, List<TrendPoint> points, List<Gap> gaps) {
        this(name, valueLabel, points, gaps, List.of());
    }

    public TrendMarks {
        points = List.copyOf(points);
        gaps = List.copyOf(gaps);
        breaks = List.copyOf(breaks);
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).period() <= points.get(i - 1).period()) {
                throw new IllegalArgumentException("Points of " + name + " out of order: " + points.get(i));
            }
        }
    }
}
