/**
 * The figures and words of places' own texts, held against the data.
 *
 * <p>In: passages of narratives and the evidence. Out: diagnostics at each figure or word that says something else.
 */
@NullMarked
package waymark.prose;

import org.jspecify.annotations.NullMarked;
