package waymark.page.download;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import waymark.indicator.Evidence;
import waymark.indicator.Group;
import waymark.indicator.Indicator;
import waymark.indicator.Period;
import waymark.indicator.period.PeriodParser;
import waymark.place.Area;

/**
 * The figures of one state of the evidence as parts of tables. Those of an area that many places are compared with are kept,
 * and so is how a period is written. Safe for many threads.
 */
public final class FigureParts {
    private record Key(String indicator, String area) {}

    private final Evidence evidence;
    private final Map<Key, List<FigurePart>> shared = new ConcurrentHashMap<>();
    private final Map<Period, String> periods = new ConcurrentHashMap<>();

    public FigureParts(Evidence evidence) {
        this.evidence = evidence;
    }

    /** All figures of an indicator in an area. */
    public List<FigurePart> of(Indicator indicator, Area area) {
        List<FigurePart> parts = new ArrayList<>();
        evidence.series(indicator, area)
                .ifPresent(s -> parts.add(new FigurePart(indicator, area, Optional.empty(), s, this::written)));
        evidence.observations()
                .breakdowns(indicator.id(), area.code())
                .forEach(g ->
                        parts.add(new FigurePart(indicator, area, Optional.of(g.group()), g.series(), this::written)));
        return parts;
    }

    /** The figures of an indicator in an area that many places are compared with, of its breakdowns those for some groups. */
    public List<FigurePart> shared(Indicator indicator, Area area, Predicate<Group> groups) {
        return shared.computeIfAbsent(new Key(indicator.id(), area.code()), k -> of(indicator, area)).stream()
                .filter(p -> p.isOf(groups))
                .toList();
    }

    private String written(Period period) {
        return periods.computeIfAbsent(period, PeriodParser::write);
    }
}
