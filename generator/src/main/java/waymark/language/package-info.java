/**
 * The languages of a site, and what is known of each: its alphabet, and how a text is marked that stands in another.
 *
 * <p>In: texts and language tags. Out: the same texts, marked or sorted.
 */
@NullMarked
package waymark.language;

import org.jspecify.annotations.NullMarked;
