package waymark.narrative;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import waymark.format.markdown.Document;
import waymark.format.markdown.Part;
import waymark.format.markdown.Passage;

/**
 * A text of a place or of the network.
 *
 * @param path its path in the source tree
 * @param slug its file name without the ending; {@code index} is the main text of its folder
 * @param body its text as parts, in order
 * @param passages its words, for checks that read them
 */
public record Narrative(
        String path,
        String slug,
        String title,
        String summary,
        String owner,
        Optional<LocalDate> reviewBy,
        int order,
        List<Part> body,
        List<Document.Heading> headings,
        List<Passage> passages,
        int words) {
    public Narrative {
        body = List.copyOf(body);
        headings = List.copyOf(headings);
        passages = List.copyOf(passages);
    }
}
