/**
 * The commands: the only place that asks for the time, writes to the terminal and decides exit codes.
 *
 * <p>In: arguments. Out: 0 done, 1 faults in content or folders, 2 wrong use, 3 a defect of ours.
 */
@NullMarked
package waymark.cli;

import org.jspecify.annotations.NullMarked;
