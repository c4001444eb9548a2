/**
 * CSV tables with positions: a header, and rows streamed one at a time.
 *
 * <p>In: bytes of one file. Out: a {@link waymark.format.csv.CsvTable}; what is ragged, unclosed, doubled or wrongly
 * encoded is a diagnostic.
 */
@NullMarked
package waymark.format.csv;

import org.jspecify.annotations.NullMarked;
