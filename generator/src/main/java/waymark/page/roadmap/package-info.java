/** The page of a road map: timeline, commitments, ways of working, learning. */
@NullMarked
package waymark.page.roadmap;

import org.jspecify.annotations.NullMarked;
