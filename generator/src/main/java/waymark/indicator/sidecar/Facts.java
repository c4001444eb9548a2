package waymark.indicator.sidecar;

import java.util.Optional;
import waymark.indicator.Source;
import waymark.indicator.Unit;
import waymark.language.Fallback;

/** What a file beside a table tells about an indicator; texts may be empty, and the unit blank. */
public record Facts(
        String title, String definition, Unit unit, Optional<Integer> decimals, Source source, String caveats) {
    /** No source at all. */
    public static final Source NO_SOURCE = new Source("", "", Optional.empty(), Optional.empty(), Optional.empty(), "");

    /** No unit at all. */
    public static final Unit NO_UNIT = new Unit("", "", "");

    /** Nothing is known. */
    public static final Facts NONE = new Facts("", "", NO_UNIT, Optional.empty(), NO_SOURCE, "");

    /** These, and where they say nothing the others. */
    public Facts or(Facts others) {
        return new Facts(
                either(title, others.title),
                either(definition, others.definition),
                unit.isBlank() ? others.unit : unit,
                decimals.or(others::decimals),
                either(source, others.source),
                either(caveats, others.caveats));
    }

    /** What is told in the main language, where a page has another. */
    public Facts marked() {
        return new Facts(
                Fallback.mark(title),
                Fallback.mark(definition),
                new Unit(unit.prefix(), unit.suffix(), Fallback.mark(unit.name())),
                decimals,
                new Source(
                        Fallback.mark(source.name()),
                        Fallback.mark(source.publisher()),
                        source.url(),
                        source.released(),
                        source.nextRelease(),
                        Fallback.markWords(source.licence())),
                Fallback.mark(caveats));
    }

    /** What is said of a whole table, which is true of each of its indicators: where the figures are from. */
    Facts shared() {
        return new Facts("", "", NO_UNIT, Optional.empty(), source, caveats);
    }

    /** Sources of two names are two sources, of which the first counts. */
    private static Source either(Source one, Source other) {
        if (!one.name().isEmpty() && !other.name().isEmpty() && !one.name().equals(other.name())) {
            return one;
        }
        return new Source(
                either(one.name(), other.name()),
                either(one.publisher(), other.publisher()),
                one.url().or(other::url),
                one.released().or(other::released),
                one.nextRelease().or(other::nextRelease),
                either(one.licence(), other.licence()));
    }

    private static String either(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
