/**
 * What all formats of sources share: bytes as text, strict UTF-8 for what people write, other encodings for tables.
 *
 * <p>In: bytes of one file. Out: its text, or a diagnostic that names the first byte that isn't text.
 */
@NullMarked
package waymark.format;

import org.jspecify.annotations.NullMarked;
