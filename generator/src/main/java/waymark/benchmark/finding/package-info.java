/**
 * What is most worth saying of a place: its standing, trend and target on an indicator as one finding, and the order in which
 * findings are told.
 *
 * <p>In: standings and the outcomes of a road map. Out: findings, most telling first. The order is that of {@code
 * generator/docs/statistics.md}.
 */
@NullMarked
package waymark.benchmark.finding;

import org.jspecify.annotations.NullMarked;
