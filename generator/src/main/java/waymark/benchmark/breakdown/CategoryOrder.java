package waymark.benchmark.breakdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The order of a dimension's categories. Those that say their place themselves go by it: ages and other ranges by their
 * numbers, tenths and fifths of deprivation from the most to the least deprived, the lowest before the highest. All others
 * stay as the source has them. Whatever says that something isn't known or is something else comes last.
 */
final class CategoryOrder {
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.])\\d+(?:\\.\\d+)?");
    private static final Pattern BELOW = Pattern.compile("<|≤|\\b(under|below|up to|less than|fewer than)\\b");
    private static final Pattern ABOVE =
            Pattern.compile("\\+|>|≥|\\b(over|above|more|or older|and older|plus|at least)\\b");
    private static final Pattern COUNTED = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)\\b");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern REST =
            Pattern.compile("\\b(unknown|not (known|stated|recorded|given|specified|elsewhere)"
                    + "|unspecified|missing|refused|prefer not|don.t know|no answer|other)\\b");
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final Set<String> FROM_START =
            Set.of("most", "more", "lowest", "lower", "low", "bottom", "poorest", "youngest");
    private static final Set<String> FROM_END =
            Set.of("least", "less", "highest", "higher", "high", "top", "richest", "oldest");
    private static final Set<String> BETWEEN = Set.of("middle", "medium", "moderate", "average");
    private static final double END = 1000;

    /** A place on a scale; two numbers, because ranges may begin alike. */
    private record Place(double first, double second) {}

    private interface Scale {
        Optional<Place> place(String category);
    }

    private CategoryOrder() {}

    /** The categories in order. */
    static List<String> of(List<String> categories) {
        List<String> named = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        categories.forEach(c -> (REST.matcher(plain(c)).find() ? rest : named).add(c));
        for (Scale scale : List.<Scale>of(CategoryOrder::worded, CategoryOrder::numbered)) {
            Map<String, Place> places = new HashMap<>();
            named.forEach(c -> scale.place(plain(c)).ifPresent(p -> places.put(c, p)));
            if (places.size() == named.size() && new HashSet<>(places.values()).size() == named.size()) {
                named.sort(Comparator.comparing(
                        places::get, Comparator.comparingDouble(Place::first).thenComparingDouble(Place::second)));
                return Stream.concat(named.stream(), rest.stream()).toList();
            }
        }
        return List.copyOf(categories);
    }

    private static String plain(String category) {
        String text = ASIDE.matcher(category.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return THOUSANDS.matcher(text).replaceAll("").strip();
    }

    /**
     * "Second most deprived decile", "Fifth less deprived", "Lowest fifth", "Third quintile": an ordinal counts from the end
     * that follows it, and behind one it is the word for a fifth or a tenth.
     */
    private static Optional<Place> worded(String category) {
        Matcher counted = COUNTED.matcher(category);
        Optional<Integer> ordinal = counted.find() ? Optional.of(Integer.valueOf(counted.group(1))) : Optional.empty();
        Optional<Double> end = Optional.empty();
        for (String word : WORDS.splitAsStream(category).toList()) {
            int at = ORDINALS.indexOf(word);
            if (at >= 0 && ordinal.isEmpty() && end.isEmpty()) {
                ordinal = Optional.of(at + 1);
            } else if (FROM_START.contains(word)) {
                end = Optional.of(0.0);
            } else if (FROM_END.contains(word)) {
                end = Optional.of(END);
            } else if (BETWEEN.contains(word)) {
                end = Optional.of(END / 2);
            }
        }
        if (ordinal.isEmpty() && end.isEmpty()) {
            return Optional.empty();
        }
        double steps = ordinal.orElse(1);
        double from = end.orElse(0.0);
        return Optional.of(new Place(from == END ? END - steps : from + steps, 0));
    }

    /** "0-15", "16 to 64 years", "65 and over", "under 15", "Decile 3". */
    private static Optional<Place> numbered(String category) {
        List<Double> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(category);
        while (matcher.find()) {
            numbers.add(Double.valueOf(matcher.group()));
        }
        if (numbers.isEmpty() || numbers.size() > 2) {
            return Optional.empty();
        }
        double first = numbers.get(0);
        if (numbers.size() == 2) {
            return Optional.of(new Place(first, numbers.get(1)));
        }
        if (BELOW.matcher(category).find()) {
            return Optional.of(new Place(Double.NEGATIVE_INFINITY, first));
        }
        return Optional.of(new Place(first, ABOVE.matcher(category).find() ? Double.POSITIVE_INFINITY : first));
    }
}
