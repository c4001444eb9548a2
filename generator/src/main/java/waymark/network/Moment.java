package waymark.network;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The "now" of a build: a day that was asked for, which begins at midnight in the site's zone, or else the time at which
 * the command was given.
 */
public record Moment(Optional<LocalDate> day, Instant clock) {
    /** The instant: what is embargoed beyond it isn't shown. */
    public Instant instant(ZoneId zone) {
        return day.map(d -> d.atStartOfDay(zone).toInstant()).orElse(clock);
    }

    /**
     * When the same sources will be another site: at the next midnight, or earlier; never if a day was asked for.
     *
     * @param next when the next edition will be public
     */
    public Optional<Instant> until(ZoneId zone, Optional<Instant> next) {
        Instant midnight = today(zone).plusDays(1).atStartOfDay(zone).toInstant();
        return day.isPresent()
                ? Optional.empty()
                : next.filter(midnight::isAfter).or(() -> Optional.of(midnight));
    }

    /** The day that pages speak of. */
    public LocalDate today(ZoneId zone) {
        return day.orElseGet(() -> LocalDate.ofInstant(clock, zone));
    }
}
