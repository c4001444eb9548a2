package waymark.indicator;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/** Who published an indicator, where, when, and under which licence; texts may be empty. */
public record Source(
        String name,
        String publisher,
        Optional<URI> url,
        Optional<LocalDate> released,
        Optional<LocalDate> nextRelease,
        String licence) {}
