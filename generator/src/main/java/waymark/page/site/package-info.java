/** All pages of a site: one publication at a time, and the network's own. */
@NullMarked
package waymark.page.site;

import org.jspecify.annotations.NullMarked;
