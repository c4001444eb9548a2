/** The road map's timeline: a header with the years, and one lane for each activity. */
@NullMarked
package waymark.chart.timeline;

import org.jspecify.annotations.NullMarked;
