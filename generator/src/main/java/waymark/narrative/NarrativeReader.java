package waymark.narrative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.format.markdown.Document;
import waymark.format.markdown.FrontMatter;
import waymark.format.markdown.MarkdownReader;
import waymark.language.Alphabet;
import waymark.store.SourceTree;

/** Reads the Markdown files that lie directly in a folder. */
public final class NarrativeReader {
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    private NarrativeReader() {}

    /** The texts of a folder; those that a build of this day may not show are named only. */
    public static Narratives read(SourceTree tree, String folder, LocalDate today, Diagnostics diagnostics) {
        List<Narrative> published = new ArrayList<>();
        Set<String> drafts = new HashSet<>();
        for (String path : tree.under(folder, ".md")) {
            if (path.indexOf('/', folder.length() + 1) >= 0) {
                continue;
            }
            Optional<Document> document = MarkdownReader.read(tree, path, diagnostics);
            if (document.isEmpty()) {
                continue;
            }
            Optional<Narrative> narrative = narrative(tree, document.get(), diagnostics);
            if (document.get().isPublishedOn(today)) {
                narrative
                        .map(n -> tree.tongue().isMain() ? n : translated(n, tree, today, diagnostics))
                        .ifPresent(published::add);
            } else {
                drafts.add(path);
            }
        }
        published.sort(Comparator.comparingInt(Narrative::order)
                .thenComparing(Narrative::title, Alphabet.of(tree.tongue().asked())));
        return new Narratives(published, drafts);
    }

    /** The text in the language that is asked for, if its translation may be shown. */
    private static Narrative translated(Narrative original, SourceTree tree, LocalDate today, Diagnostics diagnostics) {
        return tree.translation(original.path())
                .flatMap(t -> MarkdownReader.read(tree, original.path(), t, diagnostics))
                .filter(d -> d.isPublishedOn(today))
                .flatMap(d -> FrontMatter.read(d, diagnostics, f -> {})
                        .map(words -> original.in(tree.tongue().asked(), words, d)))
                .orElseGet(original::untranslated);
    }

    private static Optional<Narrative> narrative(SourceTree tree, Document document, Diagnostics diagnostics) {
        String path = document.path();
        String slug = path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
        if (!slug.matches(SLUG)) {
            diagnostics.error(
                    "bad-id",
                    Span.of(tree.display(path)),
                    "\"" + slug + "\" is not a valid file name",
                    "use lower-case letters, digits and hyphens: it becomes part of addresses");
        }
        return FrontMatter.read(document, diagnostics, f -> {})
                .map(m -> new Narrative(
                        tree.tongue().main(),
                        path,
                        slug,
                        m.title(),
                        m.summary(),
                        m.owner(),
                        m.reviewBy(),
                        m.order(),
                        document.body(),
                        document.headings(),
                        document.passages(),
                        document.words()));
    }
}
