package waymark.indicator;

import java.util.Optional;

/**
 * How the people behind an indicator's figures are protected.
 *
 * @param threshold below which its counts are withheld, if not the site's
 * @param controlledBy who has already seen to it that nobody can be recognised; empty if nobody has
 */
public record Disclosure(Optional<Integer> threshold, String controlledBy) {
    /** The greatest threshold that makes sense. */
    public static final int GREATEST_THRESHOLD = 1000;

    /** The site's rule holds. */
    public static final Disclosure AS_THE_SITE = new Disclosure(Optional.empty(), "");

    /** Whether whoever published the figures has withheld what must be, so that it isn't checked again. */
    public boolean isControlled() {
        return !controlledBy.isEmpty();
    }
}
