package waymark.intake;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.indicator.profile.Role;

/**
 * What an officer says of a table that the table itself doesn't tell; each answers a {@link Question}.
 *
 * @param constants the area, indicator or period that all records are about
 * @param columns the part of a column, by its name
 * @param totals words that stand for all in columns that break figures down
 * @param symbols letters of symbols by the texts that stand for them
 * @param year in which month years start that are written as 2018-19
 * @param catalogue what the catalogue says of indicators that are new: theme, polarity, unit
 */
public record Answers(
        Map<Role, String> constants,
        Map<String, String> columns,
        List<String> totals,
        Map<String, String> symbols,
        Optional<String> year,
        Catalogued catalogue) {
    /** What an entry of the catalogue needs and no table tells; nothing where it isn't said. */
    public record Catalogued(Optional<String> theme, Optional<String> polarity, Optional<String> unit) {}

    /** Nothing is said. */
    public static final Answers NONE = new Answers(
            Map.of(),
            Map.of(),
            List.of(),
            Map.of(),
            Optional.empty(),
            new Catalogued(Optional.empty(), Optional.empty(), Optional.empty()));

    public Answers {
        Map<Role, String> sorted = new EnumMap<>(Role.class);
        sorted.putAll(constants);
        constants = sorted;
        columns = new LinkedHashMap<>(columns);
        totals = List.copyOf(totals);
        symbols = new LinkedHashMap<>(symbols);
    }

    /** Whether something is said of the table's layout, so that it needs a profile of its own. */
    boolean changeLayout() {
        return !constants.isEmpty()
                || !columns.isEmpty()
                || !totals.isEmpty()
                || !symbols.isEmpty()
                || year.isPresent();
    }
}
