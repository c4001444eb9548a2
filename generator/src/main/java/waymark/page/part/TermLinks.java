package waymark.page.part;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.page.Glossary;

/** Lets the first occurrence of each word of the glossary lead to what it means; not in links, headings and code. */
final class TermLinks {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)[^>]*>");
    private static final Set<String> CLOSED = Set.of("a", "h1", "h2", "h3", "h4", "h5", "h6", "code", "pre", "th");

    private final Glossary glossary;
    private final Set<String> explained = new HashSet<>();

    TermLinks(Glossary glossary) {
        this.glossary = glossary;
    }

    /** The text with its words led on; what an earlier text of the page had isn't explained again. */
    String in(String html) {
        if (glossary.terms().isEmpty()) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length() + 256);
        Matcher tag = TAG.matcher(html);
        int closed = 0;
        int from = 0;
        while (tag.find()) {
            words(html.substring(from, tag.start()), closed > 0, out);
            if (CLOSED.contains(tag.group(2))) {
                closed += tag.group(1).isEmpty() ? 1 : -1;
            }
            out.append(tag.group());
            from = tag.end();
        }
        words(html.substring(from), closed > 0, out);
        return out.toString();
    }

    private void words(String text, boolean closed, StringBuilder out) {
        String rest = text;
        Optional<Found> found = closed ? Optional.empty() : first(rest);
        while (found.isPresent()) {
            Found f = found.get();
            explained.add(f.term.href());
            out.append(rest, 0, f.at)
                    .append("<a class=\"term\" href=\"")
                    .append(TableText.escape(f.term.href()))
                    .append("\">")
                    .append(rest, f.at, f.end())
                    .append("</a>");
            rest = rest.substring(f.end());
            found = first(rest);
        }
        out.append(rest);
    }

    private record Found(Glossary.Term term, int at) {
        int end() {
            return at + term.word().length();
        }
    }

    /** The first word that isn't explained yet; of two at one place, the longer. */
    private Optional<Found> first(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        Found first = null;
        for (Glossary.Term term : glossary.terms()) {
            int at = explained.contains(term.href()) ? -1 : at(plain, term.word());
            if (at >= 0 && (first == null || at < first.at)) {
                first = new Found(term, at);
            }
        }
        return plain.length() == text.length() ? Optional.ofNullable(first) : Optional.empty();
    }

    private static int at(String text, String word) {
        int at = text.indexOf(word);
        while (at >= 0 && !(isEdge(text, at - 1) && isEdge(text, at + word.length()))) {
            at = text.indexOf(word, at + 1);
        }
        return at;
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !(Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-');
    }
}
