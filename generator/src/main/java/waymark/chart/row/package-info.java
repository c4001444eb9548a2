/** Bars inside the rows of real tables: the spine row, the ranked row with its interval, the milestone meter. */
@NullMarked
package waymark.chart.row;

import org.jspecify.annotations.NullMarked;
