package waymark.indicator;

import java.util.List;

/**
 * What became of a table's records: {@code records = read + the sum of left out}.
 *
 * @param format which form was recognised
 * @param records how many records the file holds below its header
 * @param read how many became observations
 */
public record TableReport(String file, String format, int records, int read, List<LeftOut> leftOut) {
    public TableReport {
        leftOut = List.copyOf(leftOut);
    }

    /** Records left out for one reason, with the line of the first. */
    public record LeftOut(String reason, int records, int firstLine) {}
}
