package waymark.indicator.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waymark.diagnostic.Diagnostics;
import waymark.format.csv.CsvRow;
import waymark.format.csv.CsvTable;
import waymark.indicator.Catalogue;
import waymark.indicator.profile.OtherColumns;
import waymark.indicator.profile.Role;

/**
 * What is known of a table only when all of it has been seen: a column that says the same in all rows of an indicator
 * breaks nothing down, and a column of numbers that nobody asked for is no breakdown either.
 */
final class TableSurvey {
    private final TableShape shape;
    private final Map<String, Map<Integer, String>> first = new LinkedHashMap<>();
    private final Map<String, Set<Integer>> varying = new HashMap<>();
    private final Map<Integer, Integer> words = new HashMap<>();

    private TableSurvey(TableShape shape) {
        this.shape = shape;
    }

    /** Passes over a table once, if anything of it has to be found out. */
    static TableSurvey of(CsvTable table, TableShape shape) {
        TableSurvey survey = new TableSurvey(shape);
        if (!shape.breakdowns().isEmpty()
                || !shape.others().isEmpty()
                || !shape.qualifiers().isEmpty()) {
            table.forEach(survey::look);
        }
        return survey;
    }

    private void look(CsvRow row) {
        String indicator = indicator(row);
        shape.qualifiers().forEach(c -> look(indicator, c, row.field(c)));
        shape.breakdowns().forEach(c -> look(indicator, c, row.field(c)));
        for (int column : shape.others()) {
            String text = row.field(column);
            look(indicator, column, text);
            if (!text.isEmpty() && !shape.profile().symbols().containsKey(text)) {
                boolean number = shape.profile().numbers().parse(text).isPresent();
                words.merge(column, number ? -1 : 1, Integer::sum);
            }
        }
    }

    private void look(String indicator, int column, String text) {
        String earlier = first.computeIfAbsent(indicator, i -> new HashMap<>()).putIfAbsent(column, text);
        if (earlier != null && !earlier.equals(text)) {
            varying.computeIfAbsent(indicator, i -> new HashSet<>()).add(column);
        }
    }

    private String indicator(CsvRow row) {
        int column = shape.column(Role.INDICATOR);
        return column < 0 ? "" : row.field(column);
    }

    /** Whether a column tells rows of an indicator apart. */
    boolean varies(CsvRow row, int column) {
        return varying.getOrDefault(indicator(row), Set.of()).contains(column);
    }

    /** The first column that breaks a row down, if one does: it varies, and holds neither nothing nor a total. */
    Optional<Integer> breakdown(CsvRow row) {
        if (shape.breakdowns().isEmpty() && shape.others().isEmpty()) {
            return Optional.empty();
        }
        return breakdowns().stream()
                .filter(c ->
                        !row.field(c).isEmpty() && !shape.profile().totals().contains(row.field(c)) && varies(row, c))
                .findFirst();
    }

    /** Says which part of the people a listed indicator is taken to be about, where a table has no other. */
    void notes(CsvTable table, Catalogue catalogue, Diagnostics diagnostics) {
        for (int column : breakdowns()) {
            first.forEach((indicator, texts) -> {
                String text = texts.getOrDefault(column, "");
                boolean listed =
                        indicator.isEmpty() || catalogue.named(indicator).isPresent();
                boolean varies = varying.getOrDefault(indicator, Set.of()).contains(column);
                if (listed
                        && !varies
                        && !text.isEmpty()
                        && !shape.profile().totals().contains(text)) {
                    diagnostics.note(
                            "same-in-all-rows",
                            table.headerSpan(column),
                            "\"" + table.header().get(column) + "\" is \"" + text + "\" in all rows"
                                    + (indicator.isEmpty() ? "" : " of \"" + indicator + "\""),
                            "it is taken to be part of what the indicator is; check its definition");
                }
            });
        }
    }

    private List<Integer> breakdowns() {
        List<Integer> columns = new ArrayList<>(shape.breakdowns());
        shape.others().stream().filter(this::breaksDown).forEach(columns::add);
        return columns;
    }

    /** Of columns that may hold values only those break figures down that hold more words than numbers. */
    private boolean breaksDown(int column) {
        return shape.profile().others() == OtherColumns.BREAKDOWN || words.getOrDefault(column, 0) > 0;
    }

    /** The names of columns that nothing is read from. */
    List<String> unused(List<String> header) {
        List<String> unused = new ArrayList<>(shape.unused());
        shape.others().stream().filter(c -> !breaksDown(c)).forEach(c -> unused.add(header.get(c)));
        return unused;
    }
}
