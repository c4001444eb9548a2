package waymark.benchmark;

/** The outcome of comparing a place's figure with a comparator's for the same period. */
public sealed interface Comparison {
    /** Both figures and the place's interval were there. */
    record Rated(Rating rating, double difference) implements Comparison {}

    /** Both values were there, but no interval: the difference is stated, and not judged. */
    record Unjudged(double difference) implements Comparison {}

    /** There was nothing to compare. */
    record NotCompared(Reason reason) implements Comparison {}

    /** Why nothing was compared. */
    enum Reason {
        NO_FIGURE,
        NO_COMPARATOR_FIGURE,
        /** A larger area counts more. */
        COUNT
    }
}
