package waymark.disclosure.sums;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Cells and the totals that are published of them. A cell that was left out is exposed if the totals, and that nothing is
 * negative, leave less than one between the least and the most that it can be; of whole numbers, if they leave only one.
 */
public final class Sums {
    private static final int REMEDIES_TRIED = 12;

    private final List<Range> cells;
    private final List<Sum> sums;
    private final boolean whole;

    /**
     * Takes the cells by their numbers.
     *
     * @param whole whether all of them are whole numbers
     */
    public Sums(List<Range> cells, List<Sum> sums, boolean whole) {
        this.cells = List.copyOf(cells);
        this.sums = List.copyOf(sums);
        this.whole = whole;
    }

    /** Of the cells asked for, those that are exposed. Totals that contradict each other are looked at one by one. */
    public Set<Integer> exposed(Collection<Integer> asked) {
        Set<Integer> exposed = new TreeSet<>();
        for (List<Sum> connected : connected(sums)) {
            Optional<Set<Integer>> together = exposed(connected, asked);
            together.ifPresent(exposed::addAll);
            if (together.isEmpty() && connected.size() > 1) {
                connected.forEach(s -> exposed(List.of(s), asked).ifPresent(exposed::addAll));
            }
        }
        return exposed;
    }

    /** The sums that expose a cell, none of which could be left out; nothing if it isn't exposed. */
    public List<Sum> exposing(int cell) {
        Set<Integer> asked = Set.of(cell);
        Optional<Sum> one = sums.stream()
                .filter(s -> exposed(List.of(s), asked).orElse(Set.of()).contains(cell))
                .findFirst();
        if (one.isPresent()) {
            return List.of(one.get());
        }
        for (List<Sum> connected : connected(sums)) {
            if (exposed(connected, asked).orElse(Set.of()).contains(cell)) {
                return necessary(connected, cell);
            }
        }
        return List.of();
    }

    private List<Sum> necessary(List<Sum> enough, int cell) {
        List<Sum> kept = new ArrayList<>(enough);
        for (Sum sum : enough) {
            List<Sum> without = kept.stream().filter(s -> !s.equals(sum)).toList();
            if (exposed(without, Set.of(cell)).orElse(Set.of()).contains(cell)) {
                kept.remove(sum);
            }
        }
        return List.copyOf(kept);
    }

    /**
     * The smallest known cell that protects an exposed one if it is left out too, without being exposed itself: a part of
     * the sums that expose it, or else one of their totals.
     */
    public Optional<Integer> remedy(int cell) {
        Set<Integer> totals = new LinkedHashSet<>();
        sums.forEach(s -> totals.add(s.total()));
        return exposing(cell).stream()
                .flatMap(s -> Stream.concat(s.parts().stream(), Stream.of(s.total())))
                .distinct()
                .filter(c -> Double.isFinite(cells.get(c).high()))
                .sorted(Comparator.comparing((Integer c) -> totals.contains(c))
                        .thenComparing(c -> cells.get(c).low()))
                .limit(REMEDIES_TRIED)
                .filter(c -> without(c).exposed(Set.of(cell, c)).isEmpty())
                .findFirst();
    }

    /** The same with one more cell left out. */
    public Sums without(int cell) {
        List<Range> fewer = new ArrayList<>(cells);
        fewer.set(cell, Range.UNKNOWN);
        return new Sums(fewer, sums, whole);
    }

    /** Those of the asked cells that sums expose; nothing if the sums contradict each other. */
    private Optional<Set<Integer>> exposed(List<Sum> connected, Collection<Integer> asked) {
        Set<Integer> concerned = new TreeSet<>(asked);
        concerned.retainAll(members(connected));
        if (concerned.isEmpty()) {
            return Optional.of(Set.of());
        }
        Equations equations = new Equations(cells, connected, concerned);
        LinearBounds bounds = equations.bounds();
        if (!bounds.solve(equations.tolerance())) {
            return Optional.empty();
        }
        Set<Integer> exposed = new TreeSet<>();
        equations.variables().forEach((cell, variable) -> {
            if (isNarrow(bounds.seen(variable)) && isNarrow(bounds.of(variable))) {
                exposed.add(cell);
            }
        });
        return Optional.of(exposed);
    }

    private boolean isNarrow(Range range) {
        return (whole ? range.whole() : range).isNarrow();
    }

    private static Set<Integer> members(List<Sum> sums) {
        Set<Integer> members = new TreeSet<>();
        for (Sum sum : sums) {
            members.add(sum.total());
            members.addAll(sum.parts());
        }
        return members;
    }

    /** Parts the sums into those that have cells in common which aren't known exactly. */
    private Collection<List<Sum>> connected(List<Sum> all) {
        int[] leader = new int[all.size()];
        SortedMap<Integer, Integer> sumOf = new TreeMap<>();
        for (int k = 0; k < all.size(); k++) {
            leader[k] = k;
            for (int cell : members(List.of(all.get(k)))) {
                if (!cells.get(cell).isExact()) {
                    Integer other = sumOf.putIfAbsent(cell, k);
                    if (other != null) {
                        leader[first(leader, k)] = first(leader, other);
                    }
                }
            }
        }
        SortedMap<Integer, List<Sum>> connected = new TreeMap<>();
        for (int k = 0; k < all.size(); k++) {
            connected.computeIfAbsent(first(leader, k), f -> new ArrayList<>()).add(all.get(k));
        }
        return connected.values();
    }

    private static int first(int[] leader, int k) {
        int at = k;
        while (leader[at] != at) {
            at = leader[at];
        }
        return at;
    }
}
