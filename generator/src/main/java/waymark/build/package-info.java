/**
 * The pipeline: sources in, a published site out, or nothing.
 *
 * <p>In: a site folder, an output folder and a moment. Out: a summary and diagnostics.
 */
@NullMarked
package waymark.build;

import org.jspecify.annotations.NullMarked;
