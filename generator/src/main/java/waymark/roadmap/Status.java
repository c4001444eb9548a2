package waymark.roadmap;

/** How an activity goes, as its partners say. */
public enum Status {
    PLANNED("planned"),
    ON_TRACK("on-track"),
    AT_RISK("at-risk"),
    LATE("late"),
    DONE("done"),
    PAUSED("paused"),
    STOPPED("stopped");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    /** As the road map writes it. */
    public String word() {
        return word;
    }
}
