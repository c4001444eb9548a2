package waymark.disclosure.sums;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Cells and the totals that are published of them. A cell that was left out is exposed if the totals, and that nothing is
 * negative, leave less than one between the least and the most that it can be; of whole numbers, if they leave only one.
 */
public final class Sums {
    /** So many connected sums are looked at as a whole; of more, those nearest to each cell. */
    static final int MOST_AT_ONCE = 100;

    private static final int NEAREST = 60;
    private static final int REMEDIES_TRIED = 12;

    private final List<Range> cells;
    private final List<Sum> sums;
    private final boolean whole;
    private final Connections connections;
    private final Set<Integer> totals;

    /**
     * Takes the cells by their numbers.
     *
     * @param whole whether all of them are whole numbers
     */
    public Sums(List<Range> cells, List<Sum> sums, boolean whole) {
        this.cells = List.copyOf(cells);
        this.sums = List.copyOf(sums);
        this.whole = whole;
        this.totals = sums.stream().map(Sum::total).collect(Collectors.toSet());
        this.connections = new Connections(this.cells, this.sums);
    }

    /** Of the cells asked for, those that are exposed. Totals that contradict each other are looked at one by one. */
    public Set<Integer> exposed(Collection<Integer> asked) {
        Set<Integer> exposed = new TreeSet<>();
        for (List<Sum> connected : connections.components()) {
            Set<Integer> concerned = new TreeSet<>(asked);
            concerned.retainAll(connected.stream()
                    .flatMap(s -> connections.unknown(s).stream())
                    .collect(Collectors.toSet()));
            if (connected.size() <= MOST_AT_ONCE) {
                exposed.addAll(together(connected, concerned));
            } else {
                for (int cell : concerned) {
                    exposed.addAll(together(connections.nearest(cell, NEAREST), Set.of(cell)));
                }
            }
        }
        return exposed;
    }

    private Set<Integer> together(List<Sum> connected, Set<Integer> asked) {
        return exposed(connected, asked).orElseGet(() -> {
            Set<Integer> oneByOne = new TreeSet<>();
            connected.forEach(s -> exposed(List.of(s), asked).ifPresent(oneByOne::addAll));
            return oneByOne;
        });
    }

    /** The sums that expose a cell, none of which could be left out; nothing if it isn't exposed. */
    public List<Sum> exposing(int cell) {
        List<Sum> connected = connections.nearest(cell, MOST_AT_ONCE + 1);
        List<Sum> near = connected.size() <= MOST_AT_ONCE ? connected : connected.subList(0, NEAREST);
        return near.stream()
                .filter(s -> isExposed(List.of(s), cell))
                .findFirst()
                .map(List::of)
                .orElseGet(() -> isExposed(near, cell) ? necessary(near, cell) : List.of());
    }

    private boolean isExposed(List<Sum> by, int cell) {
        return exposed(by, Set.of(cell)).orElse(Set.of()).contains(cell);
    }

    /** Leaves out one sum after the other, first those farthest from the cell: what is left is easiest to follow. */
    private List<Sum> necessary(List<Sum> nearestFirst, int cell) {
        List<Sum> kept = new ArrayList<>(nearestFirst);
        List<Sum> farthestFirst = new ArrayList<>(nearestFirst);
        Collections.reverse(farthestFirst);
        for (Sum sum : farthestFirst) {
            List<Sum> without = kept.stream().filter(s -> !s.equals(sum)).toList();
            if (isExposed(without, cell)) {
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
        return exposing(cell).stream()
                .flatMap(s -> Connections.members(s).stream())
                .distinct()
                .filter(c -> Double.isFinite(cells.get(c).high()))
                .sorted(Comparator.comparing((Integer c) -> totals.contains(c))
                        .thenComparing(c -> cells.get(c).low()))
                .limit(REMEDIES_TRIED)
                .filter(c -> protects(c, cell))
                .findFirst();
    }

    /** Whether a cell that is left out too is safe, and makes the other one safe; sums far from both don't matter. */
    private boolean protects(int more, int cell) {
        Set<Sum> near = new LinkedHashSet<>(connections.nearest(cell, NEAREST));
        near.addAll(connections.around(more, NEAREST));
        return new Sums(without(more), List.copyOf(near), whole)
                .exposed(Set.of(cell, more))
                .isEmpty();
    }

    private List<Range> without(int cell) {
        List<Range> fewer = new ArrayList<>(cells);
        fewer.set(cell, Range.UNKNOWN);
        return fewer;
    }

    /** Those of the asked cells that sums expose; nothing if the sums contradict each other. */
    private Optional<Set<Integer>> exposed(List<Sum> by, Set<Integer> asked) {
        if (asked.isEmpty() || by.isEmpty()) {
            return Optional.of(Set.of());
        }
        Equations equations = new Equations(cells, by, asked);
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
}
