package waymark.format.yaml;

import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;

/**
 * Looks at the text where a token starts. An anchor, an alias or a tag is told by its first character, which no plain
 * text may start with; Jackson would hand on the alias {@code *x} as the text "x".
 */
record YamlTokens(YamlText source, Diagnostics diagnostics) implements TokenRules {
    @Override
    public Span span(JsonParser parser) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return source.span(at.getLineNr(), at.getColumnNr());
    }

    @Override
    public boolean quoted(JsonParser parser) {
        int first = first(parser);
        return first == '"' || first == '\'' || first == '|' || first == '>';
    }

    @Override
    public void check(JsonParser parser) {
        switch (first(parser)) {
            case '&' -> YamlFaults.anchor("an anchor (&)", span(parser), diagnostics);
            case '*' -> YamlFaults.anchor("an alias (*)", span(parser), diagnostics);
            case '!' ->
                diagnostics.error(
                        "yaml-tag",
                        span(parser),
                        "a tag (!) is not understood here",
                        "remove it, or put the text in quotes if the ! belongs to it");
            default -> {}
        }
    }

    private int first(JsonParser parser) {
        return source.at(parser.currentTokenLocation().getCharOffset());
    }
}
