package waymark.page.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.benchmark.Standing;
import waymark.indicator.Comparator;
import waymark.indicator.Indicator;
import waymark.page.Here;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.page.indicator.FigureTables;
import waymark.page.part.TableText;
import waymark.place.Area;

/** Composes the newest figures of a place as one table: its own with their intervals, then those of all comparators. */
final class LatestTable {
    private LatestTable() {}

    static Markup of(PlaceScope scope, Here here) {
        Messages words = scope.words();
        FigureTables figures = new FigureTables(scope.numbers(), words);
        List<Comparator> comparators = scope.evidence().comparators();
        TableText table = new TableText()
                .heading(words.text("table.indicator"), false)
                .heading(words.text("table.period"), false)
                .heading(scope.place().name(), true)
                .heading(words.text("table.interval"), true);
        comparators.forEach(c -> table.heading(name(c, scope), true));
        for (Indicator indicator : scope.indicators()) {
            scope.standing(indicator)
                    .ifPresent(s -> table.row(
                            link(here.to(scope.indicatorPage(indicator)), indicator.title()),
                            cells(s, comparators, scope, figures),
                            false));
        }
        return table.done();
    }

    private static List<String> cells(
            Standing s, List<Comparator> comparators, PlaceScope scope, FigureTables figures) {
        Indicator indicator = s.indicator();
        List<String> cells = new ArrayList<>();
        cells.add(scope.words().period(s.latest().period()));
        cells.add(scope.numbers().figure(indicator, s.latest().figure()));
        cells.add(figures.interval(indicator, s.latest().figure()));
        for (Comparator comparator : comparators) {
            Optional<Standing.Against> against = s.against().stream()
                    .filter(a -> a.comparator().equals(comparator))
                    .findFirst();
            cells.add(against.flatMap(Standing.Against::observation)
                    .map(o -> scope.numbers().figure(indicator, o.figure()))
                    .orElse(""));
        }
        return cells;
    }

    private static Markup link(String href, String text) {
        return new Markup("<a href=\"" + href + "\">" + TableText.escape(text) + "</a>");
    }

    private static String name(Comparator comparator, PlaceScope scope) {
        return comparator
                .areaFor(scope.place().area(), scope.evidence().areas())
                .map(Area::name)
                .orElse(comparator.name());
    }
}
