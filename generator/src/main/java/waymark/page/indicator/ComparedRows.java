package waymark.page.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import waymark.benchmark.Standing;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Period;
import waymark.indicator.Series;
import waymark.page.Numbers;
import waymark.page.part.ChartView;
import waymark.page.part.TableText;

/**
 * The rows of a trend's table as far as they are the same in all places with the same comparators: periods, the comparators'
 * cells, and where the rows stand on the chart. Comparators that one place alone has come after those, and nothing of them is kept.
 */
final class ComparedRows {
    private final Indicator indicator;
    private final List<Standing.Against> shared;
    private final Numbers numbers;
    private final ToDoubleFunction<Period> x;
    private final List<Period> periods;
    private final Map<Period, String> cells = new HashMap<>();
    private final String stops;

    /** Takes what is shared, and where periods stand. */
    ComparedRows(Indicator indicator, List<Standing.Against> shared, Numbers numbers, ToDoubleFunction<Period> x) {
        this.indicator = indicator;
        this.shared = List.copyOf(shared);
        this.numbers = numbers;
        this.x = x;
        Set<Period> sorted = new TreeSet<>();
        shared.forEach(a -> a.series().ifPresent(s -> sorted.addAll(s.periods())));
        this.periods = List.copyOf(sorted);
        periods.forEach(p -> cells.put(p, written(p, shared)));
        this.stops = stops(periods);
    }

    /** The periods of the rows of a place's own series beside all that it is compared with. */
    List<Period> periods(Series own, List<Standing.Against> drawn) {
        if (hasAll(own, drawn)) {
            return periods;
        }
        Set<Period> all = new TreeSet<>(periods);
        all.addAll(own.periods());
        alone(drawn).forEach(a -> a.series().ifPresent(s -> all.addAll(s.periods())));
        return List.copyOf(all);
    }

    /** Where these rows stand, for the script. */
    String stops(Series own, List<Standing.Against> drawn) {
        return hasAll(own, drawn) ? stops : stops(periods(own, drawn));
    }

    private String stops(List<Period> rows) {
        double[] percent = new double[rows.size()];
        for (int i = 0; i < percent.length; i++) {
            percent[i] = x.applyAsDouble(rows.get(i));
        }
        return ChartView.stops(percent);
    }

    /** The cells of a row after the place's own. */
    String cells(Period period, List<Standing.Against> drawn) {
        String known = cells.get(period);
        String begins = known == null ? written(period, shared) : known;
        return drawn.size() == shared.size() ? begins : begins.concat(written(period, alone(drawn)));
    }

    private List<Standing.Against> alone(List<Standing.Against> drawn) {
        return drawn.subList(shared.size(), drawn.size());
    }

    private boolean hasAll(Series own, List<Standing.Against> drawn) {
        boolean all = hasAll(own);
        for (int i = shared.size(); i < drawn.size() && all; i++) {
            Optional<Series> series = drawn.get(i).series();
            all = series.isEmpty() || hasAll(series.get());
        }
        return all;
    }

    /** Whether all periods of a series are among these: both are sorted. */
    private boolean hasAll(Series series) {
        int at = 0;
        for (Observation o : series.observations()) {
            while (at < periods.size() && !periods.get(at).equals(o.period())) {
                at++;
            }
            if (at == periods.size()) {
                return false;
            }
        }
        return true;
    }

    private String written(Period period, List<Standing.Against> compared) {
        List<String> figures = new ArrayList<>();
        for (Standing.Against a : compared) {
            Optional<Observation> o = a.series().flatMap(s -> s.at(period));
            figures.add(o.isPresent() ? numbers.figure(indicator, o.get().figure()) : "");
        }
        return TableText.cells(figures);
    }
}
