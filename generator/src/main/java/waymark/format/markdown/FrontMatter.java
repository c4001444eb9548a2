package waymark.format.markdown;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.format.yaml.Fields;

/**
 * The header keys that every Markdown document may have; texts that aren't written are empty.
 *
 * @param order where it stands among its peers; documents without one come last, by title
 * @param titleSpan where the title stands
 */
public record FrontMatter(
        String title, String summary, String owner, Optional<LocalDate> reviewBy, int order, Span titleSpan) {

    /**
     * Reads the common keys, lets the caller read its own, and then reports unknown keys. JBake's own headers may hold
     * any key, as JBake allows it.
     */
    public static Optional<FrontMatter> read(Document document, Diagnostics diagnostics, Consumer<Fields> own) {
        return Fields.of(document.header(), "a header", diagnostics).map(f -> {
            FrontMatter common = new FrontMatter(
                    f.requiredText("title"),
                    f.text("summary").orElse(""),
                    f.text("owner").orElse(""),
                    f.date("review-by"),
                    f.integer("order").orElse(Integer.MAX_VALUE),
                    f.span("title"));
            f.has("status");
            f.has("date");
            f.has("tags");
            f.has("type");
            f.has("language");
            own.accept(f);
            if (document.headerSyntax() == Document.HeaderSyntax.YAML) {
                f.close();
            }
            return common;
        });
    }
}
