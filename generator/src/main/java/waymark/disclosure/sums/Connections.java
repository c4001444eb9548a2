package waymark.disclosure.sums;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which sums have cells in common that aren't known exactly: only those tell more together than each alone. */
final class Connections {
    private final List<Range> cells;
    private final List<Sum> sums;
    private final Map<Integer, List<Integer>> sumsOf = new HashMap<>();

    Connections(List<Range> cells, List<Sum> sums) {
        this.cells = cells;
        this.sums = sums;
        for (int k = 0; k < sums.size(); k++) {
            for (int cell : members(sums.get(k))) {
                sumsOf.computeIfAbsent(cell, c -> new ArrayList<>(2)).add(k);
            }
        }
    }

    /** The total and the parts of a sum. */
    static List<Integer> members(Sum sum) {
        List<Integer> members = new ArrayList<>(sum.parts());
        members.add(sum.total());
        return members;
    }

    /** The cells of a sum that aren't known exactly. */
    List<Integer> unknown(Sum sum) {
        return members(sum).stream().filter(c -> !cells.get(c).isExact()).toList();
    }

    /** All sums, those that are connected together; sums without unknown cells are left out. */
    List<List<Sum>> components() {
        List<List<Sum>> components = new ArrayList<>();
        BitSet done = new BitSet();
        for (int k = 0; k < sums.size(); k++) {
            List<Integer> unknown = unknown(sums.get(k));
            if (!done.get(k) && !unknown.isEmpty()) {
                List<Integer> component = reached(unknown, Integer.MAX_VALUE);
                component.forEach(done::set);
                components.add(sums(component));
            }
        }
        return components;
    }

    /** The sums that can be reached from a cell, the nearest first, up to a number of them. */
    List<Sum> nearest(int cell, int most) {
        return sums(reached(List.of(cell), most));
    }

    /** The sums that a cell is in, known or not, and those that can be reached from them. */
    List<Sum> around(int cell, int most) {
        List<Integer> own = sumsOf.getOrDefault(cell, List.of());
        List<Integer> unknown = own.stream()
                .flatMap(k -> unknown(sums.get(k)).stream())
                .distinct()
                .toList();
        List<Sum> around = new ArrayList<>(sums(own));
        around.addAll(sums(reached(unknown, most)));
        return around;
    }

    private List<Sum> sums(List<Integer> numbers) {
        return numbers.stream().map(sums::get).toList();
    }

    private List<Integer> reached(Collection<Integer> from, int most) {
        List<Integer> reached = new ArrayList<>();
        BitSet done = new BitSet();
        Set<Integer> seen = new HashSet<>(from);
        Deque<Integer> next = new ArrayDeque<>(from);
        while (!next.isEmpty()) {
            for (int k : sumsOf.getOrDefault(next.remove(), List.of())) {
                if (reached.size() == most) {
                    return reached;
                }
                if (!done.get(k)) {
                    done.set(k);
                    reached.add(k);
                    unknown(sums.get(k)).stream().filter(seen::add).forEach(next::add);
                }
            }
        }
        return reached;
    }
}
