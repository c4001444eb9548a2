package waymark.edition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** The moment at which an edition becomes public. */
public final class ReleaseTime {
    /** What such a moment looks like, for messages. */
    public static final String HINT = "write 2026-03-02T09:30:00Z, 2026-07-02T09:30:00+01:00 or just 2026-03-02";

    private ReleaseTime() {}

    /** A date and time with its offset, or a bare date, which is the start of that day in the site's zone. */
    public static Optional<OffsetDateTime> parse(String text, ZoneId zone) {
        try {
            if (!text.contains("T")) {
                return Optional.of(LocalDate.parse(text).atStartOfDay(zone).toOffsetDateTime());
            }
            return Optional.of(OffsetDateTime.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The message for a text that is no such moment. */
    public static String fault(String text) {
        return "\"" + text + "\" is not a date, nor a date and time with its offset";
    }
}
