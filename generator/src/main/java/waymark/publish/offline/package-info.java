/**
 * What is taken away of a site: archives that open by a double click, without a net.
 *
 * <p>In: rendered pages and files. Out: the same without links to what isn't with them, and a zip archive of them.
 */
@NullMarked
package waymark.publish.offline;

import org.jspecify.annotations.NullMarked;
