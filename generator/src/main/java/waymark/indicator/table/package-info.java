/**
 * Turns tables of figures into observations, and accounts for every record.
 *
 * <p>In: {@code data/observations/*.csv} and their profiles. Out: {@link waymark.indicator.Observations}.
 */
@NullMarked
package waymark.indicator.table;

import org.jspecify.annotations.NullMarked;
