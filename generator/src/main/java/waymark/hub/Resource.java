package waymark.hub;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import waymark.diagnostic.Span;
import waymark.format.markdown.Document;
import waymark.format.markdown.FrontMatter;
import waymark.format.markdown.Part;
import waymark.language.Fallback;

/**
 * A document of the hub; texts that aren't written are empty.
 *
 * @param language which it is written in: the one that was asked for, or the main one where there is no translation
 * @param id its file name without the ending
 * @param type its document type, as JBake knows it
 * @param kind what it is, such as guide or case study
 * @param topics ids of its topics, in order
 * @param indicators ids of the indicators it helps with
 * @param related ids of other resources
 */
public record Resource(
        String language,
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

    /** The resource by its translation; what holds for both languages stays as it is. */
    Resource in(String tongue, FrontMatter worded, String itsKind, String itsAuthor, Document translation) {
        return new Resource(
                tongue,
                id,
                path,
                worded.title(),
                worded.summary(),
                type,
                itsKind.isEmpty() ? Fallback.mark(kind) : itsKind,
                itsAuthor.isEmpty() ? Fallback.mark(author) : itsAuthor,
                worded.owner().isEmpty() ? Fallback.mark(owner) : worded.owner(),
                Fallback.markWords(licence),
                date,
                reviewed,
                reviewBy,
                topics,
                indicators,
                related,
                translation.body(),
                translation.headings(),
                translation.words(),
                worded.titleSpan());
    }

    /** The resource where it has no translation: what is quoted of it elsewhere is marked. */
    Resource untranslated() {
        return new Resource(
                language,
                id,
                path,
                Fallback.mark(title),
                Fallback.mark(summary),
                type,
                Fallback.mark(kind),
                Fallback.mark(author),
                Fallback.mark(owner),
                Fallback.markWords(licence),
                date,
                reviewed,
                reviewBy,
                topics,
                indicators,
                related,
                body,
                headings,
                words,
                span);
    }
}
