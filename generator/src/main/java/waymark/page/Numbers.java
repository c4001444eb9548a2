package waymark.page;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import waymark.indicator.Decimals;
import waymark.indicator.Evidence;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Symbol;
import waymark.indicator.Unit;
import waymark.language.Fallback;
import waymark.roadmap.Amount;

/**
 * Writes numbers. Rounding is half away from zero, to the decimals of the indicator; where it gives none they
 * follow from its largest value. Comparisons are never made on what is written here.
 */
public final class Numbers {
    private static final String MINUS = WrittenNumber.MINUS;

    private final Evidence evidence;
    private final Messages words;
    private final Map<String, Integer> decimals;

    public Numbers(Evidence evidence, Messages words) {
        this(evidence, new ConcurrentHashMap<>(), words);
    }

    private Numbers(Evidence evidence, Map<String, Integer> decimals, Messages words) {
        this.evidence = evidence;
        this.decimals = decimals;
        this.words = words;
    }

    /** The same numbers with the words of another language. */
    public Numbers in(Evidence named, Messages others) {
        return new Numbers(named, decimals, others);
    }

    /** What the source says of a figure; a table has its notes in one language. */
    public String note(Figure figure) {
        return evidence.catalogue().tableWord(figure.note());
    }

    /** A value with its unit, such as {@code £612} or {@code 66.8%}. */
    public String value(Indicator indicator, double value) {
        if (indicator.unit().suffix().equals("%") && value < 100 && value >= 99.95) {
            return words.text("number.nearly-all");
        }
        return withUnit(indicator, bare(indicator, value));
    }

    /** The sign stands before all else: −£5. */
    private static String withUnit(Indicator indicator, String number) {
        Unit unit = indicator.unit();
        if (unit.prefix().isEmpty()) {
            return number.concat(unit.suffix());
        }
        String sign = number.startsWith(MINUS) ? MINUS : "";
        return sign + unit.prefix() + number.substring(sign.length()) + unit.suffix();
    }

    /** A value with its unit, by the unit's name where it has no shorter form: {@code 612 per 100,000 population}. */
    public String inWords(Indicator indicator, double value) {
        String text = value(indicator, value);
        return isBare(indicator.unit()) ? text + " " + indicator.unit().name() : text;
    }

    /** Whether values are printed as mere numbers. */
    public static boolean isBare(Unit unit) {
        return unit.prefix().isBlank() && unit.suffix().isBlank();
    }

    /** A value without its unit. */
    public String bare(Indicator indicator, double value) {
        return fixed(value, decimals(indicator));
    }

    /** A number that a road map promises, with the decimals that it was written with, and the indicator's unit. */
    public String promised(Indicator indicator, Amount amount) {
        int point = amount.text().indexOf('.');
        boolean plain = amount.text().matches("-?[0-9]+([.][0-9]+)?");
        int written = point < 0 ? 0 : amount.text().length() - point - 1;
        return withUnit(indicator, fixed(amount.value(), plain ? written : decimals(indicator)));
    }

    /** A figure with its unit and symbols; a missing one as its symbols. */
    public String figure(Indicator indicator, Figure figure) {
        String value = figure instanceof Figure.Known known ? value(indicator, known.value()) : "";
        if (figure.symbols().isEmpty()) {
            return value;
        }
        StringBuilder text = new StringBuilder(value);
        for (Symbol symbol : figure.symbols()) {
            text.append(text.isEmpty() ? "" : " ").append(symbol.printed());
        }
        return text.toString();
    }

    /** A figure as a sentence has it: the value alone, or, where there is none, its symbols. */
    public String inSentence(Indicator indicator, Figure figure) {
        return figure instanceof Figure.Known known ? value(indicator, known.value()) : figure(indicator, figure);
    }

    /** A difference in the indicator's own unit; percentages differ by points. */
    public String difference(Indicator indicator, double difference) {
        String number = bare(indicator, Math.abs(difference));
        return indicator.unit().suffix().equals("%")
                ? words.text("number.points", number)
                : indicator.unit().prefix() + number + indicator.unit().suffix();
    }

    /** How many decimals an indicator is written with. */
    public int decimals(Indicator indicator) {
        Integer known = decimals.get(indicator.id());
        return known != null
                ? known
                : decimals.computeIfAbsent(indicator.id(), i -> Decimals.of(indicator, evidence.observations()));
    }

    /** A number with thousands separators. */
    public static String fixed(double value, int decimals) {
        return WrittenNumber.fixed(value, decimals);
    }

    /** A number as data: no separators, no needless zeros. */
    public static String plain(double value) {
        return WrittenNumber.plain(value);
    }

    /** A text as a sentence starts with it. */
    public static String sentence(String text) {
        int first = Fallback.isIn(text) && text.indexOf(Fallback.OPEN) == 0 ? 1 : 0;
        return text.length() <= first
                ? text
                : text.substring(0, first)
                        + text.substring(first, first + 1).toUpperCase(Locale.UK)
                        + text.substring(first + 1);
    }
}
