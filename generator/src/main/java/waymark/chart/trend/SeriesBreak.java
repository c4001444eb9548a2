package waymark.chart.trend;

/**
 * A break in the series: no line is drawn across it.
 *
 * @param period the index of the first period after it
 * @param label what changed, may be empty
 */
public record SeriesBreak(int period, String label) {}
