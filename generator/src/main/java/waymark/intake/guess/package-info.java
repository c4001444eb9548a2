/**
 * Guesses how a table is laid out that no profile knows.
 *
 * <p>In: {@link waymark.intake.sniff.Sniffed} and the areas of the site. Out: {@link waymark.intake.guess.Guess}: a part for each
 * column with a confidence, and the profile that says so. Nothing is read with it unless somebody writes that profile down.
 */
@NullMarked
package waymark.intake.guess;

import org.jspecify.annotations.NullMarked;
