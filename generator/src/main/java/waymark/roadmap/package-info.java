/**
 * A place's road map: what partners promise together, how far they are, and how they work with each other.
 *
 * <p>In: {@code data/road-maps/<place>.yaml} of a source tree. Out: a {@link waymark.roadmap.RoadMap}; its checks ask
 * for the names and figures of the site as plain values.
 */
@NullMarked
package waymark.roadmap;

import org.jspecify.annotations.NullMarked;
