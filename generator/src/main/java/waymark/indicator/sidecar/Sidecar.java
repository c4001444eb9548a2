package waymark.indicator.sidecar;

import waymark.diagnostic.Span;

/**
 * What one file beside a table tells about one of its indicators.
 *
 * @param span where it is told, and in which file
 * @param unitKey where such a file names the unit, in words for a hint
 */
public record Sidecar(Span span, String unitKey, Facts facts) {}
