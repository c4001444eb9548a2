package waymark.roadmap;

import waymark.diagnostic.Span;

/** The id of something defined elsewhere, with the place where the road map mentions it. */
public record Mention(Span span, String id) {}
