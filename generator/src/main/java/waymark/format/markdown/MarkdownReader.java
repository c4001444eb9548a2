package waymark.format.markdown;

import java.util.Optional;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.format.Utf8;
import waymark.store.SourceTree;

/** Reads a Markdown file as a {@link Document}, by way of JBake's content model and Markdown engine. */
public final class MarkdownReader {
    private MarkdownReader() {}

    /** Reads a file of a tree; nothing if there is none, or after a fault that leaves no document. */
    public static Optional<Document> read(SourceTree tree, String path, Diagnostics diagnostics) {
        return read(tree, path, new SourceTree.Translation(path, tree.display(path)), diagnostics);
    }

    /** Reads the translation of the document at a path, whose place it takes. */
    public static Optional<Document> read(
            SourceTree tree, String path, SourceTree.Translation file, Diagnostics diagnostics) {
        return DocumentPacking.RECALL.read(
                tree, file.path(), path, file.display(), (b, d) -> read(path, file.display(), b, d), diagnostics);
    }

    /**
     * Reads a file; nothing after a fault that leaves no document. Other faults leave one, so that links to it can
     * still be checked.
     *
     * @param path its path in the source tree, against which relative links are resolved
     * @param display how messages name it
     */
    public static Optional<Document> read(String path, String display, byte[] bytes, Diagnostics diagnostics) {
        if (bytes.length > 4 * TextBounds.MAX_LENGTH) {
            TextBounds.tooLong(Span.of(display), diagnostics);
            return Optional.empty();
        }
        return Utf8.text(display, bytes, "md-encoding", diagnostics)
                .map(t -> new SourceText(path, display, t))
                .filter(s -> TextBounds.check(s, diagnostics))
                .flatMap(s -> read(s, diagnostics));
    }

    private static Optional<Document> read(SourceText source, Diagnostics diagnostics) {
        Header header = HeaderReader.read(source, diagnostics);
        MarkdownContext context = new MarkdownContext(source, header, diagnostics);
        ContentModel.fill(context, header.mapping(), diagnostics);
        JBake.engine().processBody(context);
        return header.sound() ? Optional.of(document(context, header)) : Optional.empty();
    }

    private static Document document(MarkdownContext context, Header header) {
        Body body = context.body();
        return new Document(
                context.path(),
                header.mapping(),
                header.syntax(),
                ContentModel.status(context.getDocumentModel()),
                ContentModel.date(context.getDocumentModel()),
                ContentModel.tags(context.getDocumentModel()),
                body.parts(),
                body.headings(),
                body.passages(),
                body.words());
    }
}
