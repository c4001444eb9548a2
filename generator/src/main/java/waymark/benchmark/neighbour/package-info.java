/**
 * Which places are most like each other, by their figures.
 *
 * <p>In: figures by area code, one map for each indicator. Out: for each area the codes of those nearest to it.
 */
@NullMarked
package waymark.benchmark.neighbour;

import org.jspecify.annotations.NullMarked;
