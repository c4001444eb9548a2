/**
 * What is measured: the catalogue of indicators, the comparators, and the figures observed.
 *
 * <p>In: {@code data/indicators.yaml}, {@code data/indicators/*.yaml}, {@code data/comparators.yaml},
 * {@code data/observations/*.csv} and the sidecars beside them. Out: {@link waymark.indicator.Evidence}.
 */
@NullMarked
package waymark.indicator;

import org.jspecify.annotations.NullMarked;
