package waymark.format.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;

/** The words of a parsed piece of text, without markup: for headings and for what a picture shows. */
final class PlainText {
    private PlainText() {}

    static String of(Node node) {
        StringBuilder text = new StringBuilder();
        add(node, text);
        return text.toString().strip().replaceAll("\\s+", " ");
    }

    private static void add(Node parent, StringBuilder text) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text || node instanceof HtmlEntity) {
                text.append(node.getChars().unescape());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                text.append(' ');
            } else if (node instanceof HtmlInline) {
                text.append(node.getChars());
            } else if (node instanceof Code code) {
                text.append(code.getText());
            } else if (node instanceof AutoLink link) {
                text.append(link.getText());
            } else if (node instanceof MailLink link) {
                text.append(link.getText());
            } else if (!(node instanceof Embed) && !(node instanceof Footnote)) {
                add(node, text);
            }
        }
    }
}
