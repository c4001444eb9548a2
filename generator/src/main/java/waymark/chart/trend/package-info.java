/** The trend chart: a place's line with its interval, against its comparators, over time. */
@NullMarked
package waymark.chart.trend;

import org.jspecify.annotations.NullMarked;
