/**
 * What a build leaves for the next one, beside the sources and never among what is published: safe to delete at any time.
 *
 * <p>In: what was read and written, as bytes. Out: the same bytes, whole or not at all.
 */
@NullMarked
package waymark.store.cache;

import org.jspecify.annotations.NullMarked;
