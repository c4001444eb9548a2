package waymark.place.neighbour;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a table of neighbours is laid out: an area and its neighbours in one row, from 1 on, or a row for each pair.
 *
 * @param area the column of the area's code
 * @param name the column of the area's name, or -1
 * @param ranked the columns of its neighbours, nearest first; empty for a table of pairs
 * @param neighbour the column of a pair's second area, or -1
 * @param position the column of a pair's position, or -1
 * @param distance the column of a pair's distance, or -1
 */
public record NeighbourShape(int area, int name, List<Integer> ranked, int neighbour, int position, int distance) {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)[ _]?([1-9][0-9]?)");
    private static final Pattern BLANKS = Pattern.compile("[ _-]");
    private static final Pattern NAME = Pattern.compile("(.*name|.*nm)");
    private static final Set<String> AREAS = Set.of(
            "a", "area", "areacd", "areacode", "code", "from", "lacode", "newlacode", "oldlacode", "ladcd", "gsscode");
    private static final Set<String> NEIGHBOURS = Set.of(
            "b",
            "to",
            "neighbour",
            "neighbor",
            "neighbourcd",
            "neighbourcode",
            "neighbourarea",
            "neighbourareacode",
            "nearest",
            "nearestneighbour",
            "similar",
            "other");
    private static final Set<String> POSITIONS = Set.of("position", "rank", "order");
    private static final Set<String> DISTANCES = Set.of("distance", "dist");

    public NeighbourShape {
        ranked = List.copyOf(ranked);
    }

    /** The layout that a header has, if it is that of a table of neighbours. */
    public static Optional<NeighbourShape> of(List<String> header) {
        int area = first(header, AREAS);
        if (area < 0) {
            return Optional.empty();
        }
        int name = name(header, area);
        int neighbour = first(header, NEIGHBOURS);
        int position = first(header, POSITIONS);
        int distance = first(header, DISTANCES);
        if (neighbour >= 0 && (position >= 0 || distance >= 0)) {
            return Optional.of(new NeighbourShape(area, name, List.of(), neighbour, position, distance));
        }
        List<Integer> ranked = ranked(header);
        return ranked.size() < 2 ? Optional.empty() : Optional.of(new NeighbourShape(area, name, ranked, -1, -1, -1));
    }

    private static String key(String name) {
        return BLANKS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static int first(List<String> header, Set<String> names) {
        for (int column = 0; column < header.size(); column++) {
            if (names.contains(key(header.get(column)))) {
                return column;
            }
        }
        return -1;
    }

    /** The name beside the code. */
    private static int name(List<String> header, int area) {
        int beside = area + 1;
        return beside < header.size() && NAME.matcher(key(header.get(beside))).matches() ? beside : -1;
    }

    /** Columns that count from 1 without a gap and begin alike: {@code 1, 2, 3} or {@code SN_1, SN_2}. */
    private static List<Integer> ranked(List<String> header) {
        TreeMap<String, TreeMap<Integer, Integer>> byBeginning = new TreeMap<>();
        for (int column = 0; column < header.size(); column++) {
            Matcher m = NUMBERED.matcher(header.get(column));
            if (m.matches()) {
                byBeginning.computeIfAbsent(m.group(1), k -> new TreeMap<>()).put(Integer.parseInt(m.group(2)), column);
            }
        }
        return byBeginning.values().stream()
                .filter(c -> c.firstKey() == 1 && c.lastKey() == c.size())
                .findFirst()
                .map(c -> List.copyOf(new ArrayList<>(c.values())))
                .orElse(List.of());
    }
}
