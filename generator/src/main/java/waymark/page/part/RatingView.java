package waymark.page.part;

import java.util.Optional;
import waymark.benchmark.Comparison;
import waymark.benchmark.Rating;
import waymark.chart.RatingMark;
import waymark.page.Markup;
import waymark.page.Messages;

/**
 * A rating: shape, colour and word together.
 *
 * @param css the class that colours it
 * @param mark its shape
 * @param word as in "similar"
 */
public record RatingView(String css, Markup mark, String word) {
    /** The view of a comparison; whatever gave no rating is "not compared". */
    public static RatingView of(Optional<Comparison> comparison, Messages words) {
        RatingMark mark = mark(comparison);
        return new RatingView(
                mark.css(),
                new Markup(mark.svg()),
                words.text("rating." + mark.name().toLowerCase(java.util.Locale.ROOT)));
    }

    /** The shape of a comparison's outcome. */
    public static RatingMark mark(Optional<Comparison> comparison) {
        if (comparison.isPresent() && comparison.get() instanceof Comparison.Rated rated) {
            return mark(rated.rating());
        }
        return RatingMark.NOT_COMPARED;
    }

    private static RatingMark mark(Rating rating) {
        return switch (rating) {
            case MUCH_BETTER -> RatingMark.MUCH_BETTER;
            case BETTER -> RatingMark.BETTER;
            case SIMILAR -> RatingMark.SIMILAR;
            case WORSE -> RatingMark.WORSE;
            case MUCH_WORSE -> RatingMark.MUCH_WORSE;
            case HIGHER -> RatingMark.HIGHER;
            case LOWER -> RatingMark.LOWER;
        };
    }
}
