package waymark.store.output;

/** A file of an output folder that isn't what {@code SHA256SUMS} says. */
public record Difference(Kind kind, String path) {
    /** How it differs. */
    public enum Kind {
        ALTERED,
        MISSING,
        ADDED
    }
}
