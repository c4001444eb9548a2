package waymark.page.pair;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.chart.Limits;
import waymark.chart.row.IntervalChart;
import waymark.chart.row.IntervalRow;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.network.Section;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.across.Ranked;
import waymark.page.network.NetworkScope;
import waymark.page.part.RatingCells;
import waymark.page.part.RatingView;
import waymark.page.part.TableText;
import waymark.page.place.RoadMapLinks;
import waymark.roadmap.Commitment;

/** Composes what pages of pairs show of single places. */
final class Sides {
    private final List<PairColumn> columns;
    private final Numbers numbers;
    private final Messages words;

    Sides(NetworkScope scope, List<PairColumn> columns) {
        this.columns = columns;
        this.numbers = scope.numbers();
        this.words = scope.words();
    }

    /** A place on a page. */
    Side of(Section section, Here here) {
        Map<String, Side.Cell> cells = new LinkedHashMap<>();
        for (PairColumn column : columns) {
            cell(section, column, here)
                    .ifPresent(c -> cells.put(column.indicator().id(), c));
        }
        return new Side(section.place(), cells, promises(section, here));
    }

    private Optional<Side.Cell> cell(Section section, PairColumn column, Here here) {
        Indicator indicator = column.indicator();
        Ranked ranked = column.places().get(section.place().id());
        if (ranked == null) {
            return column.figures()
                    .unknown(section.place())
                    .map(f -> numbers.figure(indicator, f))
                    .filter(text -> !text.isEmpty())
                    .map(text -> new Side.Cell(Markup.of(text), Markup.EMPTY, Optional.empty()));
        }
        Optional<Limits> limits = ranked.figure().interval().map(i -> new Limits(i.lower(), i.upper()));
        IntervalRow row = new IntervalRow(ranked.value(), limits, false, RatingView.mark(ranked.comparison()));
        return Optional.of(new Side.Cell(
                text(section, column, ranked, here),
                new Markup(IntervalChart.lane(column.scale(), row).markup()),
                column.isJudged() ? limits : Optional.empty()));
    }

    /** The figure, which leads to its page, with the shape and word of its rating and its interval. */
    private Markup text(Section section, PairColumn column, Ranked ranked, Here here) {
        Indicator indicator = column.indicator();
        String figure = TableText.escape(numbers.figure(indicator, ranked.figure()));
        String page = Addresses.indicator(Addresses.place(section.place().id()), indicator.id());
        String shown = section.shows(indicator.id()) ? "<a href=\"" + here.to(page) + "\">" + figure + "</a>" : figure;
        var mark = RatingView.mark(ranked.comparison());
        String rated = column.rated()
                ? "<span class=\"" + RatingCells.css(mark) + "\">" + shown + "</span><span class=\"vh\">, "
                        + TableText.escape(RatingCells.word(mark, words)) + "</span>"
                : shown;
        return new Markup(rated
                + ranked.figure().interval().map(i -> interval(indicator, i)).orElse(""));
    }

    private String interval(Indicator indicator, Figure.Interval interval) {
        return " <span class=\"fine\">"
                + TableText.escape(words.text(
                        "table.from-to",
                        numbers.bare(indicator, interval.lower()),
                        numbers.bare(indicator, interval.upper())))
                + "</span>";
    }

    private Map<String, Markup> promises(Section section, Here here) {
        Map<String, Markup> promises = new LinkedHashMap<>();
        String page = RoadMapLinks.address(Addresses.place(section.place().id()));
        section.current().flatMap(p -> p.roadMap()).ifPresent(r -> {
            for (Commitment commitment : r.commitments()) {
                String link = "<a class=\"block\" href=\"" + here.to(page + "#" + commitment.id()) + "\">"
                        + TableText.escape(commitment.title()) + "</a>";
                commitment.outcomes().stream()
                        .map(o -> o.indicator().id())
                        .distinct()
                        .forEach(i -> promises.merge(i, new Markup(link), (a, b) -> new Markup(a.html() + b.html())));
            }
        });
        return promises;
    }
}
