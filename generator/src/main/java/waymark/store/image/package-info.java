/**
 * Contributed images, freed of everything but the picture.
 *
 * <p>In: a file's bytes. Out: the same picture without metadata, or a diagnostic.
 */
@NullMarked
package waymark.store.image;

import org.jspecify.annotations.NullMarked;
