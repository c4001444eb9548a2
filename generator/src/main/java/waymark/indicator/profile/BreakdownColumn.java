package waymark.indicator.profile;

import java.util.Optional;

/**
 * A column, or columns by a pattern, that break figures down.
 *
 * @param category the column that holds the category
 * @param dimension the column that holds the name of its dimension; if there is none, the column of the category names it
 */
public record BreakdownColumn(ColumnName category, Optional<ColumnName> dimension) {}
