package waymark.format.markdown;

import java.util.List;
import waymark.diagnostic.Span;

/**
 * The words of a paragraph or of a row of a table, for checks that read them. What an author quotes isn't among them;
 * where something stands that is no word (an embed, code), there is an {@link #GAP}.
 *
 * @param mentions the indicators that it links to or shows figures of, in order
 * @param stretches where its words stand in the file, in order; the first starts at 0
 * @param row whether it is a row of a table, its cells set apart by bars
 */
public record Passage(String text, List<Mention> mentions, List<Stretch> stretches, boolean row) {
    /** Stands for what is no word. */
    public static final char GAP = '\uFFFC';

    public Passage {
        mentions = List.copyOf(mentions);
        stretches = List.copyOf(stretches);
    }

    /** A place in the words from which an indicator is spoken of. */
    public record Mention(int at, String indicator) {}

    /** Words of one line that stand in the file as they do here. */
    public record Stretch(int at, Span span) {}

    /** Where a character of the text stands in the file. */
    public Span span(int at) {
        Stretch found = stretches.get(0);
        for (Stretch stretch : stretches) {
            if (stretch.at() > at) {
                break;
            }
            found = stretch;
        }
        int within = text.codePointCount(Math.min(found.at(), at), Math.min(at, text.length()));
        return new Span(found.span().file(), found.span().line(), found.span().column() + within);
    }
}
