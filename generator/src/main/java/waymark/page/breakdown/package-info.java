/** The sections of an indicator's page that break its figures down: a table with bars for each dimension. */
@NullMarked
package waymark.page.breakdown;

import org.jspecify.annotations.NullMarked;
