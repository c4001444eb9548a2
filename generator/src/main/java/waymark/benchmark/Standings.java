package waymark.benchmark;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import waymark.indicator.Indicator;
import waymark.indicator.Series;
import waymark.place.Area;

/** How one area stands on each indicator: many pages of a place ask, and each answer is worked out once. */
public final class Standings {
    private final Benchmarks benchmarks;
    private final Area area;
    private final Map<String, Optional<Series>> series = new ConcurrentHashMap<>();
    private final Map<String, Optional<Standing>> standings = new ConcurrentHashMap<>();

    public Standings(Benchmarks benchmarks, Area area) {
        this.benchmarks = benchmarks;
        this.area = area;
    }

    /** The area's series, with intervals from counts where the source gives no limits. */
    public Optional<Series> series(Indicator indicator) {
        Optional<Series> known =
                series.get(indicator.id()); // asked first: a lambda for each question costs more than that
        return known != null
                ? known
                : series.computeIfAbsent(
                        indicator.id(), id -> benchmarks.series(indicator, area).map(Series::atHand));
    }

    /** How the area stands on an indicator; nothing if it has no known figure. */
    public Optional<Standing> of(Indicator indicator) {
        Optional<Standing> known = standings.get(indicator.id());
        return known != null
                ? known
                : standings.computeIfAbsent(
                        indicator.id(), id -> benchmarks.standing(indicator, area, series(indicator)));
    }
}
