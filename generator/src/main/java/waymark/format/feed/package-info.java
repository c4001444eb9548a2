/** Feeds. In: entries with their days. Out: Atom (RFC 4287), which feed readers subscribe to. */
@NullMarked
package waymark.format.feed;

import org.jspecify.annotations.NullMarked;
