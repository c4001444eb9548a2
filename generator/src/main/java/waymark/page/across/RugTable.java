package waymark.page.across;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import waymark.chart.RatingMark;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Symbol;
import waymark.page.Link;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.indicator.SymbolText;
import waymark.page.part.RatingCells;
import waymark.page.part.RatingView;
import waymark.page.part.TableText;
import waymark.place.Place;

/** Writes the table of a rug. Thousands of cells may stand in one, so each holds no more than its figure and its rating's word. */
final class RugTable {
    private final List<AcrossFigures> columns;
    private final List<Map<String, Ranked>> ranked = new ArrayList<>();
    private final Map<RatingMark, String> open = new EnumMap<>(RatingMark.class);
    private final Map<RatingMark, String> close = new EnumMap<>(RatingMark.class);
    private final Numbers numbers;
    private final Messages words;

    RugTable(List<AcrossFigures> columns, Numbers numbers, Messages words) {
        this.columns = columns;
        this.numbers = numbers;
        this.words = words;
        for (AcrossFigures column : columns) {
            Map<String, Ranked> byPlace = new HashMap<>();
            column.ranked().forEach(r -> byPlace.put(r.place().id(), r));
            ranked.add(byPlace);
        }
        for (RatingMark mark : RatingMark.values()) {
            open.put(mark, "<td class=\"" + RatingCells.css(mark) + "\"");
            close.put(mark, "<i>, " + TableText.escape(RatingCells.word(mark, words)) + "</i></td>");
        }
    }

    /** The table; headings lead to the indicators' pages. */
    Markup markup(List<Place> places, List<Link> headings, Rug.Names names) {
        StringBuilder html = new StringBuilder(places.size() * columns.size() * 80 + 1024)
                .append("<table class=\"rug sortable\"><thead><tr><th scope=\"col\">")
                .append(TableText.escape(words.text("table.place")))
                .append("</th>");
        headings.forEach(h -> html.append("<th scope=\"col\"><a href=\"")
                .append(h.href())
                .append("\">")
                .append(TableText.escape(h.text()))
                .append("</a><span class=\"fine block\">")
                .append(TableText.escape(h.remark()))
                .append("</span></th>"));
        html.append("</tr></thead><tbody>");
        for (Place place : places) {
            String name = TableText.escape(place.name());
            html.append("<tr><th scope=\"row\">")
                    .append(names.href(place)
                            .map(h -> "<a href=\"" + h + "\">" + name + "</a>")
                            .orElse(name))
                    .append("</th>");
            for (int i = 0; i < columns.size(); i++) {
                cell(html, columns.get(i), Optional.ofNullable(ranked.get(i).get(place.id())), place);
            }
            html.append("</tr>");
        }
        return new Markup(html.append("</tbody></table>").toString());
    }

    private void cell(StringBuilder html, AcrossFigures column, Optional<Ranked> known, Place place) {
        Indicator indicator = column.indicator();
        if (known.isEmpty()) {
            String symbols =
                    column.unknown(place).map(f -> numbers.figure(indicator, f)).orElse("");
            html.append("<td data-value=\"\">")
                    .append(symbols.isEmpty() ? "–" : symbols)
                    .append("</td>");
            return;
        }
        Ranked r = known.get();
        RatingMark mark = RatingView.mark(r.comparison());
        html.append(column.rated() ? open.get(mark) : "<td")
                .append(" data-value=\"")
                .append(Numbers.plain(r.value()))
                .append("\">")
                .append(TableText.escape(numbers.figure(indicator, r.figure())))
                .append(column.rated() ? close.get(mark) : "</td>");
    }

    /** The ratings that occur, from better to worse. */
    List<RatingView> key() {
        List<RatingView> key = new ArrayList<>();
        for (RatingMark mark : RatingMark.values()) {
            columns.stream()
                    .filter(AcrossFigures::rated)
                    .flatMap(c -> c.ranked().stream())
                    .filter(r -> RatingView.mark(r.comparison()) == mark)
                    .findFirst()
                    .ifPresent(r -> key.add(RatingView.of(r.comparison(), words)));
        }
        return key;
    }

    /** What the symbols on the figures mean, each once. */
    List<String> symbols(List<Place> places) {
        TreeSet<Symbol> found = new TreeSet<>();
        for (AcrossFigures column : columns) {
            column.ranked().forEach(r -> found.addAll(r.figure().symbols()));
            places.forEach(p -> column.unknown(p).map(Figure::symbols).ifPresent(found::addAll));
        }
        return found.stream().map(s -> SymbolText.explained(s, words)).toList();
    }
}
