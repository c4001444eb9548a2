package waymark.indicator;

import waymark.diagnostic.Span;

/** One figure of a series with its period and its line in the source. */
public record Observation(Period period, Figure figure, Span span) {}
