package waymark.intake.sniff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import waymark.format.csv.CsvGlance.Line;

/**
 * Where the parts of a file lie: lines above, header, records, lines below.
 *
 * @param headerFrom the position of the first header row among the records
 * @param headerRows how many rows name the columns; 0 if none does
 * @param bodyFrom the position of the first record of the table
 * @param bodyTo the position after the last
 * @param width how many columns it has
 */
record Layout(int headerFrom, int headerRows, int bodyFrom, int bodyTo, int width) {
    private static final int MOST_ABOVE = 40;
    private static final int MOST_BELOW = 60;
    private static final int MOST_STOREYS = 4;
    private static final int FOOTER_LENGTH = 24;
    private static final Pattern NUMBER = Pattern.compile("(?!\\d+\\.\\d+\\.\\d)[-−+]? ?[£$€]?\\d[\\d.,' \\u00a0]*%?");
    private static final Pattern SIGN = Pattern.compile("[-–.:*/x]{1,3}");
    private static final Pattern YEAR =
            Pattern.compile("[12]\\d{3}([/-]\\d{2,4})?|[12]\\d{3} ?Q[1-4]|Q[1-4] ?[12]\\d{3}");

    /** The layout of a file whose records are all there, or of a long one's first records. */
    static Layout of(List<Line> records) {
        if (records.isEmpty()) {
            return new Layout(0, 0, 0, 0, 0);
        }
        int width = width(records);
        int from = headerFrom(records, width);
        int to = bodyTo(records, from, width);
        Set<Integer> numbers = numberColumns(records, from, to, width);
        int rows = headerRows(records, from, to, numbers);
        return new Layout(from, rows, from + rows, Math.max(from + rows, to), width);
    }

    /** How many fields most records have, not counting empty ones at the end. */
    private static int width(List<Line> records) {
        int[] counts = new int[2];
        java.util.Map<Integer, Integer> widths = new java.util.HashMap<>();
        records.forEach(r -> widths.merge(filledWidth(r), 1, Integer::sum));
        widths.forEach((w, n) -> {
            if (n > counts[1] || (n == counts[1] && w > counts[0])) {
                counts[0] = w;
                counts[1] = n;
            }
        });
        return Math.max(1, counts[0]);
    }

    private static int filledWidth(Line record) {
        int width = record.fields().size();
        while (width > 0 && record.field(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /** The first record that has about as many filled fields as the table has columns. */
    private static int headerFrom(List<Line> records, int width) {
        int needed = width <= 2 ? width : Math.max(2, (int) Math.ceil(width * 0.5));
        for (int i = 0; i < Math.min(records.size(), MOST_ABOVE); i++) {
            if (records.get(i).filled() >= needed) {
                return i;
            }
        }
        return 0;
    }

    /** Lines below a table have one or two fields where the table has many. */
    private static int bodyTo(List<Line> records, int from, int width) {
        int to = records.size();
        if (width < 3) {
            return to;
        }
        int lowest = Math.max(from + 1, records.size() - MOST_BELOW);
        while (to > lowest && isBelow(records.get(to - 1))) {
            to--;
        }
        return to;
    }

    private static boolean isBelow(Line record) {
        return record.filled() <= 1 && isText(record);
    }

    private static boolean isText(Line record) {
        String first = record.field(0);
        return !first.isEmpty()
                && !NUMBER.matcher(first).matches()
                && (first.length() > 3 || record.fields().size() == 1);
    }

    private static Set<Integer> numberColumns(List<Line> records, int from, int to, int width) {
        Set<Integer> columns = new HashSet<>();
        int start = Math.min(to - 1, from + MOST_STOREYS);
        for (int column = 0; column < width; column++) {
            int numbers = 0;
            int filled = 0;
            for (int i = Math.max(from + 1, start); i < Math.min(to, from + 2000); i++) {
                String field = records.get(i).field(column);
                filled += field.isEmpty() || SIGN.matcher(field).matches() ? 0 : 1;
                numbers += NUMBER.matcher(field).matches() ? 1 : 0;
            }
            if (numbers > 0 && numbers >= filled * 0.6) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static int headerRows(List<Line> records, int from, int to, Set<Integer> numbers) {
        if (!namesColumns(records.get(from), numbers)) {
            return 0;
        }
        int rows = 1;
        while (rows < MOST_STOREYS && from + rows < to - 1 && isStorey(records.get(from + rows), numbers)) {
            rows++;
        }
        return rows;
    }

    /** Whether a record names columns: above numbers stand words, or years. */
    private static boolean namesColumns(Line record, Set<Integer> numbers) {
        if (numbers.isEmpty()) {
            return true;
        }
        boolean words = false;
        boolean years = true;
        for (int column : numbers) {
            String field = record.field(column);
            words |= !field.isEmpty() && !NUMBER.matcher(field).matches() && field.length() > 1 && !isNull(field);
            years &= YEAR.matcher(field).matches();
        }
        return words || (years && record.filled() > numbers.size()) || neighbours(record);
    }

    private static boolean isNull(String field) {
        return field.equalsIgnoreCase("null") || field.equalsIgnoreCase("na") || field.equals("..");
    }

    /** Whether columns are numbered: 1, 2, 3 … behind one with a name. */
    private static boolean neighbours(Line record) {
        int last = record.fields().size() - 1;
        return last > 1
                && record.field(1).equals("1")
                && record.field(2).equals("2")
                && record.field(last).equals("" + last);
    }

    /** Another storey of the header: words above all numbers, and nothing above the columns of areas. */
    private static boolean isStorey(Line record, Set<Integer> numbers) {
        boolean words = false;
        for (int column = 0; column < record.fields().size(); column++) {
            String field = record.field(column);
            if (!numbers.contains(column)) {
                if (!field.isEmpty()) {
                    return false;
                }
            } else if (NUMBER.matcher(field).matches()) {
                return false;
            } else {
                words |= field.length() > 1;
            }
        }
        return words;
    }

    /** How many lines stand above the header. */
    int skippedLines(List<Line> records) {
        return headerFrom == 0 ? 0 : records.get(headerFrom).line() - 1;
    }

    /** How many of the last records of a long file stand below the table. */
    int below(List<Line> last) {
        int below = 0;
        while (width >= 3 && below < last.size() && isBelow(last.get(last.size() - 1 - below))) {
            below++;
        }
        return below;
    }

    /** How the first line below the table starts, if there is one and no record that was kept starts like that. */
    String footer(List<Line> records, List<Line> last) {
        int below = below(last);
        if (bodyTo >= records.size() && below == 0) {
            return "";
        }
        Line line = below > 0 ? last.get(last.size() - below) : records.get(bodyTo);
        String first = line.field(0);
        String start =
                first.substring(0, Math.min(first.length(), FOOTER_LENGTH)).strip();
        boolean taken = records.subList(headerFrom, bodyTo).stream()
                .anyMatch(r -> r.field(0).startsWith(start));
        return start.isEmpty() || taken ? "" : start;
    }

    /** Whether records are shorter than the header, or have empty fields beyond it. */
    boolean ragged(List<Line> records) {
        int columns = headerRows == 0 ? width : 0;
        for (int i = headerFrom; i < bodyFrom; i++) {
            columns = Math.max(columns, records.get(i).fields().size());
        }
        int named = headerRows == 1 ? filledWidth(records.get(headerFrom)) : columns;
        int uneven = 0;
        for (int i = bodyFrom; i < bodyTo; i++) {
            int size = records.get(i).fields().size();
            if (size > named && filledWidth(records.get(i)) > named) {
                return false;
            }
            uneven += size == named ? 0 : 1;
        }
        return named < columns || (uneven > 0 && uneven < Math.max(1, (bodyTo - bodyFrom) / 2));
    }
}
