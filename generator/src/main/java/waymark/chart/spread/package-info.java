/** The strip chart: every place as a dot, or as a density above 400, with one place and its comparators marked. */
@NullMarked
package waymark.chart.spread;

import org.jspecify.annotations.NullMarked;
