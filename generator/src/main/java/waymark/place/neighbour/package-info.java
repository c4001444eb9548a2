/**
 * Tables of neighbours: for each area the areas most like it, as somebody published them.
 *
 * <p>In: {@code data/neighbours/*.csv}. Out: {@link waymark.place.neighbour.Neighbours} of listed areas, nearest first.
 */
@NullMarked
package waymark.place.neighbour;

import org.jspecify.annotations.NullMarked;
