package waymark.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.narrative.Narrative;
import waymark.network.Network;

/**
 * The words that the network explains in its text {@code glossary}, each under a heading of its own: {@code Interval
 * (intervals, margin of error)}. Longer words come first, so that they are found before shorter ones within them.
 */
public record Glossary(List<Term> terms) {
    /** Where the network's glossary stands. */
    public static final String SLUG = "glossary";

    private static final Pattern HEADING = Pattern.compile("([^()]+)(?:\\(([^()]*)\\))?\\s*");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Glossary NONE = new Glossary(List.of());

    /**
     * A word as it stands in texts.
     *
     * @param word in lower case
     * @param href the way to what it means
     */
    public record Term(String word, String href) {}

    public Glossary {
        terms = List.copyOf(terms);
    }

    /** The words for a page; its own page explains none again. */
    public static Glossary of(Network network, Here here) {
        String page = Addresses.networkText(SLUG);
        return here.is(page)
                ? NONE
                : network.texts().of(SLUG).map(text -> of(text, here.to(page))).orElse(NONE);
    }

    private static Glossary of(Narrative text, String page) {
        List<Term> terms = new ArrayList<>();
        text.headings().forEach(heading -> {
            Matcher matcher = HEADING.matcher(heading.text());
            if (matcher.matches()) {
                String href = page + "#" + heading.id();
                terms.add(term(matcher.group(1), href));
                if (matcher.group(2) != null) {
                    COMMA.splitAsStream(matcher.group(2)).forEach(w -> terms.add(term(w, href)));
                }
            }
        });
        terms.removeIf(t -> t.word().isEmpty());
        terms.sort(Comparator.comparingInt((Term t) -> t.word().length()).reversed());
        return new Glossary(terms);
    }

    private static Term term(String word, String href) {
        return new Term(word.strip().toLowerCase(Locale.ROOT), href);
    }
}
