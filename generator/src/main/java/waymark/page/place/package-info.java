/** The pages of one publication: a pure function of the publication and what stands around it. */
@NullMarked
package waymark.page.place;

import org.jspecify.annotations.NullMarked;
