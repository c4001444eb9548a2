/**
 * Explains tables that people have: what they are recognised as, what is read, what is left out and why, and what only an
 * officer can say.
 *
 * <p>In: bytes of a file, the site around it, answers. Out: {@link waymark.intake.Explanation}, and what has to be written
 * for a build to read the file so.
 */
@NullMarked
package waymark.intake;

import org.jspecify.annotations.NullMarked;
