/**
 * Frozen, dated releases of a place's publication.
 *
 * <p>In: the manifests and objects under {@code data/editions/}, or the working state to be released. Out: each
 * place's {@link waymark.edition.Edition}s, oldest first, whose sources are read by the same readers as the working
 * state; nothing of an edition whose time hasn't come.
 */
@NullMarked
package waymark.edition;

import org.jspecify.annotations.NullMarked;
