package waymark.indicator.profile;

/** What is made of columns that a profile doesn't name. */
public enum OtherColumns {
    /** They are errors. */
    REFUSE("refuse"),
    /** They are told as not used. */
    IGNORE("ignore"),
    /** They break figures down. */
    BREAKDOWN("breakdown"),
    /**
     * They break figures down, even if they say the same in all rows; unless a name is so near to one that the table lacks
     * that it is a slip of it.
     */
    NEW_BREAKDOWN("new-breakdown"),
    /** Those named like a period or an indicator hold its values; those with words break figures down. */
    VALUES("values");

    private final String word;

    OtherColumns(String word) {
        this.word = word;
    }

    /** As a profile writes it. */
    public String word() {
        return word;
    }
}
