/**
 * What a process that stays hears of its sources.
 *
 * <p>In: a site's folder. Out: that something in it may have changed, once for each burst of changes.
 */
@NullMarked
package waymark.store.watch;

import org.jspecify.annotations.NullMarked;
