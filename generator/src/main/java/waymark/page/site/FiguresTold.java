package waymark.page.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import waymark.benchmark.Benchmarks;
import waymark.indicator.Comparator;
import waymark.indicator.Evidence;
import waymark.indicator.Fingerprint;
import waymark.indicator.Indicator;
import waymark.indicator.Observations;
import waymark.indicator.Period;
import waymark.indicator.Series;
import waymark.network.Network;
import waymark.page.across.AcrossFigures;
import waymark.page.across.Ranked;
import waymark.page.indicator.IndicatorFrames;
import waymark.page.place.Elsewhere;
import waymark.place.Area;
import waymark.place.Place;

/**
 * What pages may tell of the working figures, as fingerprints: while a piece's stays the same, a changed table changes nothing
 * in it. What many pieces share is worked out once; safe for many threads.
 */
final class FiguresTold {
    private final Network network;
    private final Evidence evidence;
    private final IndicatorFrames frames;
    private final Elsewhere elsewhere;
    private final Map<String, String> told = new ConcurrentHashMap<>();

    FiguresTold(Network network, IndicatorFrames frames, Elsewhere elsewhere) {
        this.network = network;
        this.evidence = network.evidence();
        this.frames = frames;
        this.elsewhere = elsewhere;
    }

    /** Every figure. */
    String all() {
        return once("all", () -> {
            Fingerprint all = new Fingerprint().text(groups());
            indicators().forEach(i -> all.text(figures(i)));
            return all.told();
        });
    }

    /** All figures of an indicator, and which places have a page of it. */
    String across(Indicator indicator) {
        Fingerprint all =
                new Fingerprint().text(groups()).text(shared(indicator)).text(figures(indicator));
        network.sections().forEach(s -> all.number(s.shows(indicator.id()) ? 1L : 0L));
        return all.told();
    }

    /** The figures of each indicator for the newest period that most places have. */
    String newest() {
        return once("newest", () -> {
            Fingerprint all = new Fingerprint().text(groups()).text(pages());
            indicators()
                    .forEach(i -> newest(i, all.number((long) frames.numbers().decimals(i))));
            return all.told();
        });
    }

    private void newest(Indicator indicator, Fingerprint all) {
        AcrossFigures figures = AcrossFigures.newest(frames.benchmarks(), indicator);
        figures.period().ifPresent(all::period);
        figures.benchmark().ifPresent(all::number);
        figures.places().values().forEach((code, value) -> all.text(code).number(value));
        for (Ranked r : figures.ranked()) {
            all.text(r.place().id()).figure(r.figure()).text(r.comparison().toString());
        }
        evidence.areas()
                .places()
                .forEach(p -> figures.unknown(p).ifPresent(f -> all.text(p.id()).figure(f)));
    }

    /**
     * The figures of a place and of the areas it is compared with; where it stands among all places; and of the others what is
     * told on each place's pages.
     */
    String of(Place place) {
        Fingerprint all = new Fingerprint().text(groups()).text(pages());
        List<Area> compared = evidence.comparators().stream()
                .flatMap(c -> c.areaFor(place.area(), evidence.areas()).stream())
                .distinct()
                .toList();
        for (Indicator indicator : indicators()) {
            Optional<Series> own = evidence.series(indicator, place.area());
            all.text(shared(indicator)).series(own);
            all.parts(observations().breakdowns(indicator.id(), place.code()));
            compared.forEach(area -> all.text(compared(indicator, area)));
            own.flatMap(Series::latestKnown).ifPresent(o -> all.text(distribution(indicator, o.period())));
        }
        return all.told();
    }

    /** Not locked while it is worked out, since one fingerprint asks for others: two threads at once find the same. */
    private String once(String name, Supplier<String> worked) {
        String known = told.get(name);
        String found = known == null ? worked.get() : known;
        told.put(name, found);
        return found;
    }

    private List<Indicator> indicators() {
        return evidence.catalogue().indicators();
    }

    private Observations observations() {
        return evidence.observations();
    }

    private Benchmarks benchmarks() {
        return frames.benchmarks();
    }

    private String figures(Indicator indicator) {
        return once("figures " + indicator.id(), () -> {
            Fingerprint all = new Fingerprint().all(observations().of(indicator.id()));
            observations()
                    .groups(indicator.id())
                    .forEach(g -> all.text(g.toString()).all(observations().of(indicator.id(), g)));
            return all.told();
        });
    }

    /** Who is in the groups that figures make: neighbours, fifths. */
    private String groups() {
        return once("groups", () -> {
            Fingerprint all = new Fingerprint();
            for (Comparator c : evidence.comparators()) {
                all.text(c.id());
                c.likeness().ifPresent(l -> {
                    all.number((long) l.places()).number((long) l.without());
                    l.by().forEach(u -> all.text(u.indicator().id()).period(u.period()));
                });
                for (Place place : evidence.areas().places()) {
                    all.text(c.peers(place.area(), evidence.areas())
                            .map(p -> p.members().stream().map(Area::code).collect(Collectors.joining(" ")))
                            .orElse(""));
                }
            }
            return all.told();
        });
    }

    /** Which pages of indicators there are: others lead to them. */
    private String pages() {
        return once("pages", () -> {
            Fingerprint all = new Fingerprint();
            for (Indicator indicator : indicators()) {
                all.number(elsewhere.compared().contains(indicator.id()) ? 1L : 0L);
                network.sections().forEach(s -> all.number(s.shows(indicator.id()) ? 1L : 0L));
            }
            return all.told();
        });
    }

    /** What an indicator's pages have in common in all places: periods, axis, decimals, and where it got better. */
    private String shared(Indicator indicator) {
        return once("shared " + indicator.id(), () -> {
            Fingerprint all = new Fingerprint();
            observations().periods(indicator.id()).forEach(all::period);
            all.text(frames.axis(indicator).toString());
            all.number((long) frames.numbers().decimals(indicator));
            all.text(benchmarks().computed(indicator).toString());
            all.number(benchmarks().isCounted(indicator) ? 1L : 0L);
            benchmarks()
                    .improvements(indicator)
                    .forEach(i ->
                            all.text(i.area().code()).observation(i.first()).observation(i.newest()));
            // The range of a breakdown's bars is that of all places.
            return observations().groups(indicator.id()).isEmpty()
                    ? all.told()
                    : all.text(figures(indicator)).told();
        });
    }

    /** The figures of an area that places are compared with; those of a group with how they came about. */
    private String compared(Indicator indicator, Area area) {
        return once("compared " + indicator.id() + " " + area.code(), () -> {
            Optional<Series> series = evidence.series(indicator, area);
            Fingerprint all = new Fingerprint().series(series);
            all.parts(observations().breakdowns(indicator.id(), area.code()));
            series.ifPresent(s -> s.periods()
                    .forEach(p -> all.number(
                                    (long) evidence.medianOf(indicator, area, p).orElse(-1))
                            .number((long) evidence.pooledOf(indicator, area, p).orElse(-1))));
            return all.told();
        });
    }

    /** The values of all places for a period. */
    private String distribution(Indicator indicator, Period period) {
        return once("places " + indicator.id() + " " + period, () -> {
            Fingerprint all = new Fingerprint();
            benchmarks()
                    .distribution(indicator, period)
                    .values()
                    .forEach((code, value) -> all.text(code).number(value));
            return all.told();
        });
    }
}
