/**
 * Areas and the places among them.
 *
 * <p>In: {@code data/places.csv}. Out: {@link waymark.place.Areas}, with parents resolved and free of circles.
 */
@NullMarked
package waymark.place;

import org.jspecify.annotations.NullMarked;
