/** The pages of indicators: in one place, across all places, and the catalogue. */
@NullMarked
package waymark.page.indicator;

import org.jspecify.annotations.NullMarked;
