package waymark.format.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import waymark.diagnostic.Span;

/** Renders links and pictures, once it is known where they lead; a refused one leaves its text. */
final class LinkRenderer {
    private final BodyScope scope;

    LinkRenderer(BodyScope scope) {
        this.scope = scope;
    }

    void link(Link node, NodeRendererContext context, HtmlWriter html) {
        open(node.getUrl().unescape(), at(node, node.getUrl()), html, () -> context.renderChildren(node));
    }

    void linkRef(LinkRef node, NodeRendererContext context, HtmlWriter html) {
        Optional<Reference> reference = reference(node);
        if (reference.isEmpty()) {
            context.delegateRender();
            return;
        }
        BasedSequence url = reference.get().getUrl();
        open(url.unescape(), at(node, url), html, () -> context.renderChildren(node));
    }

    void autoLink(AutoLink node, NodeRendererContext context, HtmlWriter html) {
        String text = node.getText().toString();
        open(text, at(node, node.getText()), html, () -> html.text(text));
    }

    void mailLink(MailLink node, NodeRendererContext context, HtmlWriter html) {
        String text = node.getText().toString();
        open("mailto:" + text, at(node, node.getText()), html, () -> html.text(text));
    }

    void image(Image node, NodeRendererContext context, HtmlWriter html) {
        String more = node.getUrlContent().unescape();
        picture(node, node.getUrl().unescape() + more, at(node, node.getUrl()), html);
    }

    void imageRef(ImageRef node, NodeRendererContext context, HtmlWriter html) {
        Optional<Reference> reference = reference(node);
        if (reference.isEmpty()) {
            context.delegateRender();
            return;
        }
        BasedSequence url = reference.get().getUrl();
        picture(node, url.unescape(), at(node, url), html);
    }

    private Optional<Reference> reference(RefNode node) {
        return node.isDefined() ? Optional.ofNullable(node.getReferenceNode(node.getDocument())) : Optional.empty();
    }

    private Span at(Node node, BasedSequence address) {
        return address.isNull() || address.isEmpty()
                ? scope.span(node)
                : scope.context().span(address.getStartOffset());
    }

    /** Writes a link around what the text writes. */
    private void open(String address, Span span, HtmlWriter html, Runnable text) {
        LinkTarget target = LinkReader.link(scope.context().path(), address);
        if (target instanceof LinkTarget.Outside outside) {
            outside(outside.address(), html, text);
        } else if (target instanceof LinkTarget.Inside inside) {
            html.attr(Marks.ATTRIBUTE, scope.marks().add(new Part.LinkOpen(span, inside.target())));
            html.withAttr().tag("a");
            text.run();
            html.closeTag("a");
        } else {
            refuse(target, span);
            text.run();
        }
    }

    /** Writes a link to another site. */
    void outside(String address, HtmlWriter html, Runnable text) {
        html.attr("href", address).withAttr().tag("a");
        text.run();
        html.closeTag("a");
    }

    private void picture(Node node, String address, Span span, HtmlWriter html) {
        String alt = PlainText.of(node);
        if (alt.isEmpty()) {
            String hint = "write what it shows: ![The mill race at low water](mill.jpg)";
            scope.error("md-image-alt", scope.span(node), "this picture says nothing to who can't see it", hint);
            return;
        }
        LinkTarget target = LinkReader.picture(scope.context().path(), address);
        if (target instanceof LinkTarget.Picture picture) {
            Part part = new Part.Image(scope.span(node), picture.path(), alt);
            html.attr(Marks.ATTRIBUTE, scope.marks().add(part)).withAttr().tagVoid("img");
        } else {
            refuse(target, span);
        }
    }

    private void refuse(LinkTarget target, Span span) {
        if (target instanceof LinkTarget.Refused refused) {
            scope.error(refused.code(), span, refused.message(), refused.hint());
        }
    }
}
