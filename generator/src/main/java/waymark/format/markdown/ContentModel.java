package waymark.format.markdown;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.parser.ParserContext;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.diagnostic.Span;
import waymark.format.yaml.Node;
import waymark.format.yaml.Values;

/** Fills JBake's content model from a header, and reads from it what JBake's rules say about a document. */
final class ContentModel {
    private static final List<String> STATUSES = List.of(
            ModelAttributes.Status.DRAFT, ModelAttributes.Status.PUBLISHED, ModelAttributes.Status.PUBLISHED_DATE);

    private ContentModel() {}

    /** Does what JBake's parser does with a header, except that what it would skip in silence is an error. */
    static void fill(ParserContext context, Node.Mapping header, Diagnostics diagnostics) {
        DocumentModel model = context.getDocumentModel();
        for (Node.Entry entry : header.entries()) {
            switch (entry.key()) {
                case ModelAttributes.DATE -> date(entry, diagnostics).ifPresent(context::setDate);
                case ModelAttributes.TAGS -> context.setTags(tags(entry.value()));
                default -> text(entry.value()).ifPresent(t -> model.put(entry.key(), t));
            }
        }
        if (context.getStatus().isEmpty()) {
            context.setDefaultStatus();
        }
        if (context.getType().isEmpty()) {
            context.setDefaultType();
        }
        check(header, ModelAttributes.STATUS, context.getStatus(), STATUSES, diagnostics);
        List<String> types = context.getConfig().getDocumentTypes();
        check(header, ModelAttributes.TYPE, context.getType(), types, diagnostics);
        if (status(model) == Document.Status.PUBLISHED_DATE
                && header.get(ModelAttributes.DATE).isEmpty()) {
            Span span = header.get(ModelAttributes.STATUS).orElse(header).span();
            String found = "\"published-date\" has no \"date\" from which it is published";
            diagnostics.error("missing-key", span, found, "add a date, such as 2026-10-31");
        }
    }

    private static Optional<Date> date(Node.Entry entry, Diagnostics diagnostics) {
        if (!(entry.value() instanceof Node.Scalar scalar) || scalar.isNull()) {
            return Optional.empty();
        }
        return Values.date(scalar, diagnostics)
                .map(d -> Date.from(d.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private static String[] tags(Node value) {
        List<String> tags = new ArrayList<>();
        if (value instanceof Node.Sequence sequence) {
            sequence.items().forEach(i -> text(i).filter(t -> !t.isEmpty()).ifPresent(tags::add));
        }
        return tags.stream().distinct().toArray(String[]::new);
    }

    private static Optional<String> text(Node value) {
        return value instanceof Node.Scalar scalar && !scalar.isNull()
                ? Optional.of(scalar.text().strip())
                : Optional.empty();
    }

    private static void check(
            Node.Mapping header, String key, String word, List<String> known, Diagnostics diagnostics) {
        if (!known.contains(word)) {
            Span span = header.get(key).orElse(header).span();
            String found = "\"" + word + "\" is not a known \"" + key + "\"";
            diagnostics.error("unknown-word", span, found, Nearest.hint(word, known));
        }
    }

    static Document.Status status(DocumentModel model) {
        return switch (model.getStatus()) {
            case ModelAttributes.Status.PUBLISHED -> Document.Status.PUBLISHED;
            case ModelAttributes.Status.PUBLISHED_DATE -> Document.Status.PUBLISHED_DATE;
            default -> Document.Status.DRAFT;
        };
    }

    static Optional<LocalDate> date(DocumentModel model) {
        return Optional.ofNullable(model.getDate())
                .map(d -> d.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
    }

    static List<String> tags(DocumentModel model) {
        return Arrays.asList(model.getTags());
    }
}
