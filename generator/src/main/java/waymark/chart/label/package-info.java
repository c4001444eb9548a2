/** Lays out labels: how wide they are, which ticks are labelled, how labels keep clear of each other. */
@NullMarked
package waymark.chart.label;

import org.jspecify.annotations.NullMarked;
