package waymark.page.across;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.format.yaml.JsonWriter;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Period;
import waymark.indicator.Series;
import waymark.network.Section;
import waymark.page.Addresses;
import waymark.page.Output;
import waymark.page.indicator.IndicatorCharts;
import waymark.page.network.NetworkScope;
import waymark.place.Place;

/**
 * The lines of all places for an indicator, one file for all their pages: the script lays one of them into a place's
 * trend, whose frame they share, and its figures into the table. Nothing is in it that the places' own pages don't show.
 */
final class CompareLines {
    /** From the middle of a label's letters to the line they stand on. */
    private static final double BASELINE = 4.5;

    /** A place's line: corners in per cent and pixels, the newest figure, and a text for each period, empty where there is no row. */
    private record Line(Place place, String corners, String newest, List<String> figures) {
        /** Where the label would stand beside the end of the line. */
        double label() {
            String last = corners.substring(corners.lastIndexOf(' ') + 1);
            return Double.parseDouble(last.endsWith("h0") ? last.substring(0, last.length() - 2) : last) + BASELINE;
        }
    }

    private CompareLines() {}

    /** The file of an indicator; nothing where fewer than two places have a figure. */
    static Optional<Output> of(NetworkScope scope, IndicatorCharts charts, Indicator indicator) {
        List<Period> periods = scope.network().evidence().observations().periods(indicator.id());
        List<Line> lines = new ArrayList<>();
        for (Section section : scope.network().shown()) {
            Place place = section.place();
            scope.frames()
                    .benchmarks()
                    .series(indicator, place.area())
                    .map(Series::atHand)
                    .ifPresent(s -> s.latestKnown()
                            .ifPresent(newest -> lines.add(new Line(
                                    place,
                                    charts.corners(indicator, place.area(), s),
                                    scope.numbers().figure(indicator, newest.figure()),
                                    figures(scope, indicator, s, periods)))));
        }
        return lines.size() < 2 ? Optional.empty() : Optional.of(file(scope, indicator, periods, lines));
    }

    private static List<String> figures(NetworkScope scope, Indicator indicator, Series series, List<Period> periods) {
        List<String> figures = new ArrayList<>(periods.size());
        for (Period period : periods) {
            Optional<Observation> o = series.at(period);
            figures.add(
                    o.isPresent() ? scope.numbers().figure(indicator, o.get().figure()) : "");
        }
        return figures;
    }

    private static Output file(NetworkScope scope, Indicator indicator, List<Period> periods, List<Line> lines) {
        String json = JsonWriter.line(out -> {
            out.texts("periods", periods.stream().map(scope.words()::period).toList());
            out.objects("places", lines, (one, line) -> {
                one.text("id", line.place().id());
                one.text("name", line.place().name());
                one.text("line", line.corners());
                one.number("y", line.label()).text("value", line.newest());
                one.texts("figures", line.figures());
            });
        });
        String script = "waymark.data.compare=" + json + ";\n";
        return new Output.File(
                Addresses.compare(indicator.id()),
                "the lines of all places for " + indicator.id(),
                script.getBytes(StandardCharsets.UTF_8));
    }
}
