/**
 * A place's own Markdown, and the network's.
 *
 * <p>In: {@code content/**.md} without the hub. Out: {@link waymark.narrative.Narratives}.
 */
@NullMarked
package waymark.narrative;

import org.jspecify.annotations.NullMarked;
