/**
 * Faults in content, told so that an officer can mend them: where, what was found, what was expected, a way out.
 *
 * <p>In: anything a reader or check finds wrong. Out: a sorted list of {@link waymark.diagnostic.Diagnostic}s.
 */
@NullMarked
package waymark.diagnostic;

import org.jspecify.annotations.NullMarked;
