package waymark.roadmap;

import waymark.diagnostic.Span;

/** A way of working that partners agreed on. */
public record Behaviour(Span span, String id, String title) {}
