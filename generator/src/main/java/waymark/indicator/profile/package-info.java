/**
 * How tables of figures are laid out: profiles, those packed with the generator and those of the site.
 *
 * <p>In: YAML. Out: {@link waymark.indicator.profile.Profiles}, which finds the profile of a table by its file name or
 * its header. What the cells mean is for the readers of {@code waymark.indicator}.
 */
@NullMarked
package waymark.indicator.profile;

import org.jspecify.annotations.NullMarked;
