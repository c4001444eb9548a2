package waymark.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import waymark.disclosure.sums.Range;
import waymark.indicator.Category;
import waymark.indicator.Figure;
import waymark.indicator.Observation;
import waymark.place.Area;

/** All counts of an indicator, each with a number, as sums need them. */
final class Cells {
    /** A figure that stands in the sources. */
    record Cell(Strand strand, Observation observation) {}

    private record Who(String area, List<Category> group) {}

    private record Key(Who who, Days days) {}

    private final List<Optional<Cell>> cells = new ArrayList<>();
    private final List<Range> ranges = new ArrayList<>();
    private final Map<Key, Integer> numbers = new HashMap<>();
    private final Set<Who> known = new HashSet<>();
    private final Map<Days, Set<Integer>> withheld = new HashMap<>();

    Cells(List<Strand> strands, Counts counts) {
        for (Strand strand : strands) {
            Who who = new Who(strand.area().code(), strand.group());
            known.add(who);
            for (Observation o : strand.series().observations()) {
                Days days = Days.of(o.period());
                int number = add(new Key(who, days), Optional.of(new Cell(strand, o)), counts.range(strand, o));
                if (o.figure() instanceof Figure.Suppressed) {
                    withheld.computeIfAbsent(days, d -> new TreeSet<>()).add(number);
                }
            }
        }
    }

    private int add(Key key, Optional<Cell> cell, Range range) {
        int number = cells.size();
        cells.add(cell);
        ranges.add(range);
        numbers.put(key, number);
        return number;
    }

    /** The figure of a number; nothing stands in the sources of some that sums need. */
    Optional<Cell> cell(int number) {
        return cells.get(number);
    }

    /** What readers know of each. */
    List<Range> ranges() {
        return Collections.unmodifiableList(ranges);
    }

    /** Whether a figure is withheld; of one that isn't there, nobody can tell. */
    boolean isWithheld(int number) {
        return cells.get(number)
                .filter(c -> c.observation().figure() instanceof Figure.Suppressed)
                .isPresent();
    }

    /** The numbers of what is withheld in a period. */
    Set<Integer> withheld(Days days) {
        return withheld.getOrDefault(days, Set.of());
    }

    /** The number of a count; nothing if there is none in any period, and an unknown one if there is in others. */
    Optional<Integer> number(Area area, List<Category> group, Days days) {
        Who who = new Who(area.code(), group);
        Key key = new Key(who, days);
        if (!known.contains(who)) {
            return Optional.empty();
        }
        Integer number = numbers.get(key);
        return Optional.of(number == null ? add(key, Optional.empty(), Range.UNKNOWN) : number);
    }
}
