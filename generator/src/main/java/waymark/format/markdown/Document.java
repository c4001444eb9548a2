package waymark.format.markdown;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import waymark.diagnostic.Span;
import waymark.format.yaml.Node;

/**
 * A Markdown file that has been read.
 *
 * @param path its path in the source tree
 * @param header its keys and values, whichever way they were written (YAML or JBake's)
 * @param headerSyntax which way that was
 * @param status JBake's content model: whether it may be published
 * @param date the header's date
 * @param tags the header's tags, as written, in order
 * @param body the text as parts, in order
 * @param headings what the body's headings are, in order
 * @param passages the words of the body, for checks that read them
 * @param words how many words the body has
 */
public record Document(
        String path,
        Node.Mapping header,
        HeaderSyntax headerSyntax,
        Status status,
        Optional<LocalDate> date,
        List<String> tags,
        List<Part> body,
        List<Heading> headings,
        List<Passage> passages,
        int words) {
    public Document {
        tags = List.copyOf(tags);
        body = List.copyOf(body);
        headings = List.copyOf(headings);
        passages = List.copyOf(passages);
    }

    /** JBake's publication status; {@code PUBLISHED_DATE} is published once its date has come. */
    public enum Status {
        DRAFT,
        PUBLISHED,
        PUBLISHED_DATE
    }

    /** How a header was written. */
    public enum HeaderSyntax {
        YAML,
        JBAKE,
        NONE
    }

    /** A heading with the id that links name; the level is that of the HTML element, 3 to 6. */
    public record Heading(Span span, String id, int level, String text) {}

    /** Whether it may be shown in a build of this day. */
    public boolean isPublishedOn(LocalDate today) {
        return switch (status) {
            case DRAFT -> false;
            case PUBLISHED -> true;
            case PUBLISHED_DATE -> date.isEmpty() || !date.get().isAfter(today);
        };
    }
}
