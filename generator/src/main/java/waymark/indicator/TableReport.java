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
 * @param breakdowns how many of these are for a part of the people only
 * @param unused columns that nothing was read from and that the form doesn't know
 * @param columns what each column was taken for
 * @param unlisted names that the table has and the site doesn't
 */
public record TableReport(
        String file,
        String format,
        String recognisedBy,
        int records,
        int read,
        int figures,
        int breakdowns,
        List<LeftOut> leftOut,
        List<String> unused,
        List<Column> columns,
        Unlisted unlisted) {
    public TableReport {
        leftOut = List.copyOf(leftOut);
        unused = List.copyOf(unused);
        columns = List.copyOf(columns);
    }

    /** How many figures are for everybody. */
    public int headlines() {
        return figures - breakdowns;
    }

    /** The report of a table that holds no figures: one that describes columns of another, or lists areas. */
    public static TableReport withoutFigures(String file, String format, String recognisedBy, int records) {
        return leftOut(file, format, recognisedBy, records, "of a table without figures");
    }

    /** The report of a table that holds no figures, and why not. */
    public static TableReport leftOut(String file, String format, String recognisedBy, int records, String reason) {
        List<LeftOut> all = List.of(new LeftOut(reason, records, 2));
        return new TableReport(
                file, format, recognisedBy, records, 0, 0, 0, all, List.of(), List.of(), Unlisted.NOTHING);
    }

    /** Records left out for one reason, with the line of the first. */
    public record LeftOut(String reason, int records, int firstLine) {}

    /**
     * A column and its part in the table.
     *
     * @param position counted from 1
     * @param part the key of a role, {@code level}, {@code breakdown}, {@code qualifier}, {@code ignored} or {@code unused}
     * @param caption what its name tells of its figures: a period, or what tells indicators apart; may be empty
     */
    public record Column(int position, String name, String part, String caption) {}

    /** Areas and indicators of a table that the site doesn't list, in the order in which they are met. */
    public record Unlisted(List<Name> areas, List<Name> indicators) {
        /** Everything is listed. */
        public static final Unlisted NOTHING = new Unlisted(List.of(), List.of());

        public Unlisted {
            areas = List.copyOf(areas);
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * A name that isn't listed.
     *
     * @param code an area's code, which may be empty, or an indicator's fullest name
     * @param label an area's name, where the table gives one
     * @param records how many records have it
     * @param firstLine the line of the first
     */
    public record Name(String code, String label, int records, int firstLine) {}
}
