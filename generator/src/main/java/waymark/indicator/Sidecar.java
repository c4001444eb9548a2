package waymark.indicator;

import waymark.diagnostic.Span;

/**
 * What a JSON file beside a table tells about one of its indicators (ONS {@code ess-beta-metadata}); texts may be empty.
 */
record Sidecar(
        String label,
        String definition,
        String prefix,
        String suffix,
        String unitName,
        int decimals,
        String publisher,
        String url,
        String released,
        String caveats,
        Span span) {}
