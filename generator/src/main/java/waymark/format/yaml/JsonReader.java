package waymark.format.yaml;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.format.Utf8;

/** Reads JSON into the nodes that YAML is read into, with the same limits. */
public final class JsonReader {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private JsonReader() {}

    /** Reads a file; nothing after any error. */
    public static Optional<Node> read(String display, byte[] bytes, Diagnostics diagnostics) {
        if (bytes.length > YamlReader.MAX_BYTES) {
            NodeBuilder.tooLarge(display, bytes.length, "json-size", diagnostics);
            return Optional.empty();
        }
        Diagnostics found = new Diagnostics();
        Optional<Node> node =
                Utf8.text(display, bytes, "json-encoding", found).flatMap(text -> parse(display, text, found));
        diagnostics.addAll(found.sorted());
        return found.hasErrors() ? Optional.empty() : node;
    }

    private static Optional<Node> parse(String display, String text, Diagnostics found) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            JsonTokens rules = new JsonTokens(display);
            NodeBuilder builder = new NodeBuilder(parser, rules, "json", found);
            Optional<Node> node = builder.document();
            if (node.isEmpty()) {
                found.error("json-syntax", Span.of(display), "the file holds no JSON", "");
            } else if (!builder.stopped() && parser.nextToken() != null) {
                found.error(
                        "json-syntax", rules.span(parser), "something follows the end of the document", "remove it");
            }
            return node;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            Span span = at == null
                    ? Span.of(display)
                    : new Span(display, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
            found.error("json-syntax", span, "this is not JSON: " + plain(e), "");
            return Optional.empty();
        }
    }

    private static String plain(JacksonException fault) {
        String message = String.valueOf(fault.getOriginalMessage());
        int source = Math.max(message.indexOf(" (start marker"), message.indexOf(" (for "));
        return (source < 0 ? message : message.substring(0, source))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private record JsonTokens(String display) implements TokenRules {
        @Override
        public Span span(JsonParser parser) {
            TokenStreamLocation at = parser.currentTokenLocation();
            return new Span(display, at.getLineNr(), at.getColumnNr());
        }

        @Override
        public boolean quoted(JsonParser parser) {
            return parser.currentToken() == JsonToken.VALUE_STRING;
        }

        @Override
        public void check(JsonParser parser) {
            // JSON has nothing that we refuse.
        }
    }
}
