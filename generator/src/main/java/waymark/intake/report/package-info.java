/**
 * Tells explanations of imports.
 *
 * <p>In: {@link waymark.intake.Explanation}. Out: text for a terminal, or JSON.
 */
@NullMarked
package waymark.intake.report;

import org.jspecify.annotations.NullMarked;
