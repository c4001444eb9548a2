/**
 * Pure statistics: how a place stands against others.
 *
 * <p>In: {@link waymark.indicator.Evidence}. Out: {@link waymark.benchmark.Standing}s: latest figure, comparisons, rank
 * and fifth. The rules are those of the Government Analysis Function's and OHID's published guidance.
 */
@NullMarked
package waymark.benchmark;

import org.jspecify.annotations.NullMarked;
