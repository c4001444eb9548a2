/**
 * The last look at a site before it is live: that what its pages promise is there, and nothing else is in them.
 *
 * <p>In: every page as rendered, style sheets, and the paths of all other files. Out: diagnostics.
 */
@NullMarked
package waymark.publish;

import org.jspecify.annotations.NullMarked;
