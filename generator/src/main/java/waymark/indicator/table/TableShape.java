package waymark.indicator.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.format.csv.CellText;
import waymark.format.csv.CsvTable;
import waymark.indicator.Catalogue;
import waymark.indicator.ColumnLabel;
import waymark.indicator.Period;
import waymark.indicator.period.PeriodParser;
import waymark.indicator.profile.BreakdownColumn;
import waymark.indicator.profile.ColumnName;
import waymark.indicator.profile.OtherColumns;
import waymark.indicator.profile.Profile;
import waymark.indicator.profile.Role;

/**
 * A profile fitted to the header of one table: which column is what.
 *
 * @param at the column of each role that the table has
 * @param values the columns that hold figures
 * @param levelColumn the column that tells the level of a row's area, or -1
 * @param levels the column with the code for each level of areas
 * @param others columns that the profile doesn't name and that may break figures down
 * @param unused names of columns that nothing is read from
 * @param fromFile the indicator that the file's name holds; may be empty
 */
record TableShape(
        Profile profile,
        Map<Role, Integer> at,
        List<ValueColumn> values,
        int levelColumn,
        Map<String, Integer> levels,
        List<Integer> qualifiers,
        List<Dimension> breakdowns,
        List<Integer> others,
        List<String> unused,
        String fromFile) {

    /** A column of figures, and what its name tells: a period, an indicator, or nothing. */
    record ValueColumn(int column, String caption, Optional<Period> period) {}

    /** Fits a profile to a table; nothing after diagnostics if they don't go together. */
    static Optional<TableShape> of(
            Profile profile, CsvTable table, String file, Catalogue catalogue, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        TableShape shape = new Fitting(profile, table, file, catalogue, found).shape();
        diagnostics.addAll(found.sorted());
        return found.hasErrors() ? Optional.empty() : Optional.of(shape);
    }

    int column(Role role) {
        return at.getOrDefault(role, -1);
    }

    FigureColumns figures() {
        return new FigureColumns(
                column(Role.LOWER),
                column(Role.UPPER),
                column(Role.COUNT),
                column(Role.DENOMINATOR),
                column(Role.STATUS),
                column(Role.NOTE),
                profile.isDefused(),
                profile.numbers(),
                profile.symbols());
    }

    /** Gives each column of a header its part. */
    private static final class Fitting {
        private final Profile profile;
        private final CsvTable table;
        private final Catalogue catalogue;
        private final Diagnostics diagnostics;
        private final Map<Role, Integer> at = new EnumMap<>(Role.class);
        private final List<ValueColumn> values = new ArrayList<>();
        private final List<Integer> qualifiers = new ArrayList<>();
        private final List<Dimension> breakdowns = new ArrayList<>();
        private final List<Integer> others = new ArrayList<>();
        private final List<String> unused = new ArrayList<>();

        private final String file;

        Fitting(Profile profile, CsvTable table, String file, Catalogue catalogue, Diagnostics diagnostics) {
            this.profile = profile;
            this.file = file;
            this.table = table;
            this.catalogue = catalogue;
            this.diagnostics = diagnostics;
        }

        TableShape shape() {
            roles();
            Map<String, Integer> levels = levels();
            for (int column = 0; column < table.header().size(); column++) {
                if (!at.containsValue(column) && !levels.containsValue(column)) {
                    part(column, table.header().get(column));
                }
            }
            String indicator = profile.indicatorFromFile()
                    .map(p -> p.matcher(file))
                    .filter(Matcher::matches)
                    .map(m -> m.group(1))
                    .orElse("");
            demand(levels, indicator);
            return new TableShape(
                    profile,
                    at,
                    values,
                    profile.levels().map(l -> table.column(l.column())).orElse(-1),
                    levels,
                    qualifiers,
                    breakdowns,
                    others,
                    unused,
                    indicator);
        }

        /** Each role but the values gets the first of its names that the table has. */
        private void roles() {
            for (Role role : Role.values()) {
                if (role != Role.VALUE) {
                    profile.names(role).stream()
                            .flatMap(n -> firstOf(n).stream())
                            .findFirst()
                            .ifPresent(column -> at.put(role, column));
                }
            }
        }

        private Optional<Integer> firstOf(ColumnName name) {
            for (int column = 0; column < table.header().size(); column++) {
                if (name.caption(table.header().get(column)).isPresent()) {
                    return Optional.of(column);
                }
            }
            return Optional.empty();
        }

        private Map<String, Integer> levels() {
            Map<String, Integer> levels = new LinkedHashMap<>();
            profile.levels()
                    .ifPresent(l -> l.codes().forEach((level, name) -> {
                        if (table.column(name) >= 0) {
                            levels.put(level, table.column(name));
                        }
                    }));
            return levels;
        }

        private void part(int column, String name) {
            Optional<ColumnName> meant = profile.names(Role.VALUE).stream()
                    .filter(n -> n.caption(name).isPresent())
                    .findFirst();
            if (meant.isPresent()) {
                values.add(value(column, name, meant.get()));
            } else if (caption(profile.qualifiers(), name).isPresent()) {
                qualifiers.add(column);
            } else if (breaksDown(column, name)) {
                return;
            } else if (!isLevel(name) && caption(profile.ignored(), name).isEmpty()) {
                other(column, name);
            }
        }

        /** Whether the profile knows the column as one of a breakdown; then it is kept as that. */
        private boolean breaksDown(int column, String name) {
            for (BreakdownColumn breakdown : profile.breakdowns()) {
                Optional<String> caption = breakdown.category().caption(name);
                if (caption.isPresent()) {
                    int named = breakdown.dimension().flatMap(this::firstOf).orElse(-1);
                    breakdowns.add(new Dimension(column, named, caption.get().isEmpty() ? label(name) : caption.get()));
                    return true;
                }
            }
            return profile.breakdowns().stream()
                    .anyMatch(b -> b.dimension().flatMap(d -> d.caption(name)).isPresent());
        }

        /** What people call a column, where a file beside the table says so. */
        private String label(String name) {
            return catalogue.label(file, name).map(ColumnLabel::text).orElse(name);
        }

        private boolean isLevel(String name) {
            return profile.levels()
                    .filter(l -> l.column().equals(name) || l.codes().containsValue(name))
                    .isPresent();
        }

        private static Optional<String> caption(List<ColumnName> names, String header) {
            return names.stream().flatMap(n -> n.caption(header).stream()).findFirst();
        }

        private ValueColumn value(int column, String name, ColumnName meant) {
            String caption = meant.caption(name).orElse("");
            Optional<String> stated = meant.period(name);
            if (stated.isEmpty()) {
                return value(column, caption);
            }
            Optional<Period> period = PeriodParser.parse(stated.get());
            if (period.isEmpty()) {
                diagnostics.error(
                        "bad-period",
                        table.headerSpan(column),
                        "\"" + stated.get() + "\" in the column's name is not a period",
                        "check the group <period> of the pattern " + meant.text());
            }
            return new ValueColumn(column, caption, period);
        }

        private ValueColumn value(int column, String caption) {
            boolean mayBePeriod =
                    !at.containsKey(Role.PERIOD) && !profile.constants().containsKey(Role.PERIOD);
            Optional<Period> period = mayBePeriod ? PeriodParser.parse(caption) : Optional.empty();
            return new ValueColumn(column, period.isPresent() ? "" : caption, period);
        }

        private void other(int column, String name) {
            OtherColumns what = profile.others();
            boolean slip = what == OtherColumns.NEW_BREAKDOWN
                    && Nearest.to(name, lacking()).isPresent();
            if (what == OtherColumns.BREAKDOWN || (what == OtherColumns.NEW_BREAKDOWN && !slip)) {
                boolean defused = profile.isDefused();
                breakdowns.add(new Dimension(column, -1, label(defused ? CellText.restored(name) : name), defused));
            } else if (what == OtherColumns.VALUES
                    && catalogue.label(file, name).filter(ColumnLabel::filter).isPresent()) {
                breakdowns.add(new Dimension(column, -1, label(name)));
            } else if (what == OtherColumns.VALUES) {
                ValueColumn value = value(column, name);
                if (value.period().isPresent() || catalogue.named(name).isPresent()) {
                    values.add(value);
                } else {
                    others.add(column);
                }
            } else if (what == OtherColumns.IGNORE) {
                unused.add(name);
            } else {
                diagnostics.error(
                        "unknown-column",
                        table.headerSpan(column),
                        "\"" + name + "\" is not a column of an observation table",
                        Nearest.hint(name, slip ? lacking() : known()));
            }
        }

        /** The names by which the profile knows columns. */
        private List<String> known() {
            return names(r -> true);
        }

        /** Those of columns that the table doesn't have. */
        private List<String> lacking() {
            return names(r -> !at.containsKey(r) && (r != Role.VALUE || values.isEmpty()));
        }

        private List<String> names(Predicate<Role> which) {
            return Arrays.stream(Role.values())
                    .filter(which)
                    .flatMap(r -> profile.names(r).stream())
                    .map(ColumnName::text)
                    .toList();
        }

        /** Reports what a table can't do without. */
        private void demand(Map<String, Integer> levels, String fromFile) {
            profile.lacking(table.header())
                    .forEach(name -> missing(
                            "the column \"" + name + "\" is missing",
                            "an observation table needs " + String.join(", ", profile.recognise())));
            if (diagnostics.hasErrors()) {
                return;
            }
            String hint = "name it under columns: of the profile, or under constants: if it is the same in all rows";
            if (!has(Role.AREA) && !has(Role.AREA_NAME) && levels.isEmpty()) {
                missing("no column holds the code of the area, nor its name", hint);
            }
            boolean dated = has(Role.PERIOD)
                    || (has(Role.FROM) && has(Role.TO))
                    || values.stream().allMatch(v -> v.period().isPresent());
            if (!dated) {
                missing("no column holds the period", hint);
            }
            boolean named = has(Role.INDICATOR)
                    || !fromFile.isEmpty()
                    || values.stream().allMatch(v -> !v.caption().isEmpty());
            if (!named) {
                missing("no column holds the indicator", hint);
            }
            if (values.isEmpty()) {
                missing(
                        "no column holds a value of an indicator that data/indicators.yaml lists",
                        "give an indicator the column's name as its label: " + String.join(", ", otherNames()));
            }
        }

        private List<String> otherNames() {
            return others.stream().map(table.header()::get).limit(6).toList();
        }

        private boolean has(Role role) {
            return at.containsKey(role) || profile.constants().containsKey(role);
        }

        private void missing(String message, String hint) {
            diagnostics.error("missing-column", table.headerSpan(0), message, hint);
        }
    }
}
