/**
 * Markdown documents with their header, as safe HTML cut where links, images, figures and charts are to be filled in.
 *
 * <p>In: bytes of one file. Out: a {@link waymark.format.markdown.Document}. JBake's content model and flexmark stop
 * here: what leaves is records.
 */
@NullMarked
package waymark.format.markdown;

import org.jspecify.annotations.NullMarked;
