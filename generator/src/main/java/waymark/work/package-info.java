/** Threads that share the work of a build. */
@NullMarked
package waymark.work;

import org.jspecify.annotations.NullMarked;
