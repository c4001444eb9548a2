package waymark.chart.spread;

/** The names of the places at the low and the high end. */
public record EndNames(String lowest, String highest) {}
