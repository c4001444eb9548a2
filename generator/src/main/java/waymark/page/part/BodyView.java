package waymark.page.part;

import java.util.List;
import java.util.Optional;
import waymark.page.Markup;

/** A body of text as blocks, in order: prose, or a chart that stands by itself. */
public record BodyView(List<Block> blocks) {
    public BodyView {
        blocks = List.copyOf(blocks);
    }

    /** Exactly one of the two is there. */
    public record Block(Optional<Markup> prose, Optional<ChartView> chart) {}

    public boolean isEmpty() {
        return blocks.isEmpty();
    }
}
