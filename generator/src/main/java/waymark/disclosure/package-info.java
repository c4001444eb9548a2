/**
 * The disclosure gate: nothing is published that tells of single people.
 *
 * <p>In: the figures of the working sources and of editions. Out: diagnostics for small counts that aren't withheld, and
 * for withheld figures that totals or earlier editions give away. No message repeats a figure that is to be withheld.
 */
@NullMarked
package waymark.disclosure;

import org.jspecify.annotations.NullMarked;
