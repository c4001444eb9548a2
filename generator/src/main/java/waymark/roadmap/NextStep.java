package waymark.roadmap;

import java.util.Optional;
import waymark.diagnostic.Span;

/**
 * How partners go on.
 *
 * @param owner a partner's id, or free text
 */
public record NextStep(Span span, String title, Optional<Rhythm> every, Optional<String> owner) {

    /** How often a step comes round. */
    public enum Rhythm {
        WEEK("week"),
        MONTH("month"),
        QUARTER("quarter"),
        HALF_YEAR("half-year"),
        YEAR("year");

        private final String word;

        Rhythm(String word) {
            this.word = word;
        }

        /** As the road map writes it. */
        public String word() {
            return word;
        }
    }
}
