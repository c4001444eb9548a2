package waymark.hub;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import waymark.diagnostic.Span;
import waymark.format.markdown.Document;
import waymark.format.markdown.Part;

/**
 * A document of the hub; texts that aren't written are empty.
 *
 * @param id its file name without the ending
 * @param type its document type, as JBake knows it
 * @param kind what it is, such as guide or case study
 * @param topics ids of its topics, in order
 * @param indicators ids of the indicators it helps with
 * @param related ids of other resources
 */
public record Resource(
        String id,
        String path,
        String title,
        String summary,
        String type,
        String kind,
        String author,
        String owner,
        String licence,
        Optional<LocalDate> date,
        Optional<LocalDate> reviewed,
        Optional<LocalDate> reviewBy,
        List<String> topics,
        List<String> indicators,
        List<String> related,
        List<Part> body,
        List<Document.Heading> headings,
        int words,
        Span span) {
    public Resource {
        topics = List.copyOf(topics);
        indicators = List.copyOf(indicators);
        related = List.copyOf(related);
        body = List.copyOf(body);
        headings = List.copyOf(headings);
    }
}
