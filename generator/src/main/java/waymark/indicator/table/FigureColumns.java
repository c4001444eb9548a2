package waymark.indicator.table;

import java.util.Map;
import waymark.indicator.profile.NumberStyle;

/**
 * Where the parts of a figure stand in a table, and how they are written; -1 stands for a column that isn't there.
 *
 * @param symbols what texts in place of a value or in the status column mean, as symbols' letters
 */
record FigureColumns(
        int lower,
        int upper,
        int count,
        int denominator,
        int status,
        int note,
        NumberStyle numbers,
        Map<String, String> symbols) {}
