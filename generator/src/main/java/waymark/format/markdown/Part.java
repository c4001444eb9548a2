package waymark.format.markdown;

import java.util.Map;
import java.util.Optional;
import waymark.diagnostic.Span;

/** A piece of a document's body: either finished HTML, or a place that the page fills in when it knows the answer. */
public sealed interface Part {
    /** Sanitised HTML; not necessarily balanced by itself. */
    record Html(String html) implements Part {}

    /** The start of a link within the site; the page writes {@code <a href=…>}, or nothing if the target is gone. */
    record LinkOpen(Span span, Target target) implements Part {}

    /** The end of the last opened link. */
    record LinkClose() implements Part {}

    /** A picture, by its path in the source tree, such as {@code content/places/northbridge/mill.jpg}. */
    record Image(Span span, String path, String alt) implements Part {}

    /** A figure within a sentence: {@code [[value:ID key=value …]]}. */
    record Value(Span span, String indicator, Map<String, String> settings) implements Part {}

    /** A chart that stands by itself: {@code [[chart:ID key=value …]]}. */
    record Chart(Span span, String indicator, Map<String, String> settings) implements Part {}

    /** Where a link within the site leads. */
    sealed interface Target {}

    /** Another document, by its path in the source tree, and a heading in it. */
    record ToDocument(String path, Optional<String> fragment) implements Target {}

    /** The page of an indicator: {@code indicator:ID}. */
    record ToIndicator(String indicator) implements Target {}
}
