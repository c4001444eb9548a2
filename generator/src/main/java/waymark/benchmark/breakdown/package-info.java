/**
 * How a place's parts stand: figures for one sex, one age group, one tenth of deprivation, beside each other and beside the
 * same part of the benchmark.
 *
 * <p>In: {@link waymark.indicator.Evidence}. Out: {@link waymark.benchmark.breakdown.Breakdown}s, one for each dimension, and
 * {@link waymark.benchmark.breakdown.Crossing}s, for two dimensions at once.
 */
@NullMarked
package waymark.benchmark.breakdown;

import org.jspecify.annotations.NullMarked;
