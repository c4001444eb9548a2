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
import waymark.page.Messages;
import waymark.place.Area;

/**
 * The figures of one state of the evidence as parts of tables. Those of an area that many places are compared with are kept,
 * and so is what else all tables write alike. Safe for many threads.
 */
public final class FigureParts {
    private record Key(String indicator, String area) {}

    private final Evidence evidence;
    private final Map<Key, List<FigurePart>> shared = new ConcurrentHashMap<>();
    private final Map<Period, String> periods = new ConcurrentHashMap<>();
    private final Map<String, String> indicators = new ConcurrentHashMap<>();
    private final Map<List<String>, Table> definitions = new ConcurrentHashMap<>();

    public FigureParts(Evidence evidence) {
        this.evidence = evidence;
    }

    /** All figures of an indicator in an area. */
    public List<FigurePart> of(Indicator indicator, Area area) {
        List<FigurePart> parts = new ArrayList<>();
        evidence.series(indicator, area)
                .ifPresent(s -> parts.add(new FigurePart(indicator, area, Optional.empty(), s, this)));
        evidence.observations()
                .breakdowns(indicator.id(), area.code())
                .forEach(g -> parts.add(new FigurePart(indicator, area, Optional.of(g.group()), g.series(), this)));
        return parts;
    }

    /** The figures of an indicator in an area that many places are compared with, of its breakdowns those for some groups. */
    public List<FigurePart> shared(Indicator indicator, Area area, Predicate<Group> groups) {
        return shared.computeIfAbsent(new Key(indicator.id(), area.code()), k -> of(indicator, area)).stream()
                .filter(p -> p.isOf(groups))
                .toList();
    }

    String written(Period period) {
        return periods.computeIfAbsent(period, PeriodParser::write);
    }

    /** What an indicator measures, as every table of its figures says it. */
    String described(Indicator indicator) {
        return indicators.computeIfAbsent(indicator.id(), id -> FigureJson.indicator(indicator));
    }

    /** What indicators mean, at a path; in the words of the language that these parts are of. */
    public Table definitions(String path, List<Indicator> defined, Messages words) {
        return definitions
                .computeIfAbsent(
                        defined.stream().map(Indicator::id).toList(),
                        ids -> DefinitionTables.indicators(path, defined, words))
                .at(path);
    }
}
