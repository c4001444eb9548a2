package waymark.indicator.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.indicator.Period;

/** Periods written for machines, which are given a label for people: ISO 8601 dates and intervals, {@code 31.12.2024} and {@code 202425}. */
final class MachinePeriod {
    private static final Pattern SIX_DIGITS = Pattern.compile("([12][0-9]{3})([0-9]{2})");
    private static final Pattern DAY = Pattern.compile("[12][0-9]{3}-[01][0-9]-[0-3][0-9]");
    private static final Pattern DOTTED = Pattern.compile("([0-3][0-9])\\.([01][0-9])\\.([12][0-9]{3})");
    private static final Pattern INTERVAL = Pattern.compile("([12][0-9]{3}-[01][0-9]-[0-3][0-9])/P([0-9]{1,2})([YM])");
    private static final DateTimeFormatter MONTH_LABEL = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_LABEL = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private MachinePeriod() {}

    /** The period that a text is, if it is one of these. Dates that don't exist are exceptions. */
    static Optional<Period> parse(String text) {
        Matcher m = SIX_DIGITS.matcher(text);
        if (m.matches()) {
            String split = m.group(1) + "/" + m.group(2);
            return PeriodPart.parse(split).map(part -> part.named(split));
        }
        if (DAY.matcher(text).matches()) {
            LocalDate day = LocalDate.parse(text);
            return Optional.of(new Period(DAY_LABEL.format(day), day, day));
        }
        m = DOTTED.matcher(text);
        if (m.matches()) {
            return parse(m.group(3) + "-" + m.group(2) + "-" + m.group(1));
        }
        m = INTERVAL.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.parse(m.group(1));
        int length = Integer.parseInt(m.group(2));
        boolean inYears = m.group(3).equals("Y");
        LocalDate last = (inYears ? first.plusYears(length) : first.plusMonths(length)).minusDays(1);
        return Optional.of(new Period(inYears ? yearLabel(first, last, length) : monthLabel(first, last), first, last));
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
