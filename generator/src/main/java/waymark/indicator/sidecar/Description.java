package waymark.indicator.sidecar;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.diagnostic.Span;
import waymark.indicator.ColumnLabel;
import waymark.indicator.sidecar.Tables.Described;

/**
 * What a file tells about one table: of the whole and of its columns.
 *
 * @param span where it is told
 * @param unitKey where such a file names a unit, in words
 */
record Description(Span span, String unitKey, Facts whole, List<Column> columns) {
    Description {
        columns = List.copyOf(columns);
    }

    /**
     * What is told about a column.
     *
     * @param names those by which the table may call it, one at least
     * @param label what it is called otherwise; may be empty
     * @param holds what stands in it, as far as is told
     */
    record Column(List<String> names, String label, Facts facts, Span span, Holds holds) {}

    /** What may stand in a column: figures of an indicator, the parts they are broken down by, or other words. */
    enum Holds {
        FIGURES,
        CATEGORIES,
        WORDS
    }

    /** Hands what is told to the indicators of the table, and says where the two contradict each other. */
    void tell(Described table, Sidecars sidecars, Diagnostics diagnostics) {
        columns.forEach(c -> check(c, table, diagnostics));
        whole(table, sidecars);
        for (Column column : columns) {
            if (column.holds() != Holds.FIGURES) {
                label(column, table, sidecars);
            } else if (!isValue(column, table)) {
                Set<String> names = new LinkedHashSet<>(column.names());
                names.add(column.label());
                names.remove("");
                sidecars.add(
                        names,
                        new Sidecar(column.span(), unitKey, column.facts().or(whole.shared())));
            }
        }
    }

    private static void label(Column column, Described table, Sidecars sidecars) {
        String text = column.label().isEmpty() ? column.facts().title() : column.label();
        column.names().stream()
                .filter(table.header()::contains)
                .findFirst()
                .ifPresent(name -> sidecars.add(
                        table.name(),
                        name,
                        new ColumnLabel(text.isEmpty() ? name : text, column.holds() == Holds.CATEGORIES)));
    }

    /** A title and a definition are of one indicator; the unit of the column of values is that of all. */
    private void whole(Described table, Sidecars sidecars) {
        Facts value = columns.stream()
                .filter(c -> isValue(c, table))
                .map(Column::facts)
                .findFirst()
                .orElse(Facts.NONE);
        Facts measured = new Facts("", "", value.unit(), value.decimals(), Facts.NO_SOURCE, "");
        Set<String> only = table.onlyIndicator();
        if (only.isEmpty()) {
            Sidecar shared = new Sidecar(span, unitKey, whole.shared().or(measured));
            table.indicators().forEach(i -> sidecars.add(List.of(i), shared));
        } else if (table.value().isPresent() || columns.isEmpty()) {
            Facts described = new Facts("", value.definition(), Facts.NO_UNIT, value.decimals(), Facts.NO_SOURCE, "");
            sidecars.add(only, new Sidecar(span, unitKey, whole.or(measured).or(described)));
        }
    }

    private static boolean isValue(Column column, Described table) {
        return table.value().filter(column.names()::contains).isPresent();
    }

    private static void check(Column column, Described table, Diagnostics diagnostics) {
        if (column.names().stream().noneMatch(table.header()::contains)) {
            String name = column.names().get(0);
            diagnostics.warning(
                    "sidecar-column",
                    column.span(),
                    "\"" + name + "\" is described here, but " + table.display() + " has no such column",
                    column.names().stream()
                            .flatMap(n -> Nearest.to(n, table.header()).stream())
                            .findFirst()
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElseGet(() -> Nearest.hint(name, table.header())));
        }
    }
}
