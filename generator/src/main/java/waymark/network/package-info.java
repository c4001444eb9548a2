/**
 * All places together: the site's settings, the hub, the network's own pages and what each place has published.
 *
 * <p>In: the working sources and the editions. Out: {@link waymark.network.Network}.
 */
@NullMarked
package waymark.network;

import org.jspecify.annotations.NullMarked;
