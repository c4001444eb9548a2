package waymark.indicator.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.indicator.Period;
import waymark.indicator.Symbol;
import waymark.indicator.profile.YearKind;

/**
 * Understands the ways in which sources write a period. A label written for people is kept; what is written for machines,
 * such as an ISO 8601 interval, is given one. A text that may be two periods is none.
 */
public final class PeriodParser {
    private static final Pattern RUN = Pattern.compile("(.+?)(?: ?[-–—] ?| to )(.+)");
    private static final Pattern ABBREVIATED = Pattern.compile("[0-9]{2}(/[0-9]{2})?");
    private static final Pattern MARKED = Pattern.compile("(.*?) *[(\\[]([A-Za-z]+)[)\\]]");
    private static final Pattern MONTH_OR_YEARS = Pattern.compile("[12][0-9]([0-9]{2})-(0[1-9]|1[0-2])");
    private static final Pattern YEAR_OR_YEARS = Pattern.compile("([12][0-9]([0-9]{2})) ?[-–—] ?([0-9]{2})");
    private static final Pattern MONTH_OR_YEAR = Pattern.compile("([12][0-9]([0-9]{2}))(0[1-9]|1[0-2])");

    private static final Pattern HALVES = Pattern.compile("([12][0-9]{3})[-/–]?([0-9]{2})");

    private static final Map<String, Symbol> MARKS = Map.ofEntries(
            Map.entry("p", Symbol.PROVISIONAL),
            Map.entry("prov", Symbol.PROVISIONAL),
            Map.entry("provisional", Symbol.PROVISIONAL),
            Map.entry("r", Symbol.REVISED),
            Map.entry("rev", Symbol.REVISED),
            Map.entry("revised", Symbol.REVISED),
            Map.entry("e", Symbol.ESTIMATED),
            Map.entry("est", Symbol.ESTIMATED),
            Map.entry("estimated", Symbol.ESTIMATED),
            Map.entry("f", Symbol.FORECAST),
            Map.entry("forecast", Symbol.FORECAST),
            Map.entry("b", Symbol.BREAK));

    /** What looks like a month would be a run of so many years at most, or else it is a month. */
    private static final int LONGEST_SHORT_RUN = 12;

    private static final int LONGEST_ABBREVIATED_RUN = 30;

    private PeriodParser() {}

    /** The period meant, or nothing if the text isn't one. A split year such as 2023/24 runs from April to March. */
    public static Optional<Period> parse(String text) {
        if (ambiguity(text).isPresent()) {
            return Optional.empty();
        }
        try {
            return PeriodPart.parse(text)
                    .map(part -> part.named(text))
                    .or(() -> run(text))
                    .or(() -> MachinePeriod.parse(text));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A text that is read back as this period: its label if that is one, or else its first day and its length. */
    public static String write(Period period) {
        if (parse(period.label()).filter(period::covers).isPresent()) {
            return period.label();
        }
        if (period.first().equals(period.last())) {
            return period.first().toString();
        }
        long months = ChronoUnit.MONTHS.between(period.first(), period.last().plusDays(1));
        return period.first() + (months % 12 == 0 ? "/P" + months / 12 + "Y" : "/P" + months + "M");
    }

    /**
     * The period of a table in which it is known when years start that are written in two halves: then 2018-19 and 201011
     * are such years.
     */
    public static Optional<StatedPeriod> parseStated(String text, YearKind kind) {
        Matcher m = HALVES.matcher(text);
        if (!m.matches()) {
            return parseStated(text);
        }
        int year = Integer.parseInt(m.group(1));
        String label = m.group(1) + "/" + m.group(2);
        if (kind == YearKind.CALENDAR || (year + 1) % 100 != Integer.parseInt(m.group(2))) {
            return Optional.empty();
        }
        YearMonth start = YearMonth.of(year, kind.firstMonth());
        Period period = new Period(label, start.atDay(1), start.plusMonths(11).atEndOfMonth());
        return Optional.of(new StatedPeriod(period, List.of()));
    }

    /** The day or the months from one day to another, both ISO 8601; nothing if they aren't that. */
    public static Optional<StatedPeriod> between(String from, String to) {
        try {
            LocalDate first = LocalDate.parse(from);
            LocalDate next = LocalDate.parse(to).plusDays(1);
            long months = ChronoUnit.MONTHS.between(first, next);
            if (first.plusDays(1).equals(next)) {
                return parseStated(from);
            }
            return months > 0 && first.plusMonths(months).equals(next)
                    ? parseStated(from + "/P" + (months % 12 == 0 ? months / 12 + "Y" : months + "M"))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The period with the marks behind it, as in {@code 2025 (prov)}: they tell of the figure, not of the time. */
    public static Optional<StatedPeriod> parseStated(String text) {
        List<Symbol> symbols = new ArrayList<>();
        String rest = text;
        for (Matcher m = MARKED.matcher(rest); m.matches(); m = MARKED.matcher(rest)) {
            Symbol symbol = MARKS.get(m.group(2).toLowerCase(Locale.ROOT));
            if (symbol == null) {
                return Optional.empty();
            }
            symbols.add(symbol);
            rest = m.group(1);
        }
        Collections.reverse(symbols);
        return parse(rest).map(period -> new StatedPeriod(period, symbols));
    }

    /** The two periods that a text may be, and how to write each of them. */
    public static Optional<Ambiguity> ambiguity(String text) {
        Matcher m = MONTH_OR_YEARS.matcher(text);
        if (m.matches() && years(m.group(1), m.group(2)) > 0 && years(m.group(1), m.group(2)) <= LONGEST_SHORT_RUN) {
            String full = text.substring(0, 4) + "-" + completed(text.substring(0, 4), m.group(2));
            return Optional.of(new Ambiguity(
                    "may be a month or a run of years",
                    "write " + text + "-01/P1M for the month, or both years in full, such as " + full));
        }
        m = YEAR_OR_YEARS.matcher(text);
        if (m.matches()
                && years(m.group(2), m.group(3)) == 1
                && !MONTH_OR_YEARS.matcher(text).matches()) {
            return Optional.of(eitherYear(m.group(1), m.group(3)));
        }
        m = MONTH_OR_YEAR.matcher(text);
        if (m.matches() && years(m.group(2), m.group(3)) == 1) {
            String split = m.group(1) + "/" + m.group(3);
            return Optional.of(new Ambiguity(
                    "may be a month or the year " + split,
                    "write " + m.group(1) + "-" + m.group(3) + "-01/P1M for the month, or " + split + " for the year"));
        }
        return Optional.empty();
    }

    private static Ambiguity eitherYear(String year, String next) {
        String split = year + "/" + next;
        String both = year + "-" + (Integer.parseInt(year) + 1);
        return new Ambiguity(
                "may be the year " + split + " or two calendar years",
                "write " + split + " for the one, or " + both + " for the two");
    }

    /** How many years lie between two that are written without their centuries. */
    private static int years(String from, String to) {
        return Math.floorMod(Integer.parseInt(to) - Integer.parseInt(from), 100);
    }

    /** From one part to another of its kind; the century of the second may be left out. */
    private static Optional<Period> run(String text) {
        Matcher m = RUN.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        Optional<PeriodPart> from = PeriodPart.parse(m.group(1));
        Optional<PeriodPart> to = PeriodPart.parse(completed(m.group(1), m.group(2)));
        return from.isPresent()
                        && to.isPresent()
                        && from.get().kind() == to.get().kind()
                        && from.get().last().isBefore(to.get().last())
                        && isPlausible(m.group(2), from.get(), to.get())
                ? Optional.of(new Period(text, from.get().first(), to.get().last()))
                : Optional.empty();
    }

    /** A run across a century's end may leave the century out, but 2024-13 is a slip and not 89 years. */
    private static boolean isPlausible(String to, PeriodPart first, PeriodPart last) {
        return !ABBREVIATED.matcher(to).matches()
                || last.last().getYear() - first.first().getYear() <= LONGEST_ABBREVIATED_RUN;
    }

    private static String completed(String from, String to) {
        if (!ABBREVIATED.matcher(to).matches() || from.length() < 4 || !Character.isDigit(from.charAt(3))) {
            return to;
        }
        int century = Integer.parseInt(from.substring(0, 2));
        boolean nextCentury = to.substring(0, 2).compareTo(from.substring(2, 4)) < 0;
        return (nextCentury ? century + 1 : century) + to;
    }

    /**
     * Why a text is refused that may be one period as well as another.
     *
     * @param readings the two, as a message says them behind the text
     * @param hint how to write each of them
     */
    public record Ambiguity(String readings, String hint) {}
}
