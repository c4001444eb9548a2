package waymark.roadmap;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.diagnostic.Span;
import waymark.format.yaml.Values;

/**
 * By when a target is to be reached: a date, a month, a year, or the label of a period.
 *
 * @param text as written
 * @param endYear the year in which it ends, where the text tells
 * @param endMonth the month in which it ends; a year such as 2029/30 does not tell, it may be a financial or a school year
 */
public record Deadline(Span span, String text, OptionalInt endYear, Optional<YearMonth> endMonth) {
    private static final Pattern YEARS = Pattern.compile("([0-9]{4})(?:([/-])([0-9]{4}|[0-9]{2}))?");

    /** Reads a text; what cannot be understood has no end. */
    static Deadline of(Span span, String text) {
        Optional<YearMonth> month = Values.monthOf(text);
        if (month.isPresent()) {
            return new Deadline(span, text, OptionalInt.of(month.get().getYear()), month);
        }
        Matcher years = YEARS.matcher(text);
        if (!years.matches()) {
            return new Deadline(span, text, OptionalInt.empty(), Optional.empty());
        }
        int from = Integer.parseInt(years.group(1));
        int to = years.group(3) == null ? from : endOf(from, years.group(3));
        boolean split = "/".equals(years.group(2));
        if (to < from || (split && to != from + 1)) {
            return new Deadline(span, text, OptionalInt.empty(), Optional.empty());
        }
        return new Deadline(span, text, OptionalInt.of(to), split ? Optional.empty() : december(to));
    }

    private static int endOf(int from, String written) {
        int end = Integer.parseInt(written);
        return written.length() == 4 ? end : from / 100 * 100 + end + (end < from % 100 ? 100 : 0);
    }

    private static Optional<YearMonth> december(int year) {
        try {
            return Optional.of(YearMonth.of(year, 12));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
