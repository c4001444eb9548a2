/**
 * How sources write periods.
 *
 * <p>In: a text such as {@code 2023/24}. Out: a {@link waymark.indicator.Period} with first and last day.
 */
@NullMarked
package waymark.indicator.period;

import org.jspecify.annotations.NullMarked;
