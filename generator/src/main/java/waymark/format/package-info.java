/**
 * What all formats of sources share: text as strict UTF-8.
 *
 * <p>In: bytes of one file. Out: its text, or a diagnostic that names the first byte that isn't text.
 */
@NullMarked
package waymark.format;

import org.jspecify.annotations.NullMarked;
