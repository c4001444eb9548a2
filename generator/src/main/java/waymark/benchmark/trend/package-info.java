/**
 * Where figures go: the recent trend with its test, the straight line that follows if nothing changes, progress towards a
 * target.
 *
 * <p>In: an indicator's series in an area. Out: labels and lines. The trend tests are OHID's, the progress measure is that
 * of the Sustainable Development Goals, see {@code generator/docs/statistics.md}.
 */
@NullMarked
package waymark.benchmark.trend;

import org.jspecify.annotations.NullMarked;
