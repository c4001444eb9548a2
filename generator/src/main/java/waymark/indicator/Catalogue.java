package waymark.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Themes and indicators, in the order of the file, and what the files beside tables call their columns. */
public final class Catalogue {
    private final Map<String, Theme> themes = new LinkedHashMap<>();
    private final Map<String, Indicator> byId = new LinkedHashMap<>();
    private final Map<String, Indicator> byLabel = new LinkedHashMap<>();
    private final Map<String, List<Indicator>> byTheme = new HashMap<>();

    private final Map<String, Map<String, ColumnLabel>> labels;
    private UnaryOperator<String> tableWords = UnaryOperator.identity();

    public Catalogue(List<Theme> themes, List<Indicator> indicators) {
        this(themes, indicators, Map.of());
    }

    /** The same, with what the words of tables (dimensions and categories) are called on pages. */
    public Catalogue saying(UnaryOperator<String> words) {
        Catalogue same = new Catalogue(themes(), indicators(), labels);
        same.tableWords = words;
        return same;
    }

    /** What a word of the tables is called on pages: a dimension, or a category of one. */
    public String tableWord(String word) {
        return tableWords.apply(word);
    }

    /** With labels of columns, by the name of the table's file without its ending and by the column's name. */
    public Catalogue(List<Theme> themes, List<Indicator> indicators, Map<String, Map<String, ColumnLabel>> labels) {
        this.labels = Map.copyOf(labels);
        themes.forEach(t -> this.themes.put(t.id(), t));
        indicators.forEach(i -> {
            byId.put(i.id(), i);
            byLabel.put(i.label(), i);
        });
        byId.values()
                .forEach(i -> byTheme.computeIfAbsent(i.theme(), t -> new ArrayList<>())
                        .add(i));
    }

    public List<Theme> themes() {
        return List.copyOf(themes.values());
    }

    public Optional<Theme> theme(String id) {
        return Optional.ofNullable(themes.get(id));
    }

    public List<Indicator> indicators() {
        return List.copyOf(byId.values());
    }

    public Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The indicator that a source file means: by its label, or else by its id. */
    public Optional<Indicator> named(String labelOrId) {
        return Optional.ofNullable(byLabel.getOrDefault(labelOrId, byId.get(labelOrId)));
    }

    /** What a column of a table is called, where a file beside it says so. */
    public Optional<ColumnLabel> label(String table, String column) {
        return Optional.ofNullable(labels.getOrDefault(table, Map.of()).get(column));
    }

    /** The indicators of a theme, in the order of the file. */
    public List<Indicator> of(Theme theme) {
        return Collections.unmodifiableList(byTheme.getOrDefault(theme.id(), List.of()));
    }

    public Set<String> ids() {
        return Set.copyOf(byId.keySet());
    }

    /** Every name by which a source file may mean an indicator. */
    public Set<String> names() {
        Set<String> names = new java.util.LinkedHashSet<>(byLabel.keySet());
        names.addAll(byId.keySet());
        return names;
    }
}
