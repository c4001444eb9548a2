/** The project's way of using JFreeChart: bare plots on an axis a hundred wide, and the scale they report. */
@NullMarked
package waymark.chart.plot;

import org.jspecify.annotations.NullMarked;
