package waymark.page.breakdown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import waymark.benchmark.Comparison;
import waymark.benchmark.breakdown.Breakdown;
import waymark.benchmark.breakdown.BreakdownRow;
import waymark.chart.Limits;
import waymark.chart.row.CategoryChart;
import waymark.chart.row.CategoryRow;
import waymark.chart.row.IntervalScale;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.indicator.SymbolText;
import waymark.page.indicator.Timeline;
import waymark.page.part.RatingView;
import waymark.page.part.TableText;

/** The rows of one breakdown: the place as a whole first, then its rows, each with a bar that repeats its figures. */
final class BreakdownRows {
    private final Indicator indicator;
    private final Breakdown breakdown;
    private final List<BreakdownRow> rows;
    private final IntervalScale scale;
    private final Numbers numbers;
    private final Messages words;
    private final String place;

    /** Takes the rows that there is room for. */
    BreakdownRows(
            Indicator indicator,
            Breakdown breakdown,
            List<BreakdownRow> rows,
            IntervalScale scale,
            String place,
            Numbers numbers,
            Messages words) {
        this.indicator = indicator;
        this.breakdown = breakdown;
        this.rows = rows;
        this.scale = scale;
        this.place = place;
        this.numbers = numbers;
        this.words = words;
    }

    private Stream<BreakdownRow> shown() {
        return Stream.concat(breakdown.all().stream(), rows.stream());
    }

    /** Whether anything stands in the benchmark's column. */
    boolean hasBenchmark() {
        return shown().anyMatch(p -> p.other().isPresent());
    }

    /** How many rows are rated at 95%. */
    int rated() {
        return (int)
                shown().filter(p -> p.comparison() instanceof Comparison.Rated).count();
    }

    /** Whether any row is compared at all. */
    boolean compared() {
        return shown().anyMatch(p -> !(p.comparison() instanceof Comparison.NotCompared));
    }

    boolean intervals() {
        return shown().anyMatch(p -> p.known().flatMap(Figure.Known::interval).isPresent());
    }

    /** Whether any row holds a short mark. */
    boolean marks() {
        return shown().anyMatch(p -> p.known().isPresent() && other(p).isPresent());
    }

    Markup markup() {
        StringBuilder html = new StringBuilder();
        breakdown.all().ifPresent(all -> row(html, words.text("breakdown.all", place), all, true));
        rows.forEach(p -> row(html, p.category(), p, false));
        return new Markup(html.toString());
    }

    private void row(StringBuilder html, String heading, BreakdownRow row, boolean all) {
        html.append(all ? "<tr class=\"on\">" : "<tr>")
                .append("<th scope=\"row\">")
                .append(TableText.escape(heading))
                .append("</th>");
        cell(html, place, "<b>" + TableText.escape(own(row)) + "</b>", interval(row));
        if (hasBenchmark()) {
            String remark = row.whole() ? words.text("breakdown.whole") : "";
            cell(html, breakdown.benchmark().orElseThrow().name(), TableText.escape(otherText(row)), remark);
        }
        html.append("<td class=\"c-bar\">").append(bar(row, all)).append("</td>");
        if (compared()) {
            html.append("<td>").append(comparison(row)).append("</td>");
        }
        html.append("</tr>\n");
    }

    private static void cell(StringBuilder html, String label, String value, String below) {
        html.append("<td class=\"num\" data-l=\"")
                .append(TableText.escape(label))
                .append("\">")
                .append(value);
        if (!below.isEmpty()) {
            html.append("<span class=\"fine\">").append(TableText.escape(below)).append("</span>");
        }
        html.append("</td>");
    }

    private String own(BreakdownRow row) {
        return row.own().map(o -> figure(o.figure())).orElse(words.text("breakdown.no-row"));
    }

    private String otherText(BreakdownRow row) {
        return row.other().map(this::figure).orElse("–");
    }

    /** A figure; a missing one says why, with its symbol. */
    private String figure(Figure figure) {
        String text = numbers.figure(indicator, figure);
        return figure instanceof Figure.Known ? text : missing(figure, text, words);
    }

    /** {@code withheld [c]}. */
    static String missing(Figure figure, String symbols, Messages words) {
        return (words.text(Timeline.reason(figure)) + " " + symbols).strip();
    }

    private String interval(BreakdownRow row) {
        return row.known()
                .flatMap(Figure.Known::interval)
                .map(i -> words.text(
                        "table.from-to", numbers.bare(indicator, i.lower()), numbers.bare(indicator, i.upper())))
                .orElse("");
    }

    private String bar(BreakdownRow row, boolean all) {
        Optional<Figure.Known> known = row.known();
        if (known.isEmpty()) {
            return CategoryChart.empty(scale).markup();
        }
        return CategoryChart.draw(
                        scale,
                        new CategoryRow(
                                known.get().value(),
                                known.get().interval().map(i -> new Limits(i.lower(), i.upper())),
                                other(row),
                                all,
                                RatingView.mark(Optional.of(row.comparison()))))
                .markup();
    }

    private static OptionalDouble other(BreakdownRow row) {
        return row.other().map(Figure::number).orElse(OptionalDouble.empty());
    }

    /** A rating, or, where the source gives no interval, the difference. */
    private String comparison(BreakdownRow row) {
        if (row.comparison() instanceof Comparison.Unjudged unjudged) {
            String amount = numbers.difference(indicator, unjudged.difference());
            boolean same = amount.equals(numbers.difference(indicator, 0));
            String key = same ? "same" : unjudged.difference() > 0 ? "above" : "below";
            return TableText.escape(words.text("breakdown.difference." + key, amount));
        }
        RatingView rating = RatingView.of(Optional.of(row.comparison()), words);
        return "<span class=\"rate " + rating.css() + "\">" + rating.mark().html() + TableText.escape(rating.word())
                + "</span>";
    }

    /** What the symbols on the figures mean, and what the source notes on them, each once. */
    List<String> symbols() {
        List<Figure> figures = shown().flatMap(
                        p -> Stream.concat(p.own().map(Observation::figure).stream(), p.other().stream()))
                .toList();
        return explained(figures, numbers, words);
    }

    /** What symbols and notes of figures say, each once. */
    static List<String> explained(List<Figure> figures, Numbers numbers, Messages words) {
        Set<String> lines = new LinkedHashSet<>();
        figures.stream()
                .flatMap(f -> f.symbols().stream())
                .distinct()
                .sorted()
                .forEach(s -> lines.add(SymbolText.explained(s, words)));
        figures.stream().map(numbers::note).filter(n -> !n.isEmpty()).forEach(lines::add);
        return List.copyOf(lines);
    }
}
