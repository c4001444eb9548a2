package waymark.page.linked;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.edition.Manifest;
import waymark.indicator.Evidence;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Source;
import waymark.place.Area;

/**
 * Figures that may be taken away, as a page describes them.
 *
 * @param coverage the first and the last day of its periods, as ISO 8601 has it; may be empty
 * @param area what it is about, if it is about one
 * @param files the paths of its files
 * @param edition that it belongs to
 */
public record Dataset(
        String name,
        String about,
        List<Indicator> indicators,
        String coverage,
        Optional<Area> area,
        List<String> files,
        Optional<Manifest> edition) {
    public Dataset {
        indicators = List.copyOf(indicators);
        files = List.copyOf(files);
    }

    /** The sources of its figures, each once. */
    List<Source> sources() {
        return indicators.stream().map(Indicator::source).distinct().toList();
    }

    /** From the first day to the last of the figures of some indicators in some areas. */
    public static String coverage(Evidence evidence, Collection<Indicator> indicators, Collection<Area> areas) {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (Indicator indicator : indicators) {
            for (Observation o : areas.stream()
                    .flatMap(a -> evidence.series(indicator, a).stream())
                    .flatMap(s -> ends(s.observations()))
                    .toList()) {
                first = o.period().first().isBefore(first) ? o.period().first() : first;
                last = o.period().last().isAfter(last) ? o.period().last() : last;
            }
        }
        return last.isBefore(first) ? "" : first + "/" + last;
    }

    private static Stream<Observation> ends(List<Observation> observations) {
        return observations.isEmpty()
                ? Stream.empty()
                : Stream.of(observations.get(0), observations.get(observations.size() - 1));
    }
}
