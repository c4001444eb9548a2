/** An outcome with its projection and target, and the small chart of a behaviour's scores. */
@NullMarked
package waymark.chart.outcome;

import org.jspecify.annotations.NullMarked;
