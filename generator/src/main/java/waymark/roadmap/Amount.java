package waymark.roadmap;

import waymark.diagnostic.Span;

/** A number as the road map writes it, in the indicator's unit; the text keeps its decimals. */
public record Amount(Span span, String text, double value) {}
