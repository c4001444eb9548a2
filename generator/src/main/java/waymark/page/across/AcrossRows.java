package waymark.page.across;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import waymark.chart.Limits;
import waymark.chart.RatingMark;
import waymark.chart.row.IntervalChart;
import waymark.chart.row.IntervalRow;
import waymark.chart.row.IntervalScale;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.page.Link;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.indicator.SymbolText;
import waymark.page.part.RatingCells;
import waymark.page.part.RatingView;
import waymark.page.part.TableText;
import waymark.place.Place;

/** The ranked rows of an indicator across places: a table whose bars repeat its numbers, and whose cells tell what to sort by. */
final class AcrossRows {
    /** The page that a place's name leads to; an empty address if there is none. */
    interface Names {
        Link of(Place place);
    }

    private final AcrossFigures figures;
    private final Names names;
    private final Numbers numbers;
    private final Messages words;

    AcrossRows(AcrossFigures figures, Names names, Numbers numbers, Messages words) {
        this.figures = figures;
        this.names = names;
        this.numbers = numbers;
        this.words = words;
    }

    /** The ratings that occur, each once. */
    List<RatingView> key() {
        return figures.ranked().stream()
                .map(r -> RatingView.of(r.comparison(), words))
                .distinct()
                .sorted(Comparator.comparing(RatingView::word))
                .toList();
    }

    /** What the symbols on the figures mean, each once. */
    List<String> symbols() {
        return figures.ranked().stream()
                .flatMap(r -> r.figure().symbols().stream())
                .distinct()
                .sorted()
                .map(s -> SymbolText.explained(s, words))
                .toList();
    }

    Markup markup() {
        IntervalScale scale = new IntervalScale(figures.axis(), figures.benchmark());
        boolean intervals = figures.intervals();
        boolean fifths = !figures.fifths().isEmpty();
        boolean rated = figures.rated();
        Map<RatingMark, String> ratings = RatingCells.cells(words);
        StringBuilder html = new StringBuilder(figures.ranked().size() * 480);
        for (Ranked row : figures.ranked()) {
            html.append("<tr><th scope=\"row\" data-value=\"")
                    .append(TableText.escape(row.place().name()))
                    .append("\">")
                    .append(row.rank().position())
                    .append(row.rank().joint() ? "= " : ". ")
                    .append(name(row.place()))
                    .append("</th><td class=\"num\" data-value=\"")
                    .append(Numbers.plain(row.value()))
                    .append("\">")
                    .append(TableText.escape(numbers.figure(indicator(), row.figure())));
            if (intervals) {
                html.append("</td><td class=\"num\">").append(TableText.escape(interval(row.figure())));
            }
            html.append("</td><td class=\"c-half\">").append(bar(scale, row)).append("</td>");
            if (fifths) {
                html.append("<td class=\"center\" data-l=\"")
                        .append(TableText.escape(words.text("across.fifth")))
                        .append("\">")
                        .append(row.fifth().isPresent() ? row.fifth().getAsInt() : "–")
                        .append("</td>");
            }
            if (rated) {
                html.append(ratings.get(RatingView.mark(row.comparison())));
            }
            html.append("</tr>");
        }
        return new Markup(html.toString());
    }

    private Indicator indicator() {
        return figures.indicator();
    }

    private static String bar(IntervalScale scale, Ranked row) {
        return IntervalChart.draw(
                        scale,
                        new IntervalRow(
                                row.value(),
                                row.figure().interval().map(i -> new Limits(i.lower(), i.upper())),
                                false,
                                RatingView.mark(row.comparison())))
                .markup();
    }

    private String interval(Figure.Known figure) {
        return figure.interval()
                .map(i -> words.text(
                        "table.from-to", numbers.bare(indicator(), i.lower()), numbers.bare(indicator(), i.upper())))
                .orElse("–");
    }

    private String name(Place place) {
        Link link = names.of(place);
        String text = TableText.escape(place.name());
        return link.href().isEmpty() ? text : "<a href=\"" + link.href() + "\">" + text + "</a>";
    }
}
