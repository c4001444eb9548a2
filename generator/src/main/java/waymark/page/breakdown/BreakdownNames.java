package waymark.page.breakdown;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import waymark.page.Numbers;

/** How dimensions and categories are called on pages. */
final class BreakdownNames {
    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Pattern FIRST_WORD = Pattern.compile("\\W.*");
    private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}\\p{Ll}+");
    private static final int LONG = 40;

    /** Words with which dimensions of more than one word begin and that have no capital of their own, as Indigenous has. */
    private static final Set<String> COMMON = Set.of(
            "Age",
            "Deprivation",
            "Education",
            "Employment",
            "Ethnic",
            "Gender",
            "Health",
            "Household",
            "Housing",
            "Income",
            "Level",
            "Marital",
            "Sex",
            "Sexual",
            "Type");

    private BreakdownNames() {}

    /** A dimension as it stands in a sentence: {@code sex}, {@code age group}, {@code Indigenous identity}. */
    static String inSentence(String dimension) {
        String name = dimension.replace('_', ' ').strip();
        return uncapitalised(name.length() > LONG ? ASIDE.matcher(name).replaceAll("") : name);
    }

    /** A dimension among others: in full where another is called the same in a sentence. */
    static String among(String dimension, List<String> dimensions) {
        long alike = dimensions.stream()
                .filter(d -> inSentence(d).equals(inSentence(dimension)))
                .count();
        return alike > 1 ? uncapitalised(dimension.replace('_', ' ').strip()) : inSentence(dimension);
    }

    private static String uncapitalised(String plain) {
        boolean common = ONE_WORD.matcher(plain).matches()
                || COMMON.contains(FIRST_WORD.matcher(plain).replaceFirst(""));
        return common ? plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1) : plain;
    }

    /** A dimension as it heads a column, in full. */
    static String heading(String dimension) {
        return Numbers.sentence(dimension.replace('_', ' ').strip());
    }

    /** A category within brackets, without its own bracket unless that tells it from another. */
    static String bracketed(String category, String other) {
        String plain = ASIDE.matcher(category).replaceAll("");
        boolean told = plain.isEmpty() || plain.equals(ASIDE.matcher(other).replaceAll(""));
        return told ? category : plain;
    }
}
