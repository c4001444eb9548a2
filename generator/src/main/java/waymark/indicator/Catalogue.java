package waymark.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Themes and indicators, in the order of the file. */
public final class Catalogue {
    private final Map<String, Theme> themes = new LinkedHashMap<>();
    private final Map<String, Indicator> byId = new LinkedHashMap<>();
    private final Map<String, Indicator> byLabel = new LinkedHashMap<>();

    public Catalogue(List<Theme> themes, List<Indicator> indicators) {
        themes.forEach(t -> this.themes.put(t.id(), t));
        indicators.forEach(i -> {
            byId.put(i.id(), i);
            byLabel.put(i.label(), i);
        });
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

    /** The indicators of a theme, in the order of the file. */
    public List<Indicator> of(Theme theme) {
        return byId.values().stream().filter(i -> i.theme().equals(theme.id())).toList();
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
