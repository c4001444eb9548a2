package waymark.disclosure;

import waymark.indicator.Indicator;

/**
 * Which counts are too small to be published.
 *
 * @param threshold counts below it are; none if it is 0
 * @param zeros whether 0 is too: that nobody is concerned may tell of everybody
 */
public record SmallCountRule(int threshold, boolean zeros) {
    /** The rule of a site that says nothing else. */
    public static final SmallCountRule DEFAULT = new SmallCountRule(5, false);

    /** The rule as it holds for an indicator. */
    SmallCountRule of(Indicator indicator) {
        return new SmallCountRule(indicator.disclosure().threshold().orElse(threshold), zeros);
    }

    /** Whether a count may not be published. */
    boolean forbids(double count) {
        return count < threshold && (count > 0 || (zeros && count == 0));
    }
}
