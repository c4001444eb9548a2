package waymark.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.format.markdown.Passage;
import waymark.prose.Claim.Kind;
import waymark.prose.Claim.Nearness;

/** Finds the numbers of a sentence that may be figures: with a unit, in ranges, as fractions in words. */
final class ClaimReader {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,/\\p{L}]|\\p{L}-)([£€$]?)"
            + "(\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?+|\\d++(?:\\.\\d++)?+)(?![\\d\\p{L}/])");
    private static final Pattern PERCENT = Pattern.compile("^\\s?(?:%|per ?cent(?!\\p{L}))");
    private static final Pattern MAGNITUDE = Pattern.compile("^\\s?(?:million|billion|thousand|hundred)\\b");
    private static final Pattern PER = Pattern.compile("^[^\\d.;:!?|(" + Passage.GAP
            + "]{0,70}?\\b(?:per|for each|for every|in every|in each|to every) (\\d[\\d,]*)");
    private static final Pattern JOIN = Pattern.compile("\\s?(–|—|-)\\s?|\\s(to|and|or)\\s");
    private static final String NEARLY = "(?: the| a little| just| well| far| somewhat)*";
    private static final Pattern ABOUT = before(
            "about|around|roughly|nearly|almost|approximately|some|circa|close to|near|nearer|just|not quite|getting on for");
    private static final Pattern OVER = before("over|more than|above|at least|upwards of|exceeds|better than");
    private static final Pattern UNDER = before("under|less than|below|fewer than|up to|at most|no more than");

    private static final List<String> COUNTS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final String COUNT = String.join("|", COUNTS) + "|\\d{1,2}";
    private static final Map<String, Integer> PARTS =
            Map.of("half", 2, "third", 3, "quarter", 4, "fifth", 5, "sixth", 6, "seventh", 7, "eighth", 8, "tenth", 10);
    private static final Pattern FRACTION = Pattern.compile("(?i)\\b(?:(?:(a|an|one|two|three|four) )?(?:good )?"
            + "(half|third|quarter|fifth|sixth|seventh|eighth|tenth)s?(?= of(?!(?-i: \\p{Lu})| them| these| those| which| whom| the rest)\\b)"
            + "|(" + COUNT + ") (?:\\p{L}+ )?(?:in|out of)(?: every)? (" + COUNT
            + ")\\b(?!\\s?%| years| months| days))");

    private record Numeral(int start, int end, String prefix, BigDecimal value, boolean percent) {}

    private ClaimReader() {}

    private static Pattern before(String words) {
        return Pattern.compile("(?i)\\b(?:" + words + ")" + NEARLY + " $");
    }

    static List<Claim> read(Sentence sentence) {
        String text = sentence.text();
        List<Claim> claims = new ArrayList<>();
        List<Numeral> numbers = numbers(text);
        for (int i = 0; i < numbers.size(); i++) {
            Numeral number = numbers.get(i);
            if (i + 1 < numbers.size() && isRange(text, number, numbers.get(i + 1))) {
                claims.add(claim(text, number, numbers.get(i + 1)));
                i++;
            } else {
                claims.add(claim(text, number, number));
            }
        }
        Matcher m = FRACTION.matcher(sentence.plain());
        while (m.find()) {
            fraction(m, text).ifPresent(claims::add);
        }
        return claims;
    }

    private static List<Numeral> numbers(String text) {
        List<Numeral> numbers = new ArrayList<>();
        Matcher m = NUMBER.matcher(text);
        while (m.find()) {
            String rest = text.substring(m.end());
            if (MAGNITUDE.matcher(rest).find()) {
                continue;
            }
            Matcher percent = PERCENT.matcher(rest);
            boolean found = percent.find();
            BigDecimal value = new BigDecimal(m.group(2).replace(",", ""));
            numbers.add(new Numeral(m.start(), m.end() + (found ? percent.end() : 0), m.group(1), value, found));
        }
        return numbers;
    }

    private static boolean isRange(String text, Numeral first, Numeral second) {
        Matcher m = JOIN.matcher(text.substring(first.end(), second.start()));
        if (!m.matches() || first.value().compareTo(second.value()) > 0) {
            return false;
        }
        String before = text.substring(0, first.start()).toLowerCase(Locale.ROOT);
        String word = m.group(2) == null ? "" : m.group(2);
        return switch (word) {
            case "and" -> before.endsWith("between ");
            case "to" -> !before.endsWith("from ");
            default -> true;
        };
    }

    private static Claim claim(String text, Numeral low, Numeral high) {
        String rest = text.substring(high.end());
        Matcher per = PER.matcher(rest);
        Kind kind = Kind.BARE;
        String unit = "";
        if (high.percent()) {
            kind = Kind.PERCENT;
        } else if (!high.prefix().isEmpty()) {
            kind = Kind.PREFIX;
            unit = high.prefix();
        } else if (per.find()) {
            kind = Kind.PER;
            unit = per.group(1).replace(",", "");
        }
        Nearness nearness = nearness(text.substring(0, low.start()));
        return new Claim(low.start(), high.end(), low.value(), high.value(), kind, unit, rest, nearness);
    }

    private static Nearness nearness(String before) {
        if (ABOUT.matcher(before).find()) {
            return Nearness.ABOUT;
        }
        if (OVER.matcher(before).find()) {
            return Nearness.OVER;
        }
        return UNDER.matcher(before).find() ? Nearness.UNDER : Nearness.EXACT;
    }

    private static Optional<Claim> fraction(Matcher m, String text) {
        int above = m.group(3) == null ? count(m.group(1)) : count(m.group(3));
        Integer below = m.group(4) == null
                ? PARTS.get(m.group(2).toLowerCase(Locale.ROOT))
                : Integer.valueOf(count(m.group(4)));
        if (below == null || below <= above) {
            return Optional.empty();
        }
        BigDecimal value = BigDecimal.valueOf(100L * above).divide(BigDecimal.valueOf(below), 1, RoundingMode.HALF_UP);
        return Optional.of(new Claim(
                m.start(),
                m.end(),
                value,
                value,
                Kind.FRACTION,
                "",
                text.substring(m.end()),
                nearness(text.substring(0, m.start()))));
    }

    private static int count(String word) {
        if (word == null || word.equalsIgnoreCase("a") || word.equalsIgnoreCase("an")) {
            return 1;
        }
        int index = COUNTS.indexOf(word.toLowerCase(Locale.ROOT));
        return index >= 0 ? index + 1 : Integer.parseInt(word);
    }
}
