package waymark.indicator;

/** Whether a high value is good, a low one is, or neither. */
public enum Polarity {
    HIGH_IS_GOOD("high-is-good"),
    LOW_IS_GOOD("low-is-good"),
    NONE("none");

    private final String word;

    Polarity(String word) {
        this.word = word;
    }

    /** As the catalogue writes it. */
    public String word() {
        return word;
    }
}
