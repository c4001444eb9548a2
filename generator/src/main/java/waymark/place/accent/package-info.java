/**
 * The colour by which a place, or the network, is known.
 *
 * <p>In: colours as people write them. Out: an {@link waymark.place.accent.Accent} that can be read on every background
 * of the style sheet, in light and in dark; or a diagnostic with the nearest shade that can.
 */
@NullMarked
package waymark.place.accent;

import org.jspecify.annotations.NullMarked;
