package waymark.indicator.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import waymark.format.csv.CsvFormat;

/**
 * How the tables of one kind are laid out and what their words mean.
 *
 * @param origin where it is written, for {@code waymark check}
 * @param files patterns of the names of files it is for; if there are none it is found by the header
 * @param recognise columns that a header must have for the table to be of this kind, by names or patterns
 * @param year in which month split years start, where the sources of this kind agree
 * @param columns for each role the names it may have, the first that a table has counts
 * @param levels where the column that holds the area's code depends on the row
 * @param constants what is the same in all rows, or stands for an empty cell
 * @param indicatorFromFile a pattern with a group that the file's name holds the indicator in
 * @param qualifiers columns that tell indicators of one name apart
 * @param totals what stands in a column of a breakdown where a row is not broken down, beside nothing and the usual words
 * @param yearKinds what the words of the column {@code period-kind} mean
 * @param symbols what texts in place of a value or in the status column mean
 * @param leavesOut whether areas and indicators that the site doesn't know are left out instead of refused
 * @param noFigures whether its tables describe others and hold no figures themselves
 */
public record Profile(
        String name,
        String origin,
        List<Pattern> files,
        List<String> recognise,
        CsvFormat csv,
        NumberStyle numbers,
        Optional<YearKind> year,
        Map<Role, List<ColumnName>> columns,
        Optional<Levels> levels,
        Map<Role, String> constants,
        Optional<Pattern> indicatorFromFile,
        List<ColumnName> qualifiers,
        List<BreakdownColumn> breakdowns,
        Set<String> totals,
        List<ColumnName> ignored,
        OtherColumns others,
        Map<String, YearKind> yearKinds,
        SymbolWords symbols,
        Unlisted leavesOut,
        boolean noFigures) {
    private static final Set<String> USUAL_TOTALS = Set.of("all", "persons", "total");

    public Profile {
        files = List.copyOf(files);
        recognise = List.copyOf(recognise);
        columns = Map.copyOf(columns);
        constants = Map.copyOf(constants);
        qualifiers = List.copyOf(qualifiers);
        breakdowns = List.copyOf(breakdowns);
        totals = Set.copyOf(totals);
        ignored = List.copyOf(ignored);
        yearKinds = Map.copyOf(yearKinds);
    }

    /** Which unknown names are left out; the others are errors. */
    public record Unlisted(boolean areas, boolean indicators) {}

    /** The column with the kind of area, and for each kind that is read the column with its code. */
    public record Levels(String column, Map<String, String> codes) {
        public Levels {
            codes = Map.copyOf(new LinkedHashMap<>(codes));
        }
    }

    /** Whether a text in a column of a breakdown says that the row isn't broken down by it. */
    public boolean isTotal(String text) {
        return text.isEmpty() || totals.contains(text) || USUAL_TOTALS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether a column breaks figures down even if it says the same in all rows. */
    public boolean meansConstants() {
        return others == OtherColumns.NEW_BREAKDOWN;
    }

    /** Whether texts may have an apostrophe before them that keeps spreadsheets from running them: so has Waymark's own form. */
    public boolean isDefused() {
        return others == OtherColumns.NEW_BREAKDOWN;
    }

    /** What a table was recognised by, for {@code waymark check}. */
    public String recognisedBy() {
        return origin.isEmpty() ? "the columns " + String.join(", ", recognise) : origin;
    }

    /** The names that a role may have. */
    public List<ColumnName> names(Role role) {
        return columns.getOrDefault(role, List.of());
    }

    boolean isFor(String file) {
        return files.stream().anyMatch(f -> f.matcher(file).matches());
    }

    /** The part that counts of a cell of a role's column. */
    public String part(Role role, String text) {
        for (ColumnName name : names(role)) {
            if (name.cell().isPresent()) {
                return name.part(text);
            }
        }
        return text;
    }

    /** The columns that it is recognised by and that a header doesn't have. */
    public List<String> lacking(List<String> header) {
        return recognise.stream()
                .filter(r -> header.stream().noneMatch(h -> means(r, h)))
                .toList();
    }

    /** Whether a header has what it is recognised by; one without figures has to be known to its last column. */
    boolean recognises(List<String> header) {
        return !recognise.isEmpty()
                && lacking(header).isEmpty()
                && (!noFigures || header.stream().allMatch(this::knows));
    }

    private boolean knows(String header) {
        return recognise.stream().anyMatch(r -> means(r, header))
                || ignored.stream().anyMatch(i -> i.caption(header).isPresent());
    }

    private static boolean means(String name, String header) {
        return ColumnName.of(name).caption(header).isPresent();
    }
}
