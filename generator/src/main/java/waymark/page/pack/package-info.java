/**
 * A place on paper and in one file: what partners take to a meeting, or send by mail.
 *
 * <p>In: a publication. Out: its meeting pack.
 */
@NullMarked
package waymark.page.pack;

import org.jspecify.annotations.NullMarked;
