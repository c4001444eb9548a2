/**
 * The folder that is published: written beside the live files first, moved into place when all is well, never wiped.
 *
 * <p>In: paths with bytes, each with its owner. Out: the same files in the output folder, and {@code SHA256SUMS}.
 */
@NullMarked
package waymark.store.output;

import org.jspecify.annotations.NullMarked;
