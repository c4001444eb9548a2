package waymark.indicator;

/** How finely a comparison rates: better and worse alone, or with much better and much worse. */
public enum Levels {
    ONE("one-level"),
    TWO("two-level");

    private final String word;

    Levels(String word) {
        this.word = word;
    }

    /** As the catalogue writes it. */
    public String word() {
        return word;
    }
}
