package waymark.format.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.NullableDataKey;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.diagnostic.Span;

/** Renders the pieces of a text that differ from plain CommonMark: headings, links, pictures, embeds, written HTML. */
final class BodyRenderer implements NodeRenderer {
    /** What one rendering works with; handed along in the parsed document. */
    static final NullableDataKey<BodyScope> SCOPE = new NullableDataKey<>("waymark.scope");

    private static final Set<Class<?>> LINKS = Set.of(Link.class, LinkRef.class, AutoLink.class, MailLink.class);

    private final BodyScope scope;
    private final LinkRenderer links;

    BodyRenderer(DataHolder options) {
        this.scope = Objects.requireNonNull(SCOPE.get(options));
        this.links = new LinkRenderer(scope);
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(Heading.class, this::heading),
                new NodeRenderingHandler<>(Paragraph.class, this::paragraph),
                new NodeRenderingHandler<>(Embed.class, this::embed),
                new NodeRenderingHandler<>(Text.class, this::text),
                new NodeRenderingHandler<>(TableBlock.class, this::table),
                new NodeRenderingHandler<>(TableCell.class, this::cell),
                new NodeRenderingHandler<>(HtmlBlock.class, this::htmlBlock),
                new NodeRenderingHandler<>(HtmlCommentBlock.class, this::htmlBlock),
                new NodeRenderingHandler<>(HtmlInline.class, (n, c, h) -> writtenHtml(n, h)),
                new NodeRenderingHandler<>(HtmlInlineComment.class, (n, c, h) -> writtenHtml(n, h)),
                new NodeRenderingHandler<>(Link.class, links::link),
                new NodeRenderingHandler<>(LinkRef.class, links::linkRef),
                new NodeRenderingHandler<>(AutoLink.class, links::autoLink),
                new NodeRenderingHandler<>(MailLink.class, links::mailLink),
                new NodeRenderingHandler<>(Image.class, links::image),
                new NodeRenderingHandler<>(ImageRef.class, links::imageRef));
    }

    /** The page has its own first and second level. */
    private void heading(Heading node, NodeRendererContext context, HtmlWriter html) {
        int level = Math.min(6, Math.max(3, node.getLevel() + 1));
        String text = PlainText.of(node);
        String id = scope.headingIds().id(text);
        scope.headings().add(new Document.Heading(scope.span(node), id, level, text));
        html.attr("id", id).withAttr().tagLine("h" + level, () -> context.renderChildren(node));
    }

    private void paragraph(Paragraph node, NodeRendererContext context, HtmlWriter html) {
        Optional<Embed> chart = chart(node);
        if (chart.isPresent()
                && node.getFirstChild() == node.getLastChild()
                && node.getParent() instanceof com.vladsch.flexmark.util.ast.Document) {
            read(chart.get()).ifPresent(p -> mark(html, "div", p));
        } else {
            context.delegateRender();
        }
    }

    private static Optional<Embed> chart(Paragraph node) {
        return node.getFirstChild() instanceof Embed embed
                        && embed.content().trimStart().startsWith("chart:")
                ? Optional.of(embed)
                : Optional.empty();
    }

    private void embed(Embed node, NodeRendererContext context, HtmlWriter html) {
        if (EmbedReader.isQuoted(node)) {
            html.text(EmbedReader.quoted(node));
            return;
        }
        Optional<Part> part = read(node);
        if (part.isEmpty()) {
            return;
        }
        if (part.get() instanceof Part.Chart chart) {
            String hint =
                    "give [[chart:" + chart.indicator() + "]] a paragraph of its own, outside of lists and tables";
            scope.error("md-chart-inline", chart.span(), "a chart can't stand within other text", hint);
        } else if (node.getAncestorOfType(Heading.class) != null) {
            Span span = scope.span(node);
            scope.error("md-embed-place", span, "a figure can't stand in a heading", "put it into the text below");
        } else {
            mark(html, "span", part.get());
        }
    }

    private Optional<Part> read(Embed node) {
        return EmbedReader.read(node, scope.context());
    }

    private void mark(HtmlWriter html, String element, Part part) {
        html.attr(Marks.ATTRIBUTE, scope.marks().add(part)).withAttr().tag(element);
        html.closeTag(element);
    }

    private void text(Text node, NodeRendererContext context, HtmlWriter html) {
        String text = node.getChars().unescape().replace("\r\n", "\n").replace('\r', '\n');
        if (text.contains("{{<") || text.contains("{{%")) {
            String hint = "shortcodes belong to Hugo: write in Markdown what it would put there";
            scope.warning("md-shortcode", scope.span(node), "a shortcode is shown as text", hint);
        }
        int done = 0;
        if (scope.linksAddresses() && !isWithinLink(node)) {
            for (Addresses.Found found : Addresses.in(text)) {
                html.text(text.substring(done, found.start()));
                String shown = text.substring(found.start(), found.end());
                links.outside(found.target(), html, () -> html.text(shown));
                done = found.end();
            }
        }
        html.text(text.substring(done));
    }

    private static boolean isWithinLink(Node node) {
        for (@Nullable Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (LINKS.contains(parent.getClass())) {
                return !(parent instanceof LinkRef ref) || ref.isDefined();
            }
        }
        return false;
    }

    /** Wide tables scroll by themselves, so that the page doesn't. */
    private void table(TableBlock node, NodeRendererContext context, HtmlWriter html) {
        html.line().attr("class", "scroll").attr("tabindex", "0").withAttr().tag("div");
        html.tagLineIndent("table", () -> context.renderChildren(node));
        html.closeTag("div").line();
    }

    /** A heading without words, as over a column of names, is no heading; those names head their rows. */
    private void cell(TableCell node, NodeRendererContext context, HtmlWriter html) {
        if (node.getAlignment() != null) {
            html.attr("class", node.getAlignment().name().toLowerCase(Locale.ROOT));
        }
        if (node.getSpan() > 1) {
            Span span = scope.span(node);
            scope.error("md-table", span, "a cell can't span columns", "put a space between the two bars");
        }
        boolean names = !node.isHeader() && node.getPrevious() == null && hasEmptyCorner(node);
        boolean heading = names || (node.isHeader() && !node.getText().isBlank());
        if (heading) {
            html.attr("scope", names ? "row" : "col");
        }
        html.withAttr().tag(heading ? "th" : "td", false, false, () -> context.renderChildren(node));
        html.line();
    }

    private static boolean hasEmptyCorner(TableCell node) {
        Node corner = node.getAncestorOfType(TableBlock.class);
        while (corner != null && !(corner instanceof TableCell)) {
            corner = corner.getFirstChild();
        }
        return corner instanceof TableCell cell
                && cell.isHeader()
                && cell.getText().isBlank();
    }

    private void htmlBlock(HtmlBlockBase node, NodeRendererContext context, HtmlWriter html) {
        html.line();
        if (!isComment(node)) {
            html.tag("p");
            writtenHtml(node, html);
            html.closeTag("p").line();
        }
    }

    /** HTML that an author wrote is shown as text; a comment is the author's own. */
    private void writtenHtml(Node node, HtmlWriter html) {
        if (!isComment(node)) {
            String hint = "HTML is shown as text; use Markdown, or put code between backticks";
            scope.warning("md-html", scope.span(node), "HTML is not used here", hint);
            html.text(node.getChars().normalizeEOL());
        }
    }

    private static boolean isComment(Node node) {
        String text = node.getChars().toString().strip();
        return text.startsWith("<!--") && text.indexOf("-->", 4) == text.length() - 3;
    }
}
