package waymark.indicator;

/**
 * What a sidecar says of a column that holds no figures.
 *
 * @param text what people call it
 * @param filter whether it is known to break figures down
 */
public record ColumnLabel(String text, boolean filter) {}
