package waymark.format.csv;

import waymark.diagnostic.Span;

/** One record of a table, valid during the call that hands it over. */
public interface CsvRow {
    /** The line on which the record starts, from 1. */
    int line();

    /** The field of a column (index from 0), stripped of surrounding blanks; empty if nothing is written. */
    String field(int column);

    /** The plain number that a field is: NaN if nothing is written, infinity if that is another text. */
    double number(int column);

    /** At which character of its line that field stands, from 1. */
    int column(int column);

    /** Where that field stands. */
    Span span(int column);
}
