/** An indicator across all places: the map, the fifths, who improved, and all places by rank. In: the network. Out: pages. */
@NullMarked
package waymark.page.across;

import org.jspecify.annotations.NullMarked;
