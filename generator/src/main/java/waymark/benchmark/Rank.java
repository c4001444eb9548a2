package waymark.benchmark;

/**
 * A position among all places that have a value.
 *
 * @param position from 1; the lowest on ties
 * @param joint whether others share it
 * @param of how many places have a value
 */
public record Rank(int position, boolean joint, int of) {}
