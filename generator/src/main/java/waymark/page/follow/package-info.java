/** What readers may subscribe to: feeds of editions, milestones and resources, and a calendar of milestones. */
@NullMarked
package waymark.page.follow;

import org.jspecify.annotations.NullMarked;
