/** Writes compact, themable SVG: numbers with one decimal, colours as CSS classes, x in per cent and y in pixels. */
@NullMarked
package waymark.chart.svg;

import org.jspecify.annotations.NullMarked;
