package waymark.intake.guess;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.format.csv.CsvFormat;
import waymark.format.csv.CsvGlance;
import waymark.indicator.Symbol;
import waymark.indicator.profile.NumberStyle;
import waymark.indicator.profile.Role;
import waymark.intake.sniff.Sniffed;
import waymark.place.neighbour.NeighbourReader;
import waymark.place.neighbour.NeighbourShape;

/**
 * How a table that no profile knows is probably laid out. It is used for an explanation only: a build reads the table
 * when the profile is written.
 *
 * @param file the name that the table has in {@code data/observations}
 */
public record Guess(String file, Sniffed sniffed, NumberStyle numbers, List<ColumnGuess> columns) {
    private static final Set<String> TOTALS = Set.of(
            "all",
            "total",
            "persons",
            "people",
            "all ages",
            "all persons",
            "all people",
            "both",
            "both sexes",
            "overall");
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("c", "c"),
            Map.entry("*", "c"),
            Map.entry("suppressed", "c"),
            Map.entry("x", "x"),
            Map.entry("na", "x"),
            Map.entry("n/a", "x"),
            Map.entry("null", "x"),
            Map.entry("nan", "x"),
            Map.entry("missing", "x"),
            Map.entry("no data", "x"),
            Map.entry("not available", "x"),
            Map.entry("..", "x"),
            Map.entry("z", "z"),
            Map.entry("u", "u"),
            Map.entry("low", "low"));

    public Guess {
        columns = List.copyOf(columns);
    }

    /**
     * Guesses.
     *
     * @param file the name that the table has in {@code data/observations}
     * @param codes codes of areas that the site lists
     * @param names names of areas that the site lists
     */
    public static Guess of(String file, Sniffed sniffed, Set<String> codes, Set<String> names) {
        NumberStyle numbers = NumberGuess.of(sniffed.body(), sniffed.format().separator());
        return new Guess(file, sniffed, numbers, new Columns(sketches(sniffed, numbers), codes, names).guess());
    }

    private static List<ColumnSketch> sketches(Sniffed sniffed, NumberStyle numbers) {
        List<String> names = names(sniffed);
        List<ColumnSketch> sketches = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            sketches.add(ColumnSketch.of(column, names.get(column), sniffed.body(), numbers));
        }
        return sketches;
    }

    /** The names of the columns as the reader of tables will have them: storeys joined, those without a name numbered. */
    private static List<String> names(Sniffed sniffed) {
        int width = sniffed.header().stream()
                .mapToInt(r -> r.fields().size())
                .max()
                .orElseGet(() -> sniffed.body().stream()
                        .mapToInt(r -> r.fields().size())
                        .max()
                        .orElse(0));
        List<String> names = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            int at = column;
            String name = sniffed.header().stream()
                    .map((CsvGlance.Line r) -> r.field(at))
                    .filter(f -> !f.isEmpty())
                    .collect(Collectors.joining(" / "));
            boolean beyond = name.isEmpty()
                    && sniffed.header().size() == 1
                    && sniffed.format().fillsRows();
            if (beyond) {
                break;
            }
            names.add(name.isEmpty() && sniffed.header().size() != 1 ? "#" + (column + 1) : name);
        }
        return names;
    }

    /** The same with parts that somebody gave to columns, by their names. */
    public Guess with(Map<String, String> parts) {
        List<ColumnGuess> changed = columns.stream()
                .map(c -> parts.containsKey(c.name())
                        ? new ColumnGuess(c.position(), c.name(), parts.getOrDefault(c.name(), ""), 1, "you said so")
                        : c)
                .toList();
        return new Guess(file, sniffed, numbers, changed);
    }

    /** The names of columns of numbers. */
    public List<String> numeric() {
        return sketches(sniffed, numbers).stream()
                .filter(ColumnSketch::isNumeric)
                .map(ColumnSketch::name)
                .toList();
    }

    /** What a table without figures is. */
    public String contents() {
        if (isNeighbours()) {
            return "no figures: a table of neighbours, which belongs into " + NeighbourReader.FOLDER;
        }
        long areas =
                columns.stream().filter(c -> c.why().equals(Columns.MORE_AREAS)).count();
        return areas > 0
                        && !Columns.of(columns, Role.AREA.key(), Role.AREA_NAME.key())
                                .isEmpty()
                ? "no figures: a list of areas and their codes"
                : "no figures: no column of numbers";
    }

    private boolean isNeighbours() {
        return NeighbourShape.of(names(sniffed)).isPresent();
    }

    /** Whether it holds no figures at all; positions and distances of neighbours are none. */
    public boolean noFigures() {
        return isNeighbours() || Columns.of(columns, Role.VALUE.key()).isEmpty();
    }

    /** The words that stand for a total in the columns that break figures down. */
    private Set<String> totals() {
        Set<String> totals = new LinkedHashSet<>();
        for (ColumnGuess column : columns) {
            if (column.part().equals("breakdown")) {
                ColumnSketch.of(column.position() - 1, column.name(), sniffed.body(), numbers).texts().keySet().stream()
                        .filter(t -> TOTALS.contains(t.toLowerCase(Locale.ROOT)))
                        .forEach(totals::add);
            }
        }
        return totals;
    }

    /** What stands in place of numbers, as far as its meaning is beyond doubt. */
    private Map<String, String> symbols() {
        Map<String, String> symbols = new LinkedHashMap<>();
        for (ColumnGuess column : columns) {
            if (column.part().equals(Role.VALUE.key())) {
                ColumnSketch sketch = ColumnSketch.of(column.position() - 1, column.name(), sniffed.body(), numbers);
                sketch.symbols().forEach(s -> {
                    String letters = SYMBOLS.getOrDefault(s.toLowerCase(Locale.ROOT), bracketed(s));
                    if (!letters.isEmpty()) {
                        symbols.put(s, letters);
                    }
                });
                if (sketch.filled() < sketch.rows()) {
                    symbols.put("", "x");
                }
            }
        }
        return symbols;
    }

    private static String bracketed(String text) {
        boolean bracketed = text.startsWith("[") && text.endsWith("]");
        String letters = bracketed ? text.substring(1, text.length() - 1).toLowerCase(Locale.ROOT) : "";
        return Symbol.known().contains(letters) ? letters : "";
    }

    /** The profile that says all this. */
    public ProfileDraft draft(String title) {
        boolean plain = sniffed.isPlain() && !sniffed.format().fillsRows();
        Map<Role, List<String>> roles = roles();
        Map<Role, String> constants = new EnumMap<>(Role.class);
        boolean fromFile = !roles.containsKey(Role.INDICATOR) && !captioned();
        return new ProfileDraft(
                title,
                Optional.empty(),
                List.of(file),
                List.of(),
                plain ? Optional.empty() : Optional.of(format()),
                numbers,
                roles,
                constants,
                fromFile ? Optional.of("(.+)") : Optional.empty(),
                Columns.of(columns, "breakdown"),
                totals(),
                Columns.of(columns, "ignored"),
                symbols(),
                Optional.empty(),
                noFigures(),
                true);
    }

    private CsvFormat format() {
        return sniffed.format();
    }

    /** Whether the names of the columns of values tell indicators. */
    private boolean captioned() {
        List<String> values = Columns.of(columns, Role.VALUE.key());
        boolean periods = values.size() > 1 && values.stream().allMatch(ColumnSketch::isPeriod);
        return !periods && (values.size() > 1 || values.stream().anyMatch(n -> !Columns.isPlainValue(n)));
    }

    private Map<Role, List<String>> roles() {
        Map<Role, List<String>> roles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            List<String> names = Columns.of(columns, role.key());
            if (!names.isEmpty()) {
                roles.put(
                        role,
                        role == Role.VALUE && (names.size() > 1 || captioned()) ? List.of(pattern(names)) : names);
            }
        }
        return roles;
    }

    /** A pattern whose group is the name of the column: it tells the period or the indicator. */
    static String pattern(List<String> names) {
        boolean years = names.stream().allMatch(n -> n.matches("[12][0-9]{3}"));
        return years
                ? "/([12][0-9]{3})/"
                : names.stream().map(Guess::quoted).collect(Collectors.joining("|", "/(", ")/"));
    }

    private static String quoted(String name) {
        return name.replaceAll("([\\\\.*+?(){}|^$\\[\\]])", "\\\\$1");
    }
}
