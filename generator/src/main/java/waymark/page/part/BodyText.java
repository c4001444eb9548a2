package waymark.page.part;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import waymark.format.markdown.Part;
import waymark.page.Glossary;
import waymark.page.Markup;

/** Fills in a text's links, pictures, figures and charts. What can't be filled in leaves its words standing. */
public final class BodyText {
    /** What a text can't know by itself. */
    public interface Answers {
        /** The way to a target from the page on which the text stands; nothing if the target isn't there (any more). */
        Optional<String> link(Part.Target target);

        /** The way to a picture, with its size. */
        Optional<Picture> picture(String path);

        /** A figure as text. */
        Optional<String> value(Part.Value value);

        /** A chart. */
        Optional<ChartView> chart(Part.Chart chart);

        /** The words that are explained where they first occur. */
        default Glossary glossary() {
            return new Glossary(List.of());
        }
    }

    /** A picture's way and size in pixels. */
    public record Picture(String href, int width, int height) {}

    private final Answers answers;
    private final TermLinks terms;
    private final List<BodyView.Block> blocks = new ArrayList<>();
    private final StringBuilder prose = new StringBuilder();
    private final Deque<Boolean> openLinks = new ArrayDeque<>();

    private BodyText(Answers answers) {
        this.answers = answers;
        this.terms = new TermLinks(answers.glossary());
    }

    /** The text with everything filled in. */
    public static BodyView of(List<Part> body, Answers answers) {
        BodyText text = new BodyText(answers);
        body.forEach(text::add);
        text.endProse();
        return new BodyView(text.blocks, "");
    }

    private void add(Part part) {
        if (part instanceof Part.Html html) {
            prose.append(html.html());
        } else if (part instanceof Part.LinkOpen open) {
            open(open);
        } else if (part instanceof Part.LinkClose) {
            prose.append(openLinks.pop() ? "</a>" : "");
        } else if (part instanceof Part.Image image) {
            picture(image);
        } else if (part instanceof Part.Value value) {
            answers.value(value).ifPresent(v -> value(value, v));
        } else if (part instanceof Part.Chart chart) {
            answers.chart(chart).ifPresent(c -> {
                endProse();
                blocks.add(new BodyView.Block(Optional.empty(), Optional.of(c)));
            });
        }
    }

    private void open(Part.LinkOpen open) {
        Optional<String> href = answers.link(open.target());
        href.ifPresent(
                h -> prose.append("<a href=\"").append(TableText.escape(h)).append("\">"));
        openLinks.push(href.isPresent());
    }

    /** A figure leads to the page that tells where it comes from, unless it stands in a link already. */
    private void value(Part.Value value, String text) {
        boolean linked = prose.lastIndexOf("<a ") > prose.lastIndexOf("</a>");
        Optional<String> href = linked ? Optional.empty() : answers.link(new Part.ToIndicator(value.indicator()));
        href.ifPresent(h -> prose.append("<a class=\"value\" href=\"")
                .append(TableText.escape(h))
                .append("\">"));
        prose.append(TableText.escape(text)).append(href.isPresent() ? "</a>" : "");
    }

    private void picture(Part.Image image) {
        answers.picture(image.path())
                .ifPresent(p -> prose.append("<img src=\"")
                        .append(TableText.escape(p.href()))
                        .append("\" alt=\"")
                        .append(TableText.escape(image.alt()))
                        .append("\" width=\"")
                        .append(p.width())
                        .append("\" height=\"")
                        .append(p.height())
                        .append("\" loading=\"lazy\">"));
    }

    private void endProse() {
        if (!prose.toString().isBlank()) {
            blocks.add(new BodyView.Block(Optional.of(new Markup(terms.in(prose.toString()))), Optional.empty()));
        }
        prose.setLength(0);
    }
}
