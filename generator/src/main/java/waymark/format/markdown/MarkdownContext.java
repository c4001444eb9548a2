package waymark.format.markdown;

import java.io.File;
import java.util.List;
import org.jbake.parser.ParserContext;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.format.yaml.Node;

/** JBake's parser context, built from a text instead of a file, and what our engine finds in the body. */
final class MarkdownContext extends ParserContext {
    private final SourceText source;
    private final int bodyStart;
    private final Diagnostics diagnostics;
    private Body body = Body.EMPTY;

    MarkdownContext(SourceText source, Header header, Diagnostics diagnostics) {
        super(new File(source.path()), List.of(), JBake.configuration(), header.syntax() != Document.HeaderSyntax.NONE);
        this.source = source;
        this.bodyStart = header.bodyStart();
        this.diagnostics = diagnostics;
        setBody(source.text().substring(bodyStart));
    }

    /** A context for a text that JBake read by itself; faults in it reach nobody. */
    static MarkdownContext of(ParserContext context) {
        String path = context.getFile().getName();
        SourceText source = new SourceText(path, path, context.getBody());
        Header none = new Header(new Node.Mapping(source.span(0), List.of()), Document.HeaderSyntax.NONE, 0, true);
        return new MarkdownContext(source, none, new Diagnostics());
    }

    String path() {
        return source.path();
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** Where an offset in the body stands in the file. */
    Span span(int bodyOffset) {
        return source.span(bodyStart + bodyOffset);
    }

    Body body() {
        return body;
    }

    void setBody(Body body) {
        this.body = body;
    }
}
