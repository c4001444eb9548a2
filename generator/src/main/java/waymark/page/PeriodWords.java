package waymark.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.language.Fallback;

/**
 * Says a period in another language than English, in which sources label them. Figures and strokes stay; months, quarters and
 * the few words that stand between them are translated; a label with any other word falls back.
 */
final class PeriodWords {
    private static final String ENGLISH = "en";
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final int SHORT = 3;
    private static final Pattern QUARTER = Pattern.compile("\\bQ([1-4])\\b");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** What stands in labels beside months, as the ends of message keys, the longest first. */
    private static final List<String> PHRASES = List.of(
            "year ending",
            "years ending",
            "financial year",
            "academic year",
            "mid-year",
            "early",
            "mid",
            "late",
            "to",
            "and");

    private PeriodWords() {}

    static String of(String label, Messages words) {
        if (words.language().equals(ENGLISH)) {
            return label;
        }
        if (!WORD.matcher(label).find()) {
            return quarters(label, words);
        }
        String rest = label;
        StringBuilder unknown = new StringBuilder(label.toLowerCase(Locale.ROOT));
        for (String phrase : PHRASES) {
            Pattern pattern = Pattern.compile("\\b" + phrase + "\\b", Pattern.CASE_INSENSITIVE);
            rest = pattern.matcher(rest)
                    .replaceAll(Matcher.quoteReplacement(words.text("period.word." + phrase.replace(' ', '-'))));
            blank(unknown, pattern);
        }
        for (int month = 0; month < MONTHS.size(); month++) {
            String name = MONTHS.get(month);
            Pattern whole = Pattern.compile("\\b" + name + "\\b", Pattern.CASE_INSENSITIVE);
            String shortened = name.substring(0, SHORT) + (name.equals("september") ? "t?" : "");
            Pattern shorter = Pattern.compile("\\b" + shortened + "\\b", Pattern.CASE_INSENSITIVE);
            rest = whole.matcher(rest).replaceAll(words.text("month." + (month + 1)));
            rest = shorter.matcher(rest).replaceAll(words.text("month-short." + (month + 1)));
            blank(unknown, whole);
            blank(unknown, shorter);
        }
        return WORD.matcher(unknown).find() ? Fallback.mark(label) : quarters(rest, words);
    }

    private static String quarters(String label, Messages words) {
        Matcher m = QUARTER.matcher(label);
        return m.replaceAll(r -> words.text("period.quarter", r.group(1)));
    }

    private static void blank(StringBuilder text, Pattern found) {
        String left = found.matcher(text).replaceAll(" ");
        text.setLength(0);
        text.append(left);
    }
}
