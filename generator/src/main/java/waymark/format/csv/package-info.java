/**
 * CSV tables with positions: a header, and rows streamed one at a time.
 *
 * <p>In: one file, as bytes or as a stream that can be opened again. Out: a {@link waymark.format.csv.CsvTable}; what is ragged, unclosed, doubled or wrongly
 * encoded is a diagnostic.
 */
@NullMarked
package waymark.format.csv;

import org.jspecify.annotations.NullMarked;
