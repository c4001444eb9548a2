package waymark.indicator;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Tells whether figures are what they were at another time, without keeping them: 128 bits over all that can be shown of them, in
 * their order. It isn't meant to withstand anybody who looks for two figures with the same one.
 */
public final class Fingerprint {
    private static final long FIRST = 0x87C37B91114253D5L;
    private static final long SECOND = 0x4CF5AD432745937FL;
    private static final long MIX = 0xFF51AFD7ED558CCDL;

    private long one = FIRST;
    private long other = SECOND;

    /** Adds a whole number. */
    public Fingerprint number(long number) {
        one = mixed((one ^ number) * SECOND);
        other = mixed(Long.rotateLeft(other, 29) + number * FIRST);
        return this;
    }

    private static long mixed(long bits) {
        long half = (bits ^ (bits >>> 33)) * MIX;
        return half ^ (half >>> 32);
    }

    /** Adds any number. */
    public Fingerprint number(double number) {
        return number(Double.doubleToLongBits(number));
    }

    /** Adds a text. */
    public Fingerprint text(String text) {
        number((long) text.length());
        for (int i = 0; i < text.length(); i += 4) {
            long four = 0;
            for (int j = i; j < Math.min(i + 4, text.length()); j++) {
                four = (four << 16) | text.charAt(j);
            }
            number(four);
        }
        return this;
    }

    /** Adds a period, its label included. */
    public Fingerprint period(Period period) {
        return text(period.label())
                .number(period.first().toEpochDay())
                .number(period.last().toEpochDay());
    }

    /** Adds a figure with all that stands beside it. */
    public Fingerprint figure(Figure figure) {
        if (figure instanceof Figure.Known known) {
            number(known.value());
            number(known.interval().isPresent() ? 1L : 0L);
            if (known.interval().isPresent()) {
                Figure.Interval interval = known.interval().get();
                number(interval.lower()).number(interval.upper());
            }
            any(known.count()).any(known.denominator());
        } else {
            text(figure.getClass().getSimpleName());
        }
        number((long) figure.symbols().size());
        for (Symbol symbol : figure.symbols()) {
            text(symbol.name());
        }
        return text(figure.note());
    }

    private Fingerprint any(OptionalDouble number) {
        return number.isPresent() ? number(1L).number(number.getAsDouble()) : number(0L);
    }

    /** Adds an observation; where it stands in a file is nothing that is shown. */
    public Fingerprint observation(Observation observation) {
        return period(observation.period()).figure(observation.figure());
    }

    /** Adds a series, or that there is none. */
    public Fingerprint series(Optional<Series> series) {
        return series.isPresent() ? series(series.get()) : number(-1L);
    }

    private Fingerprint series(Series series) {
        number((long) series.observations().size());
        series.observations().forEach(this::observation);
        return this;
    }

    /** Adds series with their areas. */
    public Fingerprint all(Collection<Series> series) {
        number((long) series.size());
        series.forEach(s -> text(s.area()).series(s));
        return this;
    }

    /** Adds figures for parts of the people, in their order. */
    public Fingerprint parts(Collection<GroupSeries> parts) {
        number((long) parts.size());
        parts.forEach(p -> text(p.group().toString()).series(p.series()));
        return this;
    }

    /** All that was added, as 32 letters and digits. */
    public String told() {
        return String.format(Locale.ROOT, "%016x%016x", one, other);
    }
}
