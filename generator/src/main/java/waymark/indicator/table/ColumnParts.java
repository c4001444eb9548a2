package waymark.indicator.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.indicator.TableReport;
import waymark.indicator.profile.Role;
import waymark.indicator.table.TableShape.ValueColumn;

/** Tells which part each column of a table was given. */
final class ColumnParts {
    private ColumnParts() {}

    /** All columns in their order. */
    static List<TableReport.Column> of(TableShape shape, List<String> header, TableSurvey survey) {
        Set<String> unused = Set.copyOf(survey.unused(header));
        List<TableReport.Column> columns = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            columns.add(column(shape, column, header.get(column), unused));
        }
        return columns;
    }

    private static TableReport.Column column(TableShape shape, int column, String name, Set<String> unused) {
        for (ValueColumn value : shape.values()) {
            if (value.column() == column) {
                return new TableReport.Column(
                        column + 1,
                        name,
                        Role.VALUE.key(),
                        value.period().map(p -> p.label()).orElse(value.caption()));
            }
        }
        return new TableReport.Column(column + 1, name, part(shape, column, name, unused), level(shape, column));
    }

    private static String part(TableShape shape, int column, String name, Set<String> unused) {
        for (Map.Entry<Role, Integer> role : shape.at().entrySet()) {
            if (role.getValue() == column) {
                return role.getKey().key();
            }
        }
        if (shape.levelColumn() == column) {
            return "level";
        }
        if (shape.levels().containsValue(column)) {
            return Role.AREA.key();
        }
        if (shape.qualifiers().contains(column)) {
            return "qualifier";
        }
        if (shape.breakdowns().stream().anyMatch(d -> d.column() == column || d.named() == column)
                || (shape.others().contains(column) && !unused.contains(name))) {
            return "breakdown";
        }
        return unused.contains(name) ? "unused" : "ignored";
    }

    /** The level whose areas' codes stand in a column, if it is for one level alone. */
    private static String level(TableShape shape, int column) {
        return shape.levels().entrySet().stream()
                .filter(l -> l.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
