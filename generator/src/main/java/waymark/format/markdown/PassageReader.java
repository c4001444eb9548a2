package waymark.format.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import waymark.format.markdown.Passage.Mention;
import waymark.format.markdown.Passage.Stretch;

/** Collects the passages of a parsed body. */
final class PassageReader {
    private final MarkdownContext context;
    private final List<Passage> passages = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private List<Mention> mentions = new ArrayList<>();
    private List<Stretch> stretches = new ArrayList<>();

    private PassageReader(MarkdownContext context) {
        this.context = context;
    }

    static List<Passage> read(Node document, MarkdownContext context) {
        PassageReader reader = new PassageReader(context);
        reader.blocks(document);
        return List.copyOf(reader.passages);
    }

    /** A quotation says what somebody else said. */
    private void blocks(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph || node instanceof TableRow) {
                words(node);
                finish(node instanceof TableRow);
            } else if (!(node instanceof BlockQuote)) {
                blocks(node);
            }
        }
    }

    private void finish(boolean row) {
        if (!stretches.isEmpty()) {
            passages.add(new Passage(text.toString(), mentions, stretches, row));
        }
        text = new StringBuilder();
        mentions = new ArrayList<>();
        stretches = new ArrayList<>();
    }

    private void words(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text || node instanceof HtmlEntity) {
                add(node, node.getChars().unescape());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                text.append(' ');
            } else if (node instanceof Embed embed) {
                embed(embed);
            } else if (node instanceof Code
                    || node instanceof Image
                    || node instanceof ImageRef
                    || node.getFirstChild() == null) {
                gap(node);
            } else {
                mention(node);
                words(node);
                text.append(node instanceof TableCell ? " | " : "");
            }
        }
    }

    private void add(Node node, String words) {
        stretches.add(new Stretch(text.length(), context.span(node.getStartOffset())));
        text.append(words);
    }

    private void gap(Node node) {
        add(node, String.valueOf(Passage.GAP));
    }

    private void embed(Embed embed) {
        EmbedReader.indicator(embed).ifPresent(id -> mentions.add(new Mention(text.length(), id)));
        gap(embed);
    }

    private void mention(Node node) {
        if (node instanceof Link link
                && LinkReader.link(context.path(), link.getUrl().toString()) instanceof LinkTarget.Inside inside
                && inside.target() instanceof Part.ToIndicator to) {
            mentions.add(new Mention(text.length(), to.indicator()));
        }
    }
}
