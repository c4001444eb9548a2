package waymark.indicator.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.format.csv.CsvRow;
import waymark.indicator.Catalogue;
import waymark.indicator.Indicator;
import waymark.indicator.catalogue.CatalogueReader;
import waymark.indicator.profile.Role;
import waymark.indicator.table.TableShape.ValueColumn;

/**
 * Finds the indicator that a row means: by the name in its column, in the file's name or over the column of the value.
 * What tells indicators of one name apart follows in brackets: {@code Children cautioned (Count)}.
 */
final class IndicatorNames {
    private final Catalogue catalogue;
    private final TableShape shape;
    private final Diagnostics diagnostics;
    private final Map<List<String>, Optional<Indicator>> known = new HashMap<>();
    private final Map<String, String> hints = new HashMap<>();
    /** What was found for the row before, where the name alone decides: in large tables it mostly is the same. */
    private Optional<Indicator> latest = Optional.empty();

    private String latestBase = "";

    IndicatorNames(Catalogue catalogue, TableShape shape, Diagnostics diagnostics) {
        this.catalogue = catalogue;
        this.shape = shape;
        this.diagnostics = diagnostics;
    }

    /** The indicator, or nothing: after a diagnostic, unless unlisted indicators are left out. */
    Optional<Indicator> of(CsvRow row, ValueColumn value, TableSurvey survey) {
        String base = base(row);
        if (latest.isPresent() && base.equals(latestBase)) {
            return latest;
        }
        List<String> candidates = candidates(row, value, survey);
        Optional<Indicator> indicator = known.computeIfAbsent(candidates, this::find);
        if (indicator.isEmpty() && !shape.profile().leavesOut().indicators()) {
            String name = candidates.get(0);
            diagnostics.notFound(
                    CatalogueReader.SOURCES,
                    "unknown-indicator",
                    row.span(Math.max(0, shape.at().getOrDefault(Role.INDICATOR, value.column()))),
                    "\"" + name + "\" is not an indicator of data/indicators.yaml",
                    hints.computeIfAbsent(name, n -> Nearest.hint(n, catalogue.names())));
        }
        boolean byBase = shape.qualifiers().isEmpty() && shape.values().size() == 1;
        latest = byBase ? indicator : Optional.empty();
        latestBase = base;
        return indicator;
    }

    /** The name that tells it from all others of the table. */
    String fullest(CsvRow row, ValueColumn value, TableSurvey survey) {
        return candidates(row, value, survey).get(0);
    }

    private Optional<Indicator> find(List<String> candidates) {
        return candidates.stream().flatMap(c -> catalogue.named(c).stream()).findFirst();
    }

    /** The names it may have, the fullest first; the bare name only where nothing else is called so in this table. */
    private List<String> candidates(CsvRow row, ValueColumn value, TableSurvey survey) {
        String base = base(row);
        if (base.isEmpty()) {
            return List.of(value.caption());
        }
        List<String> details = new ArrayList<>();
        List<String> telling = new ArrayList<>();
        boolean alone = value.caption().isEmpty();
        for (int column : shape.qualifiers()) {
            details.add(row.field(column));
            if (survey.varies(row, column)) {
                alone = false;
                telling.add(row.field(column));
            }
        }
        details.add(value.caption());
        telling.add(value.caption());
        Set<String> names = new LinkedHashSet<>();
        detailed(base, details).ifPresent(names::add);
        detailed(base, telling).ifPresent(names::add);
        if (alone || detailed(base, details).isEmpty()) {
            names.add(base);
        }
        return List.copyOf(names);
    }

    /** A name with its details in brackets, if there are any. */
    private static Optional<String> detailed(String base, List<String> details) {
        List<String> said = details.stream().filter(d -> !d.isEmpty()).toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(base + " (" + String.join(", ", said) + ")");
    }

    private String base(CsvRow row) {
        int column = shape.column(Role.INDICATOR);
        if (column >= 0 && !row.field(column).isEmpty()) {
            return row.field(column);
        }
        String constant = shape.profile().constants().getOrDefault(Role.INDICATOR, "");
        return constant.isEmpty() ? shape.fromFile() : constant;
    }
}
