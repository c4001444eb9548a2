/**
 * Confidence intervals from counts: Wilson, Byar, Dobson.
 *
 * <p>In: counts and denominators that a source gives without limits. Out: limits, or nothing where they can't be told. The
 * formulae are those of OHID's PHEindicatormethods, see {@code generator/docs/statistics.md}.
 */
@NullMarked
package waymark.benchmark.interval;

import org.jspecify.annotations.NullMarked;
