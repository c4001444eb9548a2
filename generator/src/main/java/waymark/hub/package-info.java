/**
 * The shared resources of the network.
 *
 * <p>In: {@code content/hub/*.md}. Out: {@link waymark.hub.Hub}: resources and the topics they are tagged with.
 */
@NullMarked
package waymark.hub;

import org.jspecify.annotations.NullMarked;
