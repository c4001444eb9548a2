package waymark.indicator;

import java.util.List;

/**
 * What became of a table's records: {@code records = read + the sum of left out}.
 *
 * @param format which form was recognised
 * @param recognisedBy what it was recognised by
 * @param records how many records the file holds below its header
 * @param read how many became observations
 * @param figures how many observations they became: a wide table has several in a record
 * @param unused columns that nothing was read from and that the form doesn't know
 */
public record TableReport(
        String file,
        String format,
        String recognisedBy,
        int records,
        int read,
        int figures,
        List<LeftOut> leftOut,
        List<String> unused) {
    public TableReport {
        leftOut = List.copyOf(leftOut);
        unused = List.copyOf(unused);
    }

    /** The report of a table that describes others. */
    public static TableReport withoutFigures(String file, String format, String recognisedBy, int records) {
        List<LeftOut> all = List.of(new LeftOut("about columns of another table", records, 2));
        return new TableReport(file, format, recognisedBy, records, 0, 0, all, List.of());
    }

    /** Records left out for one reason, with the line of the first. */
    public record LeftOut(String reason, int records, int firstLine) {}
}
