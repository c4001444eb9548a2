package waymark.indicator.profile;

/** In which month a year starts that is written as {@code 2023/24}. */
public enum YearKind {
    CALENDAR("calendar", 1),
    FINANCIAL("financial", 4),
    ACADEMIC("academic", 9);

    private final String word;
    private final int firstMonth;

    YearKind(String word, int firstMonth) {
        this.word = word;
        this.firstMonth = firstMonth;
    }

    /** As a profile writes it. */
    public String word() {
        return word;
    }

    /** 1 for January. */
    public int firstMonth() {
        return firstMonth;
    }
}
