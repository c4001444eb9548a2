package waymark.format.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;

/** Builds nodes from a stream of tokens; refuses doubled keys and nesting beyond any honest file. */
final class NodeBuilder {
    static final int MAX_DEPTH = 20;
    static final String DUPLICATE = "-duplicate-key";

    private final JsonParser parser;
    private final TokenRules rules;
    private final String syntax;
    private final Diagnostics diagnostics;
    private boolean stopped;

    NodeBuilder(JsonParser parser, TokenRules rules, String syntax, Diagnostics diagnostics) {
        this.parser = parser;
        this.rules = rules;
        this.syntax = syntax;
        this.diagnostics = diagnostics;
    }

    static void tooLarge(String display, int size, String code, Diagnostics diagnostics) {
        String found = "the file holds " + size + " bytes, at most " + YamlReader.MAX_BYTES + " are read";
        diagnostics.error(code, Span.of(display), found, "split it, or move its figures to a CSV file");
    }

    /** The next document, or nothing if the text holds none. */
    Optional<Node> document() {
        return parser.nextToken() == null ? Optional.empty() : Optional.of(value(1));
    }

    /** Whether the rest of the text was left unread. */
    boolean stopped() {
        return stopped;
    }

    private Node value(int depth) {
        rules.check(parser);
        Span span = rules.span(parser);
        JsonToken token = parser.currentToken();
        if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
            return new Node.Scalar(span, parser.getString(), rules.quoted(parser));
        }
        if (depth > MAX_DEPTH) {
            String found = "this is nested more than " + MAX_DEPTH + " deep";
            diagnostics.error(syntax + "-depth", span, found, "no source of a site needs that: check the indents");
            stopped = true;
            return new Node.Sequence(span, List.of());
        }
        return token == JsonToken.START_OBJECT ? mapping(span, depth) : sequence(span, depth);
    }

    private Node mapping(Span span, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Span> seen = new HashMap<>();
        while (!stopped && parser.nextToken() != JsonToken.END_OBJECT) {
            rules.check(parser);
            String key = parser.currentName();
            Span at = rules.span(parser);
            parser.nextToken();
            Node value = value(depth + 1);
            Span first = seen.putIfAbsent(key, at);
            if (first != null) {
                entries.removeIf(e -> e.key().equals(key));
                String found = "\"" + key + "\" stands here and in line " + first.line() + " of the same mapping";
                diagnostics.error(syntax + DUPLICATE, at, found, "keep one of the two");
            }
            entries.add(new Node.Entry(key, at, value));
        }
        return new Node.Mapping(span, entries);
    }

    private Node sequence(Span span, int depth) {
        List<Node> items = new ArrayList<>();
        while (!stopped && parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(depth + 1));
        }
        return new Node.Sequence(span, items);
    }
}
