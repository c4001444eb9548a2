package waymark.format.markdown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;

/** A Markdown file as read in a test: its document, and its faults as lines without their hints. */
record Reading(Optional<Document> document, List<Diagnostic> diagnostics) {
    static final String PATH = "content/places/northbridge/our-story.md";

    static Reading of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static Reading of(byte[] bytes) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Document> document = MarkdownReader.read(PATH, "x.md", bytes, diagnostics);
        return new Reading(document, diagnostics.sorted());
    }

    List<String> faults() {
        return diagnostics.stream()
                .map(d -> d.toString().lines().findFirst().orElseThrow())
                .toList();
    }

    List<String> hints() {
        return diagnostics.stream().map(Diagnostic::hint).toList();
    }

    Document sound() {
        if (!diagnostics.isEmpty()) {
            throw new AssertionError(diagnostics.toString());
        }
        return document.orElseThrow();
    }

    /** The body, with what the page fills in as {@code {…}}. */
    String body() {
        return document.orElseThrow().body().stream().map(Reading::show).collect(Collectors.joining());
    }

    private static String show(Part part) {
        if (part instanceof Part.Html html) {
            return html.html();
        }
        if (part instanceof Part.LinkOpen link) {
            return "{" + at(link.span()) + " " + target(link.target()) + " ";
        }
        if (part instanceof Part.LinkClose) {
            return "}";
        }
        if (part instanceof Part.Image image) {
            return "{" + at(image.span()) + " image " + image.path() + " \"" + image.alt() + "\"}";
        }
        if (part instanceof Part.Value value) {
            return "{" + at(value.span()) + " value " + value.indicator() + value.settings() + "}";
        }
        Part.Chart chart = (Part.Chart) part;
        return "{" + at(chart.span()) + " chart " + chart.indicator() + chart.settings() + "}";
    }

    private static String at(Span span) {
        return span.line() + ":" + span.column();
    }

    private static String target(Part.Target target) {
        return target instanceof Part.ToDocument document
                ? document.path() + document.fragment().map(f -> "#" + f).orElse("")
                : "indicator:" + ((Part.ToIndicator) target).indicator();
    }
}
