package waymark.indicator.sidecar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.ColumnLabel;

/** All sidecars of a tree, found by the names that tables give to indicators. */
public final class Sidecars {
    private static final int MOST_NAMES = 6;

    private final Map<String, List<Sidecar>> byName = new HashMap<>();
    private final Map<String, List<String>> namesByFile = new LinkedHashMap<>();
    private final Map<String, Sidecar> firstByFile = new HashMap<>();
    private final Map<String, Map<String, ColumnLabel>> labels = new HashMap<>();

    /** Adds what is told about the indicator that tables call by any of these names. */
    void add(Collection<String> names, Sidecar sidecar) {
        for (String name : new LinkedHashSet<>(names.stream().map(Sidecars::key).toList())) {
            byName.computeIfAbsent(name, n -> new ArrayList<>()).add(sidecar);
        }
        String file = sidecar.span().file();
        firstByFile.putIfAbsent(file, sidecar);
        List<String> told = namesByFile.computeIfAbsent(file, f -> new ArrayList<>());
        names.stream().findFirst().filter(n -> !told.contains(n)).ifPresent(told::add);
    }

    /** Adds what a column of a table is called. */
    void add(String table, String column, ColumnLabel label) {
        labels.computeIfAbsent(table, t -> new HashMap<>()).putIfAbsent(column, label);
    }

    /** What columns are called, by table and column. */
    public Map<String, Map<String, ColumnLabel>> labels() {
        return Map.copyOf(labels);
    }

    /** What is told about an indicator by its label, or else by its id; the fullest kind of file first. */
    public List<Sidecar> about(String label, String id) {
        List<Sidecar> found = named(label);
        return found.isEmpty() ? named(id) : found;
    }

    /**
     * Of several measures under one name, {@code 1-4-1 (Access to water, Percentage)}, a file may tell one by the first
     * of what stands in the brackets, or else what they have in common.
     */
    private List<Sidecar> named(String name) {
        List<Sidecar> exact = byName.getOrDefault(key(name), List.of());
        int bracket = name.indexOf(" (");
        if (!exact.isEmpty() || bracket < 0 || !name.endsWith(")")) {
            return exact;
        }
        int comma = name.lastIndexOf(", ");
        List<Sidecar> shorter = comma > bracket ? named(name.substring(0, comma) + ")") : List.<Sidecar>of();
        return shorter.isEmpty()
                ? byName.getOrDefault(key(name.substring(0, bracket)), List.of()).stream()
                        .map(Sidecars::common)
                        .toList()
                : shorter;
    }

    /** One title for several measures would say nothing. */
    private static Sidecar common(Sidecar s) {
        Facts f = s.facts();
        return new Sidecar(
                s.span(), s.unitKey(), new Facts("", f.definition(), f.unit(), f.decimals(), f.source(), f.caveats()));
    }

    /** Tables and their sidecars differ in capitals: {@code museums}, {@code Museums}. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Tells of each file from which nothing was used: its words may belong to an indicator with another label. */
    public void noteUnused(Set<String> usedFiles, Diagnostics diagnostics) {
        namesByFile.forEach((file, names) -> {
            if (!usedFiles.contains(file)) {
                String some = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
                diagnostics.note(
                        "sidecar-unused",
                        java.util.Objects.requireNonNull(firstByFile.get(file)).span(),
                        "this describes no indicator of the catalogue",
                        "to use it, give an indicator one of its names as label: " + some
                                + (names.size() > MOST_NAMES ? ", …" : ""));
            }
        });
    }
}
