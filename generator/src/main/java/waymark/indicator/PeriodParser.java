package waymark.indicator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands the ways in which sources write a period. A label written for people is kept; an ISO 8601 interval, which
 * is written for machines, is given one.
 */
public final class PeriodParser {
    private static final Pattern YEAR = Pattern.compile("([12][0-9]{3})");
    private static final Pattern SPLIT_YEAR = Pattern.compile("([12][0-9]{3})/([0-9]{2})");
    private static final Pattern YEARS = Pattern.compile("([12][0-9]{3}) ?[-–] ?([0-9]{2}|[12][0-9]{3})");
    private static final Pattern MONTH = Pattern.compile("([12][0-9]{3})-(0[1-9]|1[0-2])");
    private static final Pattern DAY = Pattern.compile("[12][0-9]{3}-[01][0-9]-[0-3][0-9]");
    private static final Pattern INTERVAL = Pattern.compile("([12][0-9]{3}-[01][0-9]-[0-3][0-9])/P([0-9]{1,2})([YM])");
    private static final DateTimeFormatter MONTH_LABEL = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_LABEL = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private PeriodParser() {}

    /** The period meant, or nothing if the text isn't one. A split year such as 2023/24 runs from April to March. */
    public static Optional<Period> parse(String text) {
        try {
            return parseChecked(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether a text such as 2010-12 may be a month as well as a run of years; it is refused. */
    public static boolean isAmbiguous(String text) {
        Matcher m = MONTH.matcher(text);
        return m.matches() && Integer.parseInt(m.group(2)) > Integer.parseInt(m.group(1)) % 100;
    }

    private static Optional<Period> parseChecked(String text) {
        Matcher m = YEAR.matcher(text);
        if (m.matches()) {
            return years(text, Integer.parseInt(text), Integer.parseInt(text));
        }
        m = SPLIT_YEAR.matcher(text);
        if (m.matches()) {
            int year = Integer.parseInt(m.group(1));
            return (year + 1) % 100 == Integer.parseInt(m.group(2))
                    ? Optional.of(new Period(text, LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31)))
                    : Optional.empty();
        }
        if (isAmbiguous(text)) {
            return Optional.empty();
        }
        m = MONTH.matcher(text);
        if (m.matches()) {
            YearMonth month = YearMonth.parse(text);
            return Optional.of(new Period(text, month.atDay(1), month.atEndOfMonth()));
        }
        m = YEARS.matcher(text);
        if (m.matches()) {
            int from = Integer.parseInt(m.group(1));
            int to = Integer.parseInt(m.group(2));
            return years(text, from, to >= 100 ? to : from / 100 * 100 + to + (to < from % 100 ? 100 : 0));
        }
        return machine(text);
    }

    private static Optional<Period> machine(String text) {
        if (DAY.matcher(text).matches()) {
            LocalDate day = LocalDate.parse(text);
            return Optional.of(new Period(DAY_LABEL.format(day), day, day));
        }
        Matcher m = INTERVAL.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.parse(m.group(1));
        int length = Integer.parseInt(m.group(2));
        boolean inYears = m.group(3).equals("Y");
        LocalDate last = (inYears ? first.plusYears(length) : first.plusMonths(length)).minusDays(1);
        return Optional.of(new Period(inYears ? yearLabel(first, last, length) : monthLabel(first, last), first, last));
    }

    private static Optional<Period> years(String label, int from, int to) {
        return from <= to
                ? Optional.of(new Period(label, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31)))
                : Optional.empty();
    }

    private static String yearLabel(LocalDate first, LocalDate last, int years) {
        boolean calendar = first.getDayOfYear() == 1;
        if (calendar) {
            return years == 1 ? "" + first.getYear() : first.getYear() + "–" + twoDigits(last.getYear());
        }
        String start = first.getYear() + "/" + twoDigits(first.getYear() + 1);
        return years == 1 ? start : start + "–" + (last.getYear() - 1) + "/" + twoDigits(last.getYear());
    }

    private static String monthLabel(LocalDate first, LocalDate last) {
        return YearMonth.from(first).equals(YearMonth.from(last))
                ? MONTH_LABEL.format(first)
                : MONTH_LABEL.format(first) + "–" + MONTH_LABEL.format(last);
    }

    private static String twoDigits(int year) {
        return String.format(Locale.ROOT, "%02d", year % 100);
    }
}
