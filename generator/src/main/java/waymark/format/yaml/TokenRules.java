package waymark.format.yaml;

import tools.jackson.core.JsonParser;
import waymark.diagnostic.Span;

/** What a syntax adds to its tokens: where they stand, how they were quoted, and what it refuses. */
interface TokenRules {
    /** Where the current token stands. */
    Span span(JsonParser parser);

    /** Whether the current value was written as text in quotes or as a block. */
    boolean quoted(JsonParser parser);

    /** Reports the current token if the syntax allows it but we don't. */
    void check(JsonParser parser);
}
