package waymark.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waymark.disclosure.sums.Sum;
import waymark.indicator.Category;
import waymark.indicator.Observation;
import waymark.place.Area;

/** All that may add up among the counts of an indicator: areas within areas, and groups within all. */
final class Relations {
    private final List<Strand> strands;
    private final Cells cells;

    Relations(List<Strand> strands, Cells cells) {
        this.strands = strands;
        this.cells = cells;
    }

    List<Relation> all(List<AreaGroup> groups, Additivity elsewhere) {
        List<Relation> relations = new ArrayList<>(ofGroups());
        Map<Area, List<Strand>> byArea = new LinkedHashMap<>();
        strands.forEach(
                s -> byArea.computeIfAbsent(s.area(), a -> new ArrayList<>()).add(s));
        for (AreaGroup group : groups) {
            List<Sum> sums = byArea.getOrDefault(group.total(), List.of()).stream()
                    .flatMap(s -> ofAreas(group, s))
                    .toList();
            relations.add(new Relation(
                    sums, () -> elsewhere.isBorneOut(group, strands.get(0).indicator())));
        }
        return relations.stream().filter(r -> !r.sums().isEmpty()).toList();
    }

    private Stream<Sum> ofAreas(AreaGroup group, Strand total) {
        return total.series().observations().stream().flatMap(o -> {
            Days days = Days.of(o.period());
            List<Integer> parts = group.at(o.period()).stream()
                    .flatMap(a -> cells.number(a, total.group(), days).stream())
                    .toList();
            return sum(total, days, parts).stream();
        });
    }

    private Optional<Sum> sum(Strand total, Days days, List<Integer> parts) {
        return parts.isEmpty()
                ? Optional.empty()
                : cells.number(total.area(), total.group(), days).map(t -> new Sum(t, parts));
    }

    /** A relation for each dimension: its categories within all, or within a group of other dimensions. */
    private List<Relation> ofGroups() {
        Map<String, List<Sum>> byDimension = new LinkedHashMap<>();
        Map<Area, Set<List<Category>>> groups = new LinkedHashMap<>();
        strands.forEach(s ->
                groups.computeIfAbsent(s.area(), a -> new LinkedHashSet<>()).add(s.group()));
        for (Strand total : strands) {
            Map<String, List<List<Category>>> within =
                    within(total.group(), groups.getOrDefault(total.area(), Set.of()));
            within.forEach((dimension, parts) -> {
                List<Sum> sums = byDimension.computeIfAbsent(dimension, d -> new ArrayList<>());
                for (Observation o : total.series().observations()) {
                    Days days = Days.of(o.period());
                    List<Integer> numbers = parts.stream()
                            .flatMap(g -> cells.number(total.area(), g, days).stream())
                            .toList();
                    sum(total, days, numbers).ifPresent(sums::add);
                }
            });
        }
        return byDimension.values().stream()
                .map(sums -> new Relation(sums, () -> false))
                .toList();
    }

    /** The groups that say of a group one thing more, by the dimension of what they say. */
    private static Map<String, List<List<Category>>> within(List<Category> group, Set<List<Category>> others) {
        Map<String, List<List<Category>>> within = new LinkedHashMap<>();
        for (List<Category> other : others) {
            if (other.size() == group.size() + 1 && other.containsAll(group)) {
                other.stream()
                        .filter(c -> !group.contains(c))
                        .findFirst()
                        .ifPresent(c -> within.computeIfAbsent(c.dimension(), d -> new ArrayList<>())
                                .add(other));
            }
        }
        return within;
    }
}
