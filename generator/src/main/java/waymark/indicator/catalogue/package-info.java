/**
 * The readers of indicators and comparators.
 *
 * <p>In: {@code data/indicators.yaml}, {@code data/indicators/*.yaml} and {@code data/comparators.yaml}. Out: {@link waymark.indicator.Catalogue} and comparators.
 */
@NullMarked
package waymark.indicator.catalogue;

import org.jspecify.annotations.NullMarked;
