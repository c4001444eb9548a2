/**
 * Pictures in pixels, for places that show neither SVG nor a page: what a link to a place looks like when it is shared.
 *
 * <p>In: words and marks. Out: the bytes of a PNG, the same on every machine; no font is loaded.
 */
@NullMarked
package waymark.chart.picture;

import org.jspecify.annotations.NullMarked;
