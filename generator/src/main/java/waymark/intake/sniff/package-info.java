/**
 * Finds out how a file is written that nothing is known of: encoding, separator, header, what stands above and below.
 *
 * <p>In: bytes. Out: {@link waymark.intake.sniff.Sniffed}, or a diagnostic that says what the file is instead of a table.
 */
@NullMarked
package waymark.intake.sniff;

import org.jspecify.annotations.NullMarked;
