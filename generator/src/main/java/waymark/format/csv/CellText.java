package waymark.format.csv;

import java.util.regex.Pattern;

/**
 * Texts of cells that no spreadsheet takes for a formula, and back: an apostrophe is set before each start of a cell at which
 * one could begin. That is the text's own start, and what follows a semicolon, a tab or a line break: where a spreadsheet
 * separates columns by those, it starts a cell there, whatever quotes stand around.
 *
 * <p>A text that already looks so gets one more apostrophe, so that {@link #restored} gives back every text as it was.
 * Numbers are left alone. The characters are those of OWASP's page on CSV injection, with their full-width forms.
 */
public final class CellText {
    private static final String RUNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String STARTS = ";\t\r\n";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private CellText() {}

    /** The text as a cell may hold it. */
    public static String defused(String text) {
        if (!mayRun(text) || NUMBER.matcher(text).matches()) {
            return text;
        }
        StringBuilder cell = new StringBuilder(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            if (isStart(text, i) && runs(text, i)) {
                cell.append('\'');
            }
            cell.append(text.charAt(i));
        }
        return cell.toString();
    }

    /** The text that a cell was written for. */
    public static String restored(String cell) {
        if (cell.indexOf('\'') < 0) {
            return cell;
        }
        StringBuilder text = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) != '\'' || !isStart(cell, i) || !runs(cell, i + 1)) {
                text.append(cell.charAt(i));
            }
        }
        return text.toString();
    }

    private static boolean isStart(String text, int at) {
        return at == 0 || STARTS.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Whether what follows could be a formula, behind apostrophes and blanks. */
    private static boolean runs(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == ' ')) {
            at++;
        }
        return at < text.length() && RUNS.indexOf(text.charAt(at)) >= 0;
    }

    /** Most texts start with a letter or a digit and hold nothing that starts a cell; they are told without a pattern. */
    private static boolean mayRun(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ';' || c < ' ' || (i == 0 && !Character.isLetterOrDigit(c))) {
                return true;
            }
        }
        return false;
    }
}
