package waymark.diagnostic;

/** How much a fault weighs: an error stops the build, a warning does so under {@code --strict}, a note informs. */
public enum Severity {
    ERROR("error"),
    WARNING("warning"),
    NOTE("note");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word printed in messages. */
    public String word() {
        return word;
    }
}
