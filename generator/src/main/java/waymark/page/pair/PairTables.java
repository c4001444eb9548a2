package waymark.page.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import waymark.chart.Limits;
import waymark.chart.RatingMark;
import waymark.chart.row.IntervalChart;
import waymark.indicator.Comparator;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Symbol;
import waymark.indicator.Theme;
import waymark.network.Section;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.indicator.SourceLine;
import waymark.page.indicator.SymbolText;
import waymark.page.network.NetworkScope;
import waymark.page.part.RatingView;

/** Composes the tables of pairs: filled in for two places, or as the script fills them in for those that are chosen. */
final class PairTables {
    private final NetworkScope scope;
    private final Messages words;
    private final Map<Theme, List<PairColumn>> themes;
    private final List<PairColumn> columns;

    PairTables(NetworkScope scope, Map<Theme, List<PairColumn>> themes) {
        this.scope = scope;
        this.words = scope.words();
        this.themes = themes;
        this.columns = themes.values().stream().flatMap(List::stream).toList();
    }

    /** What is the same for all pairs; the script hides rows that two places leave empty. */
    PairView.Table open(Here here, List<Section> places) {
        List<PairView.Promise> promises = new ArrayList<>();
        for (PairColumn column : columns) {
            String id = column.indicator().id();
            if (places.stream().anyMatch(s -> promises(s, id))) {
                promises.add(new PairView.Promise(id, column.indicator().title(), Markup.EMPTY, Markup.EMPTY));
            }
        }
        return table(here, places, List.of(), promises);
    }

    private static boolean promises(Section section, String indicator) {
        return section.current().flatMap(p -> p.roadMap()).stream()
                .flatMap(r -> r.commitments().stream())
                .flatMap(c -> c.outcomes().stream())
                .anyMatch(o -> o.indicator().id().equals(indicator));
    }

    /** Two places. */
    PairView.Table of(Here here, Section one, Side first, Section other, Side second) {
        List<PairView.Promise> promises = columns.stream()
                .map(PairColumn::indicator)
                .filter(i -> first.promises().containsKey(i.id())
                        || second.promises().containsKey(i.id()))
                .map(i -> new PairView.Promise(i.id(), i.title(), first.promised(i.id()), second.promised(i.id())))
                .toList();
        return table(here, List.of(one, other), List.of(first, second), promises);
    }

    private PairView.Table table(Here here, List<Section> places, List<Side> sides, List<PairView.Promise> promises) {
        List<PairView.Group> groups = new ArrayList<>();
        themes.forEach((theme, in) -> {
            List<PairView.Row> rows = in.stream()
                    .filter(c -> sides.isEmpty()
                            || sides.stream()
                                    .anyMatch(s ->
                                            s.cells().containsKey(c.indicator().id())))
                    .map(c -> row(here, c, sides))
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new PairView.Group(new Link(here.to(Addresses.theme("", theme.id())), theme.title()), rows));
            }
        });
        return new PairView.Table(
                sides.isEmpty()
                        ? words.text("pair.first")
                        : sides.get(0).place().name(),
                sides.isEmpty()
                        ? words.text("pair.second")
                        : sides.get(1).place().name(),
                sides.isEmpty() ? "" : finding(sides),
                words.text("pair.sub") + (benchmark().isEmpty() ? "" : " " + words.text("pair.sub-rated", benchmark())),
                key(places),
                groups,
                promises,
                symbols(places),
                source());
    }

    private PairView.Row row(Here here, PairColumn column, List<Side> sides) {
        Indicator indicator = column.indicator();
        List<Side.Cell> cells = sides.stream().map(s -> s.cell(column)).toList();
        return new PairView.Row(
                indicator.id(),
                column.sign(),
                new Link(here.to(Addresses.across(indicator.id())), indicator.title(), remark(column)),
                cells.isEmpty() ? Markup.EMPTY : cells.get(0).text(),
                cells.isEmpty() ? Markup.EMPTY : cells.get(1).text(),
                new Markup(IntervalChart.lanes(
                                column.scale(),
                                cells.stream().map(c -> c.lane().html()).toList())
                        .markup()),
                cells.isEmpty() ? "" : difference(column, sides));
    }

    /** The unit where figures don't show it, the period, and the figure of a benchmark that all places share. */
    private String remark(PairColumn column) {
        Indicator indicator = column.indicator();
        List<String> parts = new ArrayList<>();
        if (Numbers.isBare(indicator.unit()) && !indicator.unit().name().isEmpty()) {
            parts.add(indicator.unit().name());
        }
        column.figures().period().map(words::period).ifPresent(parts::add);
        column.figures()
                .benchmark()
                .ifPresent(v -> parts.add(benchmark() + " " + scope.numbers().value(indicator, v)));
        return String.join(" · ", parts);
    }

    /** Which of the two is ahead where their intervals share no value: 0 or 1; nothing where they do, or aren't known. */
    private static Optional<Integer> higher(PairColumn column, List<Side> sides) {
        Optional<Limits> first = sides.get(0).cell(column).limits();
        Optional<Limits> second = sides.get(1).cell(column).limits();
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        return first.get().lower() > second.get().upper()
                ? Optional.of(0)
                : second.get().lower() > first.get().upper() ? Optional.of(1) : Optional.empty();
    }

    private static boolean isJudged(PairColumn column, List<Side> sides) {
        return sides.stream().allMatch(s -> s.cell(column).limits().isPresent());
    }

    private static int ahead(PairColumn column, int higher) {
        return column.sign() < 0 ? 1 - higher : higher;
    }

    private String difference(PairColumn column, List<Side> sides) {
        if (!isJudged(column, sides)) {
            return words.text("script.pair.unjudged");
        }
        return higher(column, sides)
                .map(h -> sides.get(ahead(column, h)).place().name())
                .map(name -> words.text(column.sign() == 0 ? "script.pair.higher" : "script.pair.better", name))
                .orElse(words.text("script.pair.alike"));
    }

    private String finding(List<Side> sides) {
        int[] ahead = new int[2];
        for (PairColumn column : columns) {
            if (column.sign() != 0) {
                higher(column, sides).ifPresent(h -> ahead[ahead(column, h)]++);
            }
        }
        return words.text(
                "script.pair.finding",
                sides.get(0).place().name(),
                Numbers.fixed(ahead[0], 0),
                sides.get(1).place().name(),
                Numbers.fixed(ahead[1], 0));
    }

    private List<RatingView> key(List<Section> places) {
        Map<RatingMark, RatingView> key = new TreeMap<>();
        for (PairColumn column : columns) {
            if (column.rated()) {
                places.stream()
                        .flatMap(s -> Optional.ofNullable(
                                column.places().get(s.place().id()))
                                .stream())
                        .forEach(r -> key.computeIfAbsent(
                                RatingView.mark(r.comparison()), m -> RatingView.of(r.comparison(), words)));
            }
        }
        return List.copyOf(key.values());
    }

    private List<String> symbols(List<Section> places) {
        TreeSet<Symbol> found = new TreeSet<>();
        for (PairColumn column : columns) {
            for (Section section : places) {
                Stream.concat(
                                Optional.ofNullable(
                                        column.places().get(section.place().id()))
                                        .map(r -> (Figure) r.figure())
                                        .stream(),
                                column.figures().unknown(section.place()).stream())
                        .forEach(f -> found.addAll(f.symbols()));
            }
        }
        return found.stream().map(s -> SymbolText.explained(s, words)).toList();
    }

    private String benchmark() {
        return scope.network().evidence().benchmark().map(Comparator::name).orElse("");
    }

    private String source() {
        SourceLine line = new SourceLine(words, scope.network().site().notice());
        String dated = scope.network()
                .evidence()
                .benchmark()
                .map(c -> line.dated(c.name(), c))
                .orElse("");
        return line.ofMany(
                columns.stream().map(PairColumn::indicator).toList(),
                dated.isEmpty() ? words.text("profile.source-bare") : words.text("pair.source", dated));
    }
}
