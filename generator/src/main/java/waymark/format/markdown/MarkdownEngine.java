package waymark.format.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;

/** JBake's engine for Markdown: flexmark with the extensions that {@code jbake.properties} names, then the sanitiser. */
public final class MarkdownEngine extends MarkupEngine {
    private static final String ADDRESSES = "AUTOLINKS";

    private final Parser parser;
    private final HtmlRenderer renderer;
    private final boolean linksAddresses;

    /** JBake makes engines without arguments. */
    public MarkdownEngine() {
        List<String> names = JBake.markdownExtensions();
        List<Extension> extensions = new ArrayList<>();
        names.forEach(n -> extension(n, extensions));
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.EXTENSIONS, extensions);
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
        options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
        parser = Parser.builder(options)
                .customInlineParserExtensionFactory(new EmbedParser.Factory())
                .build();
        renderer = HtmlRenderer.builder(options)
                .nodeRendererFactory(BodyRenderer::new)
                .build();
        linksAddresses = names.contains(ADDRESSES);
    }

    private static void extension(String name, List<Extension> extensions) {
        switch (name) {
            case "TABLES" -> extensions.add(TablesExtension.create());
            case "STRIKETHROUGH" -> extensions.add(StrikethroughExtension.create());
            case "FOOTNOTES" -> extensions.add(FootnoteExtension.create());
            // Fences belong to CommonMark; plain addresses are found while rendering.
            case "FENCED_CODE_BLOCKS", ADDRESSES -> {}
            default -> throw new IllegalStateException("jbake.properties names an unknown extension: " + name);
        }
    }

    /** Renders the body; in the context of our reader its parts too, with what is wrong in it. */
    @Override
    public void processBody(ParserContext context) {
        MarkdownContext own = context instanceof MarkdownContext mine ? mine : MarkdownContext.of(context);
        Document document = parser.parse(own.getBody());
        BodyScope scope = BodyScope.of(own, linksAddresses);
        if (!TextBounds.isShallow(document, own)) {
            own.setBody("");
            return;
        }
        document.set(BodyRenderer.SCOPE, scope);
        PartWriter parts = Sanitiser.sanitise(renderer.render(document), scope.marks());
        own.setBody(new Body(parts.parts(), scope.headings(), PassageReader.read(document, own), parts.words()));
        context.setBody(own.body().html());
    }
}
