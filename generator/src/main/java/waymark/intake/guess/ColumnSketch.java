package waymark.intake.guess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import waymark.format.csv.CsvGlance;
import waymark.indicator.period.PeriodParser;
import waymark.indicator.profile.NumberStyle;

/**
 * What a column of an unknown table holds, counted.
 *
 * @param position from 0
 * @param rows how many records were looked into
 * @param texts how often each text stands in it, in the order in which they are met, without empty fields
 * @param numbers how many of its fields are numbers
 * @param symbols texts in place of numbers that sources use for missing ones
 */
record ColumnSketch(int position, String name, int rows, Map<String, Integer> texts, int numbers, Set<String> symbols) {
    private static final Pattern GSS = Pattern.compile("[EWSNKJTM][0-9]{8}|[A-Z]{2}[0-9A-Z]{1,4}|UK[A-Z][0-9A-Z]{0,3}");
    private static final Pattern STRICT_GSS = Pattern.compile("[EWSNKJTM][0-9]{8}");
    private static final Pattern MISSING = Pattern.compile(
            "[-–—.:*/]{1,3}|\\[?[a-z]{1,2}]?|n/?a|null|nan|low|suppressed|missing|not available|no data|ns?",
            Pattern.CASE_INSENSITIVE);

    /** Counts a column. */
    static ColumnSketch of(int position, String name, List<CsvGlance.Line> body, NumberStyle style) {
        Map<String, Integer> texts = new LinkedHashMap<>();
        body.forEach(row -> {
            if (!row.field(position).isEmpty()) {
                texts.merge(row.field(position), 1, Integer::sum);
            }
        });
        int numbers = 0;
        Set<String> symbols = new java.util.LinkedHashSet<>();
        for (Map.Entry<String, Integer> text : texts.entrySet()) {
            if (style.parse(text.getKey()).isPresent()) {
                numbers += text.getValue();
            } else if (MISSING.matcher(text.getKey()).matches()) {
                symbols.add(text.getKey());
            }
        }
        return new ColumnSketch(position, name, body.size(), texts, numbers, symbols);
    }

    int filled() {
        return texts.values().stream().mapToInt(Integer::intValue).sum();
    }

    String lowerName() {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The share of its different texts for which something holds. */
    double share(Predicate<String> test) {
        return texts.isEmpty()
                ? 0
                : (double) texts.keySet().stream().filter(test).count() / texts.size();
    }

    /** The share of its fields that are numbers, passing over what stands for missing ones. */
    double numberShare() {
        int words = texts.entrySet().stream()
                .filter(t -> !symbols.contains(t.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return words == 0 ? 0 : (double) numbers / words;
    }

    boolean isNumeric() {
        return numbers > 0
                && numberShare() >= 0.8
                && share(t -> STRICT_GSS.matcher(t).matches()) < 0.1;
    }

    /** The share of its texts that are digits with a zero before them, as codes have and numbers don't. */
    double leadingZeros() {
        return share(t -> t.length() > 1 && t.charAt(0) == '0' && t.chars().allMatch(Character::isDigit));
    }

    double codeShare() {
        return share(t -> GSS.matcher(t).matches());
    }

    double strictCodeShare() {
        return share(t -> STRICT_GSS.matcher(t).matches());
    }

    /** The share of its texts that are periods, or may be two. */
    double periodShare() {
        List<String> some = new ArrayList<>(texts.keySet());
        List<String> looked = some.subList(0, Math.min(some.size(), 500));
        long periods = looked.stream().filter(ColumnSketch::isPeriod).count();
        return looked.isEmpty() ? 0 : (double) periods / looked.size();
    }

    static boolean isPeriod(String text) {
        return PeriodParser.parseStated(text).isPresent()
                || PeriodParser.ambiguity(text).isPresent();
    }

    /** Whether all of its numbers may be years. */
    boolean areYears() {
        return !texts.isEmpty() && texts.keySet().stream().allMatch(t -> t.matches("(19[4-9]|20[0-6])[0-9](\\.0)?"));
    }

    /** Whether it says the same in all records. */
    boolean isConstant() {
        return texts.size() <= 1;
    }

    /** Whether it counts or names the records themselves. */
    boolean isIdentifier() {
        String lower = lowerName();
        boolean named = lower.equals("id")
                || lower.endsWith("_id")
                || lower.endsWith("objectid")
                || lower.equals("index")
                || lower.equals("fid");
        return named && texts.size() >= rows * 0.9;
    }

    boolean named(Pattern pattern) {
        return pattern.matcher(lowerName()).find();
    }
}
