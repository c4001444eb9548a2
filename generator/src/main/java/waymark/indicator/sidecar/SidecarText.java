package waymark.indicator.sidecar;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import waymark.indicator.Unit;

/**
 * What the fields of an ONS sidecar mean: the pound sign has a name of its own, several sources stand in one field with
 * bars between them, and caveats are Markdown.
 *
 * @param field the text of a field, empty where there is none
 */
record SidecarText(UnaryOperator<String> field) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final Pattern BAR = Pattern.compile(" *\\| *");
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final Pattern MILLIONS = Pattern.compile("in .? ?millions");

    /** The unit; a single word such as years stands behind every value, a longer text is the unit's name alone. */
    Unit unit() {
        String prefix = field.apply("prefix").replace("GBPSign", "£");
        String suffix = field.apply("suffix");
        String name = field.apply("subText");
        if (MILLIONS.matcher(name).matches()) {
            return new Unit(prefix, suffix + " million", prefix + " million");
        }
        return suffix.isEmpty() && WORD.matcher(name).matches()
                ? new Unit(prefix, " " + name, name)
                : new Unit(prefix, suffix, name);
    }

    Optional<Integer> decimals() {
        String text = field.apply("decimalPlaces");
        return text.matches("[0-9]") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    String publisher() {
        return String.join(" and ", parts("sourceOrg"));
    }

    /** The first address. */
    Optional<URI> address() {
        try {
            return parts("sourceURL").stream()
                    .findFirst()
                    .filter(u -> u.startsWith("http"))
                    .map(URI::create);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The newest date. */
    Optional<LocalDate> released() {
        try {
            return parts("sourceDate").stream()
                    .map(d -> LocalDate.parse(d, DATE))
                    .max(LocalDate::compareTo);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The caveats as running text: links become their text. */
    String caveats() {
        String text = LINK.matcher(field.apply("caveats")).replaceAll("$1");
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private List<String> parts(String key) {
        return BAR.splitAsStream(field.apply(key)).filter(p -> !p.isEmpty()).toList();
    }
}
