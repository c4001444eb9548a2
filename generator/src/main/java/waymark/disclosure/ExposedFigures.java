package waymark.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waymark.diagnostic.Diagnostics;
import waymark.disclosure.Cells.Cell;
import waymark.disclosure.sums.Range;
import waymark.disclosure.sums.Sum;
import waymark.disclosure.sums.Sums;
import waymark.indicator.Figure;

/** Reports each withheld figure whose count published totals give away, with the totals and what would protect it. */
final class ExposedFigures {
    private static final int NAMED = 4;

    private final List<AreaGroup> groups;
    private final Additivity additivity;
    private final Diagnostics diagnostics;

    ExposedFigures(List<AreaGroup> groups, Additivity additivity, Diagnostics diagnostics) {
        this.groups = groups;
        this.additivity = additivity;
        this.diagnostics = diagnostics;
    }

    /** Looks at all figures of an indicator; where nothing is withheld, there is nothing to look at. */
    void check(List<Strand> strands, Counts counts, double small) {
        boolean withholds = strands.stream()
                .flatMap(s -> s.series().observations().stream())
                .anyMatch(o -> o.figure() instanceof Figure.Suppressed);
        if (withholds && !counts.areNone() && !counts.haveNegatives()) {
            check(new Cells(strands, counts), strands, counts, small);
        }
    }

    private void check(Cells cells, List<Strand> strands, Counts counts, double small) {
        List<Relation> relations = new Relations(strands, cells).all(groups, additivity);
        Map<Days, Set<Sum>> reliable = new LinkedHashMap<>();
        for (Relation relation : relations) {
            for (Sum sum : relation.reliable(cells, small)) {
                days(sum, cells)
                        .ifPresent(d -> reliable.computeIfAbsent(d, k -> new LinkedHashSet<>())
                                .add(sum));
            }
        }
        reliable.forEach((days, sums) -> {
            Set<Integer> withheld = cells.withheld(days);
            if (!withheld.isEmpty()) {
                Sums all = new Sums(cells.ranges(), List.copyOf(sums), counts.areWhole());
                all.exposed(withheld).forEach(cell -> report(cell, all, cells));
            }
        });
    }

    /** The period of a sum: its total stands in the sources. */
    private static Optional<Days> days(Sum sum, Cells cells) {
        return cells.cell(sum.total()).map(c -> Days.of(c.observation().period()));
    }

    private void report(int number, Sums sums, Cells cells) {
        Cell cell = cells.cell(number).orElseThrow();
        List<Sum> exposing = sums.exposing(number);
        diagnostics.error(
                "exposed-figure",
                cell.observation().span(),
                cell.strand().name(cell.observation()) + " is withheld, but can be worked out from "
                        + (exposing.size() == 1 ? oneSum(number, exposing.get(0), cells) : manySums(exposing, cells)),
                hint(sums.remedy(number), cells));
    }

    private static String oneSum(int number, Sum sum, Cells cells) {
        List<Integer> others = sum.parts().stream()
                .filter(p -> p != number && isKnown(p, cells))
                .toList();
        if (sum.total() == number) {
            return "its parts: " + names(others, cells);
        }
        String total = name(sum.total(), cells);
        return others.isEmpty() ? total : total + " less " + names(others, cells);
    }

    private static String manySums(List<Sum> sums, Cells cells) {
        return sums.size() + " totals together with their other parts: "
                + names(sums.stream().map(Sum::total).distinct().toList(), cells);
    }

    private static boolean isKnown(int number, Cells cells) {
        Range range = cells.ranges().get(number);
        return Double.isFinite(range.high()) && cells.cell(number).isPresent();
    }

    private static String names(List<Integer> numbers, Cells cells) {
        List<String> names = new ArrayList<>();
        numbers.stream().limit(NAMED).forEach(n -> names.add(name(n, cells)));
        String text = String.join(", ", names);
        int more = numbers.size() - NAMED;
        return more > 0 ? text + " and " + more + " more" : text;
    }

    /** Who a figure is about, and where it stands. */
    private static String name(int number, Cells cells) {
        return cells.cell(number)
                .map(c -> c.strand().who() + " (" + c.observation().span().file() + ":"
                        + c.observation().span().line() + ")")
                .orElse("");
    }

    private static String hint(Optional<Integer> remedy, Cells cells) {
        return remedy.map(r -> "withhold " + name(r, cells) + " too")
                .orElse(
                        "no other figure protects it by itself: withhold more figures of the same totals, or the totals");
    }
}
