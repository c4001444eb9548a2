package waymark.page.across;

import java.util.List;
import java.util.Optional;
import waymark.page.Markup;
import waymark.page.part.RatingView;

/**
 * Places by indicators: a table with a rating in each cell, by shape, colour and word.
 *
 * @param finding what the whole says
 * @param label names the table's scrolling region
 * @param key explains the shapes that occur
 * @param table the table, as markup
 * @param symbols explains the symbols that stand on figures
 */
public record Rug(
        String finding,
        String sub,
        String label,
        List<RatingView> key,
        Markup table,
        List<String> symbols,
        String source) {
    public Rug {
        key = List.copyOf(key);
        symbols = List.copyOf(symbols);
    }

    /** Whether a place's name leads anywhere, and where. */
    interface Names {
        Optional<String> href(waymark.place.Place place);
    }
}
