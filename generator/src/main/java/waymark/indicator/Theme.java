package waymark.indicator;

import waymark.diagnostic.Span;

/** A group of indicators and narrative. */
public record Theme(String id, String title, String summary, Span span) {}
