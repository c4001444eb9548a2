/**
 * Writes what a site needs to read a table that was explained: a profile, entries of the catalogue, a tidy copy.
 *
 * <p>In: {@link waymark.intake.Import.Imported}. Out: files for people to edit; none that is there is changed.
 */
@NullMarked
package waymark.intake.write;

import org.jspecify.annotations.NullMarked;
