package waymark.gates;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.sites.FileTree;

/** The pages of a built site, all of them or by the template that each says it was made by. */
final class BuiltPages {
    private final List<BuiltPage> all;
    private final SortedMap<String, List<BuiltPage>> byType = new TreeMap<>();

    BuiltPages(Path folder) {
        this.all = new FileTree(folder)
                .paths().stream()
                        .filter(p -> p.endsWith(".html"))
                        .map(p -> new BuiltPage(folder, p))
                        .toList();
        all.forEach(
                p -> byType.computeIfAbsent(p.type(), t -> new ArrayList<>()).add(p));
    }

    List<BuiltPage> all() {
        return all;
    }

    SortedMap<String, List<BuiltPage>> byType() {
        return byType;
    }

    /** All pages of a type. */
    List<BuiltPage> ofType(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /** The page of a type that holds most. */
    BuiltPage richestOf(String type) {
        return ofType(type).stream()
                .max(Comparator.comparingLong(BuiltPage::size))
                .orElseThrow();
    }

    /** Of each type the page that holds most. */
    List<BuiltPage> richest() {
        return byType.keySet().stream().map(this::richestOf).toList();
    }

    /** Of each template the page that holds most: what there is time to look at in every build. */
    List<BuiltPage> ofEachTemplate() {
        return richest().stream()
                .collect(Collectors.toMap(
                        BuiltPage::template,
                        page -> page,
                        BinaryOperator.maxBy(Comparator.comparingLong(BuiltPage::size)),
                        TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Of each type the page that holds most and the one that holds least. */
    List<BuiltPage> extremes() {
        return Stream.concat(
                        richest().stream(),
                        byType.values().stream()
                                .map(pages -> pages.stream()
                                        .min(Comparator.comparingLong(BuiltPage::size))
                                        .orElseThrow()))
                .distinct()
                .toList();
    }
}
