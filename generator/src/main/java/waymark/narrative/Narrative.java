package waymark.narrative;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import waymark.format.markdown.Document;
import waymark.format.markdown.FrontMatter;
import waymark.format.markdown.Part;
import waymark.format.markdown.Passage;
import waymark.language.Fallback;

/**
 * A text of a place or of the network.
 *
 * @param language which it is written in: the one that was asked for, or the main one where there is no translation
 * @param path its path in the source tree
 * @param slug its file name without the ending; {@code index} is the main text of its folder
 * @param body its text as parts, in order
 * @param passages its words, for checks that read them
 */
public record Narrative(
        String language,
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

    /** The text by its translation; what holds for both languages stays as it is. */
    Narrative in(String tongue, FrontMatter words, Document translation) {
        return new Narrative(
                tongue,
                path,
                slug,
                words.title(),
                words.summary(),
                words.owner().isEmpty() ? Fallback.mark(owner) : words.owner(),
                reviewBy,
                order,
                translation.body(),
                translation.headings(),
                translation.passages(),
                translation.words());
    }

    /** The text where it has no translation: what is quoted of it elsewhere is marked. */
    Narrative untranslated() {
        return new Narrative(
                language,
                path,
                slug,
                Fallback.mark(title),
                Fallback.mark(summary),
                Fallback.mark(owner),
                reviewBy,
                order,
                body,
                headings,
                passages,
                words);
    }
}
