/** The network's own pages: home, indicators across places, data, texts, not found. */
@NullMarked
package waymark.page.network;

import org.jspecify.annotations.NullMarked;
