/**
 * The gallery of charts: what comes in are the words and settings of a site, what goes out are pages that show every kind of
 * chart with invented figures, usual and unusual ones, through the very composers and templates of other pages.
 */
@NullMarked
package waymark.page.gallery;

import org.jspecify.annotations.NullMarked;
