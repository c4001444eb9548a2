package waymark.format.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import waymark.diagnostic.Span;

/** What the rendering of one body works with and finds. */
record BodyScope(
        MarkdownContext context,
        Marks marks,
        HeadingIds headingIds,
        List<Document.Heading> headings,
        boolean linksAddresses) {
    static BodyScope of(MarkdownContext context, boolean linksAddresses) {
        return new BodyScope(context, new Marks(), new HeadingIds(), new ArrayList<>(), linksAddresses);
    }

    Span span(Node node) {
        return context.span(node.getStartOffset());
    }

    void error(String code, Span span, String message, String hint) {
        context.diagnostics().error(code, span, message, hint);
    }

    void warning(String code, Span span, String message, String hint) {
        context.diagnostics().warning(code, span, message, hint);
    }
}
