/** The tile map: from where places lie, a grid with one square for each. In: positions. Out: columns and rows. */
@NullMarked
package waymark.chart.tile;

import org.jspecify.annotations.NullMarked;
