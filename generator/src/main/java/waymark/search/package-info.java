/**
 * What readers can search, as an index that MiniSearch 7 loads.
 *
 * <p>In: {@link waymark.search.Entry}, what there is to find. Out: scripts that hold the index in MiniSearch's serialised
 * form.
 */
@NullMarked
package waymark.search;

import org.jspecify.annotations.NullMarked;
