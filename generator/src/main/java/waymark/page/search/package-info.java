/** What readers can look up: the index of the search, its page, and the list of everything from A to Z. */
@NullMarked
package waymark.page.search;

import org.jspecify.annotations.NullMarked;
