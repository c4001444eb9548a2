package waymark.indicator.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.indicator.Period;

/** A year, quarter or month as people write it: a period by itself, or one end of a run. */
record PeriodPart(Kind kind, LocalDate first, LocalDate last) {
    /** What a part is; a run goes from one part to another of its kind. */
    enum Kind {
        YEAR,
        SPLIT_YEAR,
        QUARTER,
        SPLIT_QUARTER,
        MONTH
    }

    /** How a kind is written. */
    private record Form(Pattern pattern, Function<MatchResult, Optional<PeriodPart>> meaning) {
        Form(String pattern, Function<MatchResult, Optional<PeriodPart>> meaning) {
            this(Pattern.compile(pattern), meaning);
        }
    }

    private static final String YEAR = "([12][0-9]{3})";
    private static final String SPLIT = YEAR + "/([0-9]{2}|[12][0-9]{3})";
    private static final int APRIL = 4;

    private static final List<Form> FORMS = List.of(
            new Form(YEAR, m -> Optional.of(months(Kind.YEAR, number(m, 1), 1, 12))),
            new Form(SPLIT, m -> split(m, 1, 2).map(y -> months(Kind.SPLIT_YEAR, y, APRIL, 12))),
            new Form(YEAR + "-(0[1-9]|1[0-2])", m -> Optional.of(months(Kind.MONTH, number(m, 1), number(m, 2), 1))),
            new Form(
                    "([A-Za-z]{3,9}) " + YEAR, m -> month(m.group(1)).map(n -> months(Kind.MONTH, number(m, 2), n, 1))),
            new Form("Q([1-4]) " + YEAR, m -> Optional.of(quarter(number(m, 2), number(m, 1)))),
            new Form(YEAR + " Q([1-4])", m -> Optional.of(quarter(number(m, 1), number(m, 2)))),
            new Form("Q([1-4]) " + SPLIT, m -> split(m, 2, 3).map(y -> splitQuarter(y, number(m, 1)))),
            new Form(SPLIT + " Q([1-4])", m -> split(m, 1, 2).map(y -> splitQuarter(y, number(m, 3)))));

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("february", 2),
            Map.entry("march", 3),
            Map.entry("april", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("july", 7),
            Map.entry("august", 8),
            Map.entry("september", 9),
            Map.entry("sept", 9),
            Map.entry("october", 10),
            Map.entry("november", 11),
            Map.entry("december", 12));

    /** The part that a text is, if it is one. */
    static Optional<PeriodPart> parse(String text) {
        for (Form form : FORMS) {
            Matcher m = form.pattern().matcher(text);
            if (m.matches()) {
                return form.meaning().apply(m.toMatchResult());
            }
        }
        return Optional.empty();
    }

    Period named(String label) {
        return new Period(label, first, last);
    }

    private static PeriodPart quarter(int year, int quarter) {
        return months(Kind.QUARTER, year, 3 * quarter - 2, 3);
    }

    /** The first quarter of a split year is April to June. */
    private static PeriodPart splitQuarter(int year, int quarter) {
        YearMonth start = YearMonth.of(year, APRIL).plusMonths(3L * (quarter - 1));
        return months(Kind.SPLIT_QUARTER, start.getYear(), start.getMonthValue(), 3);
    }

    private static PeriodPart months(Kind kind, int year, int month, int length) {
        YearMonth start = YearMonth.of(year, month);
        return new PeriodPart(
                kind, start.atDay(1), start.plusMonths(length - 1L).atEndOfMonth());
    }

    /** The year in which a split year starts, if its second half is the year after. */
    private static Optional<Integer> split(MatchResult m, int from, int to) {
        int year = number(m, from);
        int next = number(m, to);
        boolean follows = next == (m.group(to).length() == 4 ? year + 1 : (year + 1) % 100);
        return follows ? Optional.of(year) : Optional.empty();
    }

    /** The number of a month from its name, or from the first three letters of it. */
    private static Optional<Integer> month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Integer whole = MONTHS.get(lower);
        if (whole != null || lower.length() != 3) {
            return Optional.ofNullable(whole);
        }
        return MONTHS.entrySet().stream()
                .filter(e -> e.getKey().startsWith(lower))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
