package waymark.roadmap;

import java.net.URI;
import java.util.Optional;
import waymark.diagnostic.Span;

/** An organisation that promises with others; the sector is free text. */
public record Partner(Span span, String id, String name, Optional<String> sector, Optional<URI> url) {}
