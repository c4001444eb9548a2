package waymark.benchmark.breakdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import waymark.indicator.Category;
import waymark.indicator.Figure;
import waymark.indicator.Group;
import waymark.indicator.Observation;
import waymark.indicator.Period;
import waymark.indicator.Series;

/**
 * What an indicator is broken down by in any area.
 *
 * @param single the dimensions that stand by themselves
 * @param pairs the dimensions that stand two at once
 */
public record Dimensions(List<Dimension> single, List<Pair> pairs) {
    public Dimensions {
        single = List.copyOf(single);
        pairs = List.copyOf(pairs);
    }

    /** The names of all dimensions, each once. */
    public List<String> names() {
        return Stream.concat(single.stream(), pairs.stream().flatMap(p -> Stream.of(p.first(), p.second())))
                .map(Dimension::name)
                .distinct()
                .toList();
    }

    /** Two dimensions at once, in the order in which the source names them. */
    public record Pair(Dimension first, Dimension second) {
        /** An area's figures by both, where it has any. */
        Optional<Crossing> crossing(Map<Group, Series> own) {
            Map<String, Map<String, Series>> found = new LinkedHashMap<>();
            for (String one : first.categories()) {
                for (String other : second.categories()) {
                    Series series = own.get(
                            new Group(List.of(new Category(first.name(), one), new Category(second.name(), other))));
                    if (series != null) {
                        found.computeIfAbsent(one, k -> new LinkedHashMap<>()).put(other, series);
                    }
                }
            }
            List<Series> all =
                    found.values().stream().flatMap(r -> r.values().stream()).toList();
            return Periods.newest(all).map(period -> table(found, period));
        }

        private Crossing table(Map<String, Map<String, Series>> found, Period period) {
            Dimension down = within(first, List.of(found.keySet()));
            Dimension across =
                    within(second, found.values().stream().map(Map::keySet).toList());
            List<List<Optional<Figure>>> cells = new ArrayList<>();
            for (String row : down.categories()) {
                Map<String, Series> series = found.getOrDefault(row, Map.of());
                cells.add(across.categories().stream()
                        .map(c -> Optional.ofNullable(series.get(c))
                                .flatMap(s -> s.at(period))
                                .map(Observation::figure))
                        .toList());
            }
            Crossing crossing = new Crossing(down, across, period, cells);
            return across.categories().size() > down.categories().size() ? turned(crossing) : crossing;
        }

        private static Dimension within(Dimension dimension, List<Set<String>> used) {
            return new Dimension(
                    dimension.name(),
                    dimension.categories().stream()
                            .filter(c -> used.stream().anyMatch(u -> u.contains(c)))
                            .toList());
        }

        private static Crossing turned(Crossing c) {
            List<List<Optional<Figure>>> cells = new ArrayList<>();
            for (int i = 0; i < c.columns().categories().size(); i++) {
                int column = i;
                cells.add(c.cells().stream().map(row -> row.get(column)).toList());
            }
            return new Crossing(/* rows= */ c.columns(), /* columns= */ c.rows(), c.period(), cells);
        }
    }

    /** Sorts an indicator's groups into dimensions. */
    static Dimensions of(List<Group> groups) {
        Map<String, Set<String>> single = new LinkedHashMap<>();
        Map<List<String>, List<Set<String>>> pairs = new LinkedHashMap<>();
        for (Group group : groups) {
            List<Category> categories = group.categories();
            if (categories.size() == 1) {
                add(single, categories.get(0));
            } else if (categories.size() == 2) {
                List<Set<String>> both = pairs.computeIfAbsent(
                        categories.stream().map(Category::dimension).toList(),
                        k -> List.of(new LinkedHashSet<>(), new LinkedHashSet<>()));
                both.get(0).add(categories.get(0).name());
                both.get(1).add(categories.get(1).name());
            }
        }
        return new Dimensions(
                single.entrySet().stream()
                        .map(e -> dimension(e.getKey(), e.getValue()))
                        .toList(),
                pairs.entrySet().stream()
                        .map(e -> new Pair(
                                dimension(e.getKey().get(0), e.getValue().get(0)),
                                dimension(e.getKey().get(1), e.getValue().get(1))))
                        .toList());
    }

    private static void add(Map<String, Set<String>> found, Category category) {
        found.computeIfAbsent(category.dimension(), d -> new LinkedHashSet<>()).add(category.name());
    }

    private static Dimension dimension(String name, Set<String> categories) {
        return new Dimension(name, CategoryOrder.of(List.copyOf(categories)));
    }

    /** The group of one category alone. */
    static Group group(Dimension dimension, String category) {
        return new Group(List.of(new Category(dimension.name(), category)));
    }

    /** The same by what pages call them. */
    Dimensions called(UnaryOperator<String> words) {
        return new Dimensions(
                single.stream().map(d -> d.called(words)).toList(),
                pairs.stream()
                        .map(p -> new Pair(p.first().called(words), p.second().called(words)))
                        .toList());
    }
}
