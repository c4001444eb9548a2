package waymark.indicator.table;

import waymark.indicator.profile.NumberStyle;
import waymark.indicator.profile.SymbolWords;

/**
 * Where the parts of a figure stand in a table, and how they are written; -1 stands for a column that isn't there.
 *
 * @param symbols what texts in place of a value or in the status column mean
 */
record FigureColumns(
        int lower,
        int upper,
        int count,
        int denominator,
        int status,
        int note,
        NumberStyle numbers,
        SymbolWords symbols) {}
