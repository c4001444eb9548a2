package waymark.page.part;

import java.util.List;
import java.util.Optional;
import waymark.page.Markup;

/**
 * A body of text as blocks, in order: prose, or a chart that stands by itself.
 *
 * @param language of the prose, where it isn't the page's: the text has no translation
 */
public record BodyView(List<Block> blocks, String language) {
    public BodyView {
        blocks = List.copyOf(blocks);
    }

    /** The text as it stands on a page of a language. */
    public BodyView writtenIn(String own, String page) {
        return new BodyView(blocks, own.equals(page) ? "" : own);
    }

    /** Exactly one of the two is there. */
    public record Block(Optional<Markup> prose, Optional<ChartView> chart) {}

    public boolean isEmpty() {
        return blocks.isEmpty();
    }
}
