package waymark.indicator.sidecar;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import waymark.diagnostic.Span;
import waymark.format.markdown.HtmlText;
import waymark.indicator.Source;
import waymark.indicator.Unit;

/**
 * What the fields of an ONS sidecar mean: the pound sign has a name of its own, several sources stand in one field with
 * bars between them, and caveats are Markdown.
 *
 * @param field the text of a field, empty where there is none
 * @param span where the fields stand
 */
record OnsText(UnaryOperator<String> field, Span span, FactReader facts) {
    /** Where such a file names a unit. */
    static final String UNIT_KEY = "prefix, suffix or subText";

    private static final Pattern BAR = Pattern.compile(" *\\| *");
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");
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
        return facts.decimals(field.apply("decimalPlaces"), span);
    }

    /** Of several sources the first address and the newest date. */
    Source source() {
        String publisher = FactReader.joined(parts("sourceOrg"));
        Optional<URI> url = parts("sourceURL").stream().findFirst().flatMap(u -> facts.address(u, span));
        Optional<LocalDate> newest = parts("sourceDate").stream()
                .flatMap(d -> facts.date(d, span).stream())
                .max(LocalDate::compareTo);
        return new Source(publisher, publisher, url, newest, Optional.empty(), "");
    }

    /** The caveats as running text: links become their text. */
    String caveats() {
        return HtmlText.plain(LINK.matcher(field.apply("caveats")).replaceAll("$1"));
    }

    private List<String> parts(String key) {
        return BAR.splitAsStream(field.apply(key)).filter(p -> !p.isEmpty()).toList();
    }
}
