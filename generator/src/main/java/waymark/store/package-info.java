/**
 * The only package that touches the disk: sources in, staged output and edition objects out, one build at a time.
 *
 * <p>In: folders. Out: sorted paths with bytes; and, the other way, files written only where they differ.
 */
@NullMarked
package waymark.store;

import org.jspecify.annotations.NullMarked;
