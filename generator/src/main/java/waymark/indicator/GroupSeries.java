package waymark.indicator;

/** The series of one group in one area. */
public record GroupSeries(Group group, Series series) {}
