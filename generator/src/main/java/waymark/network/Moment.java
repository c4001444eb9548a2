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

    /** The day that pages speak of. */
    public LocalDate today(ZoneId zone) {
        return day.orElseGet(() -> LocalDate.ofInstant(clock, zone));
    }
}
