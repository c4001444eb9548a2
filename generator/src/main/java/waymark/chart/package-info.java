/**
 * Charts: what comes in are figures with their labels already formatted, what goes out is the markup of one picture.
 * Frames are drawn once by JFreeChart on {@link waymark.chart.svg.SvgCanvas}; the marks of one place are appended to them.
 */
@NullMarked
package waymark.chart;

import org.jspecify.annotations.NullMarked;
