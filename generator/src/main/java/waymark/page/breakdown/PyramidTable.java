package waymark.page.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.benchmark.breakdown.Crossing;
import waymark.chart.Limits;
import waymark.chart.ValueAxis;
import waymark.chart.row.PyramidChart;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.indicator.AxisNumbers;
import waymark.page.part.TableText;

/**
 * Two dimensions at once as a pyramid, such as ages by sex: a real table whose rows are in the middle, with a figure to either
 * side above the bar that repeats it; so bars have room on phones, however long the figures are.
 */
final class PyramidTable {
    private static final int SIDES = 2;
    private static final int FEWEST_ROWS = 3;

    private record Cell(String row, String side, double value) {}

    private final Indicator indicator;
    private final Crossing crossing;
    private final Numbers numbers;
    private final Messages words;
    private final ValueAxis axis;

    private PyramidTable(Indicator indicator, Crossing crossing, Numbers numbers, Messages words) {
        this.indicator = indicator;
        this.crossing = crossing;
        this.numbers = numbers;
        this.words = words;
        List<Double> values = new ArrayList<>(List.of(0.0));
        known(crossing).forEach(k -> {
            values.add(k.value());
            k.interval().ifPresent(i -> values.add(i.upper()));
        });
        this.axis = ValueAxis.covering(values);
    }

    /** The pyramid, if there are two sides, rows that go by numbers as ages do, and figures from zero upwards. */
    static Optional<PyramidTable> of(Indicator indicator, Crossing crossing, Numbers numbers, Messages words) {
        List<String> rows = crossing.rows().categories();
        boolean shaped = crossing.columns().categories().size() == SIDES
                && rows.size() >= FEWEST_ROWS
                && rows.stream().allMatch(r -> r.chars().anyMatch(Character::isDigit));
        List<Figure.Known> known = known(crossing);
        return shaped && !known.isEmpty() && known.stream().allMatch(k -> k.value() >= 0)
                ? Optional.of(new PyramidTable(indicator, crossing, numbers, words))
                : Optional.empty();
    }

    private static List<Figure.Known> known(Crossing crossing) {
        return crossing.cells().stream()
                .flatMap(List::stream)
                .flatMap(Optional::stream)
                .filter(Figure.Known.class::isInstance)
                .map(Figure.Known.class::cast)
                .toList();
    }

    /** Which cell is lowest, and which highest; or the only one there is. */
    String finding(String by) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < crossing.cells().size(); i++) {
            for (int side = 0; side < SIDES; side++) {
                String row = crossing.rows().categories().get(i);
                String name = crossing.columns().categories().get(side);
                crossing.cells()
                        .get(i)
                        .get(side)
                        .flatMap(f -> f.number().stream().boxed().findFirst())
                        .ifPresent(v -> cells.add(new Cell(row, name, v)));
            }
        }
        cells.sort(java.util.Comparator.comparingDouble(Cell::value));
        Cell low = cells.get(0);
        Cell high = cells.get(cells.size() - 1);
        if (cells.size() == 1) {
            return words.text(
                    "breakdown.pyramid-one",
                    by,
                    numbers.value(indicator, low.value()),
                    low.row(),
                    low.side(),
                    words.period(crossing.period()));
        }
        return words.text(
                "breakdown.pyramid",
                by,
                numbers.value(indicator, low.value()),
                low.row(),
                low.side(),
                numbers.value(indicator, high.value()),
                high.row(),
                high.side(),
                words.period(crossing.period()));
    }

    Markup markup() {
        String rows = TableText.escape(BreakdownNames.heading(crossing.rows().name()));
        String end = TableText.escape(new AxisNumbers(words).end(indicator, axis, axis.high()));
        StringBuilder html = new StringBuilder("<table class=\"pyramid\"><thead><tr>");
        heading(html, 0, "right c-half", end, "0");
        html.append("<th scope=\"col\" class=\"center\">").append(rows).append("</th>");
        heading(html, 1, "c-half", "0", end);
        html.append("</tr></thead><tbody>");
        for (int i = 0; i < crossing.cells().size(); i++) {
            List<Optional<Figure>> cells = crossing.cells().get(i);
            html.append("<tr><td class=\"right\">")
                    .append(text(cells.get(0)))
                    .append(bar(cells.get(0), true))
                    .append("</td><th scope=\"row\" class=\"center\">")
                    .append(TableText.escape(crossing.rows().categories().get(i)))
                    .append("</th><td>")
                    .append(text(cells.get(1)))
                    .append(bar(cells.get(1), false))
                    .append("</td></tr>");
        }
        return new Markup(html.append("</tbody></table>").toString());
    }

    private void heading(StringBuilder html, int side, String css, String from, String to) {
        html.append("<th scope=\"col\" class=\"")
                .append(css)
                .append("\">")
                .append(TableText.escape(crossing.columns().categories().get(side)))
                .append("<span class=\"ends\"><span>")
                .append(from)
                .append("</span><span>")
                .append(to)
                .append("</span></span></th>");
    }

    private String text(Optional<Figure> figure) {
        return TableText.escape(figure.map(f -> {
                    String text = numbers.figure(indicator, f);
                    return f instanceof Figure.Known ? text : BreakdownRows.missing(f, text, words);
                })
                .orElse("–"));
    }

    private String bar(Optional<Figure> figure, boolean left) {
        return figure.isPresent() && figure.get() instanceof Figure.Known k
                ? PyramidChart.draw(
                                k.value(), k.interval().map(i -> new Limits(i.lower(), i.upper())), axis.high(), left)
                        .markup()
                : "";
    }
}
