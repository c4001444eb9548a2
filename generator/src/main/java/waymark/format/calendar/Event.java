package waymark.format.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something on a day, all of it.
 *
 * @param uid tells it from all other events for good
 * @param sequence how often it was changed in a way that those who come have to know
 * @param stamp when it became what it is
 * @param link to more about it, in full
 */
public record Event(
        String uid,
        int sequence,
        Instant stamp,
        LocalDate day,
        String title,
        String text,
        State state,
        List<String> categories,
        Optional<URI> link) {
    public Event {
        categories = List.copyOf(categories);
    }

    /** Whether it will be. */
    public enum State {
        CONFIRMED,
        TENTATIVE,
        CANCELLED
    }
}
