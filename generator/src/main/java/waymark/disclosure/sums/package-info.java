/** Pure arithmetic: what published totals tell of the cells that were left out. */
@NullMarked
package waymark.disclosure.sums;

import org.jspecify.annotations.NullMarked;
