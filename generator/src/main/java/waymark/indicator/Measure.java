package waymark.indicator;

/** What kind of number an indicator is; intervals and sums depend on it. */
public enum Measure {
    PROPORTION("proportion"),
    RATE("rate"),
    MEAN("mean"),
    COUNT("count"),
    INDEX("index");

    private final String word;

    Measure(String word) {
        this.word = word;
    }

    /** As the catalogue writes it. */
    public String word() {
        return word;
    }
}
