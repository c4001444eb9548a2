package waymark.page.part;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import waymark.chart.RatingMark;
import waymark.page.Messages;

/** Ratings in long tables: cells that the style sheet gives their shape and colour, so that each weighs little. */
public final class RatingCells {
    private RatingCells() {}

    /** The class of what carries a rating's mark before its text. */
    public static String css(RatingMark mark) {
        return "mk "
                + switch (mark) {
                    case MUCH_BETTER, MUCH_WORSE -> mark.css() + " much";
                    case HIGHER -> mark.css() + " up";
                    case LOWER -> mark.css() + " down";
                    case BETTER, SIMILAR, WORSE, NOT_COMPARED -> mark.css();
                };
    }

    /** The word for a rating. */
    public static String word(RatingMark mark, Messages words) {
        return words.text("rating." + mark.name().toLowerCase(Locale.ROOT));
    }

    /** A table cell for each rating, which sorts from better to worse. */
    public static Map<RatingMark, String> cells(Messages words) {
        Map<RatingMark, String> cells = new EnumMap<>(RatingMark.class);
        for (RatingMark mark : RatingMark.values()) {
            cells.put(
                    mark,
                    "<td class=\"" + css(mark) + "\" data-value=\"" + order(mark) + "\">"
                            + TableText.escape(word(mark, words)) + "</td>");
        }
        return cells;
    }

    private static int order(RatingMark mark) {
        return switch (mark) {
            case MUCH_BETTER -> 1;
            case BETTER, HIGHER -> 2;
            case SIMILAR -> 3;
            case WORSE, LOWER -> 4;
            case MUCH_WORSE -> 5;
            case NOT_COMPARED -> 6;
        };
    }
}
