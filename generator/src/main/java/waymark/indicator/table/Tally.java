package waymark.indicator.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.format.csv.CsvRow;
import waymark.format.csv.CsvTable;
import waymark.indicator.TableReport;

/** Counts what became of the records of a table. */
final class Tally {
    /** Why a record is left out, and what can be done about it; without a hint it isn't told but in the report. */
    record Reason(String words, String hint) {}

    static final Reason IN_ERROR = new Reason("in error", "");
    static final Reason OTHER_AREA =
            new Reason("for areas that data/places.csv doesn't list", "add the area to data/places.csv to read them");
    static final Reason NO_AREA = new Reason(
            "without the code of an area", "name the area they are for under constants: of a profile to read them");
    static final Reason ENDED = new Reason(
            "for areas after their last day",
            "an area that was abolished shows up to its end; correct until in data/places.csv if that is wrong");
    static final Reason OTHER_INDICATOR = new Reason(
            "for indicators that data/indicators.yaml doesn't list",
            "give an indicator the name used there as its label to read them");
    static final Reason REPEATED = new Reason("the same as an earlier row", "remove what is there twice");
    static final Reason HEADER = new Reason("the header again", "");
    private static final String RAGGED = "ragged";
    private static final String BELOW = "below the table";

    private final Map<Reason, TableReport.LeftOut> leftOut = new LinkedHashMap<>();
    private int rows;
    private int read;

    static Reason level(String level) {
        return new Reason("for areas of another kind (" + level + ")", "");
    }

    void read(CsvRow row) {
        rows++;
        read++;
    }

    void leaveOut(Reason reason, CsvRow row) {
        rows++;
        leftOut.merge(
                reason,
                new TableReport.LeftOut(reason.words(), 1, row.line()),
                (a, b) -> new TableReport.LeftOut(reason.words(), a.records() + 1, a.firstLine()));
    }

    /** Counts the records that were no rows. */
    void ragged(int records) {
        if (records > rows) {
            leftOut.put(new Reason(RAGGED, ""), new TableReport.LeftOut(RAGGED, records - rows, 0));
        }
    }

    /** Counts what stands below the table. */
    void below(CsvTable table) {
        if (table.linesBelow() > 0) {
            leftOut.put(
                    new Reason(BELOW, ""), new TableReport.LeftOut(BELOW, table.linesBelow(), table.firstLineBelow()));
        }
    }

    /** Tells of the records that an officer can do something about. */
    void notes(String file, Diagnostics diagnostics) {
        leftOut.forEach((reason, rows) -> {
            if (!reason.hint().isEmpty()) {
                diagnostics.note(
                        "rows-left-out",
                        new Span(file, rows.firstLine(), 0),
                        rows.records() + (rows.records() == 1 ? " row is " : " rows are ") + rows.reason()
                                + ", the first of them here",
                        reason.hint());
            }
        });
    }

    /** Warns of a table that nothing was read of, though nothing in it is wrong. */
    void warn(String file, Diagnostics diagnostics) {
        if (read == 0 && rows > 0 && !leftOut.containsKey(IN_ERROR)) {
            String reasons = leftOut.keySet().stream().map(Reason::words).collect(Collectors.joining("; "));
            diagnostics.warning(
                    "nothing-read",
                    Span.of(file),
                    "nothing of this table is read; its rows are " + reasons,
                    "check areas and labels; words that stand for a total are named under totals: of a profile");
        }
    }

    int read() {
        return read;
    }

    List<TableReport.LeftOut> leftOut() {
        return List.copyOf(leftOut.values());
    }
}
