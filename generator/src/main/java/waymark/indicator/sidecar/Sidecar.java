package waymark.indicator.sidecar;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import waymark.diagnostic.Span;
import waymark.indicator.Unit;

/**
 * What a JSON file beside a table tells about one of its indicators (ONS {@code ess-beta-metadata}); texts may be empty.
 *
 * @param label what the table calls the indicator
 * @param title what readers see; may be empty
 */
public record Sidecar(
        String label,
        String title,
        String definition,
        Unit unit,
        Optional<Integer> decimals,
        String publisher,
        Optional<URI> url,
        Optional<LocalDate> released,
        String caveats,
        Span span) {}
