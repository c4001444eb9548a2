package waymark.format.markdown;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.format.Recall;
import waymark.format.SpanPacking;
import waymark.format.SpanUnpacking;
import waymark.format.yaml.Node;
import waymark.format.yaml.NodePacking;

/** Documents as bytes, for the next build. */
final class DocumentPacking {
    /** Links lead from where a document stands: beside its bytes its path counts. */
    static final Recall<Document> RECALL = new Recall<>("markdown ", DocumentPacking::pack, DocumentPacking::document);

    private static final int HTML = 0;
    private static final int LINK_TO_DOCUMENT = 1;
    private static final int LINK_TO_INDICATOR = 2;
    private static final int LINK_CLOSE = 3;
    private static final int IMAGE = 4;
    private static final int VALUE = 5;
    private static final int CHART = 6;

    private static final List<Document.HeaderSyntax> SYNTAXES = List.of(Document.HeaderSyntax.values());
    private static final List<Document.Status> STATUSES = List.of(Document.Status.values());

    private DocumentPacking() {}

    private static void pack(Document document, SpanPacking out) {
        out.text(document.path());
        NodePacking.pack(document.header(), out);
        out.number(SYNTAXES.indexOf(document.headerSyntax()))
                .number(STATUSES.indexOf(document.status()))
                .maybe(document.date(), d -> out.number(d.toEpochDay()))
                .each(document.tags(), out::text)
                .each(document.body(), p -> pack(p, out))
                .each(
                        document.headings(),
                        h -> out.span(h.span()).text(h.id()).number(h.level()).text(h.text()))
                .each(document.passages(), p -> pack(p, out))
                .number(document.words());
    }

    private static void pack(Part part, SpanPacking out) {
        if (part instanceof Part.Html piece) {
            out.number(HTML).text(piece.html());
        } else if (part instanceof Part.LinkOpen link) {
            pack(link, out);
        } else if (part instanceof Part.LinkClose) {
            out.number(LINK_CLOSE);
        } else if (part instanceof Part.Image image) {
            out.number(IMAGE).span(image.span()).text(image.path()).text(image.alt());
        } else if (part instanceof Part.Value value) {
            out.number(VALUE).span(value.span()).text(value.indicator());
            pack(value.settings(), out);
        } else if (part instanceof Part.Chart chart) {
            out.number(CHART).span(chart.span()).text(chart.indicator());
            pack(chart.settings(), out);
        }
    }

    private static void pack(Part.LinkOpen link, SpanPacking out) {
        if (link.target() instanceof Part.ToDocument to) {
            out.number(LINK_TO_DOCUMENT).span(link.span()).text(to.path()).maybe(to.fragment(), out::text);
        } else if (link.target() instanceof Part.ToIndicator to) {
            out.number(LINK_TO_INDICATOR).span(link.span()).text(to.indicator());
        }
    }

    private static void pack(Map<String, String> settings, SpanPacking out) {
        out.each(settings.entrySet(), e -> out.text(e.getKey()).text(e.getValue()));
    }

    private static void pack(Passage passage, SpanPacking out) {
        out.text(passage.text())
                .each(passage.mentions(), m -> out.number(m.at()).text(m.indicator()))
                .each(passage.stretches(), s -> out.number(s.at()).span(s.span()))
                .number(passage.row() ? 1 : 0);
    }

    private static Document document(SpanUnpacking in) {
        return new Document(
                in.text(),
                (Node.Mapping) NodePacking.node(in),
                SYNTAXES.get(in.number()),
                STATUSES.get(in.number()),
                in.maybe(() -> LocalDate.ofEpochDay(in.number())),
                in.list(in::text),
                in.list(() -> part(in)),
                in.list(() -> new Document.Heading(in.span(), in.text(), in.number(), in.text())),
                in.list(() -> passage(in)),
                in.number());
    }

    private static Part part(SpanUnpacking in) {
        int kind = in.number();
        return switch (kind) {
            case HTML -> new Part.Html(in.text());
            case LINK_TO_DOCUMENT -> new Part.LinkOpen(in.span(), new Part.ToDocument(in.text(), in.maybe(in::text)));
            case LINK_TO_INDICATOR -> new Part.LinkOpen(in.span(), new Part.ToIndicator(in.text()));
            case LINK_CLOSE -> new Part.LinkClose();
            case IMAGE -> new Part.Image(in.span(), in.text(), in.text());
            case VALUE -> new Part.Value(in.span(), in.text(), settings(in));
            case CHART -> new Part.Chart(in.span(), in.text(), settings(in));
            default -> throw new IllegalStateException("a part of no kind: " + kind);
        };
    }

    private static Map<String, String> settings(SpanUnpacking in) {
        SortedMap<String, String> settings = new TreeMap<>();
        for (int i = in.number(); i > 0; i--) {
            settings.put(in.text(), in.text());
        }
        return Collections.unmodifiableMap(settings);
    }

    private static Passage passage(SpanUnpacking in) {
        return new Passage(
                in.text(),
                in.list(() -> new Passage.Mention(in.number(), in.text())),
                in.list(() -> new Passage.Stretch(in.number(), in.span())),
                in.number() == 1);
    }
}
