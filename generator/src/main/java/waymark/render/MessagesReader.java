package waymark.render;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.diagnostic.Span;
import waymark.format.Utf8;
import waymark.page.Messages;

/**
 * Reads {@code messages/<language>.properties}: UTF-8, {@code key = text} lines, {@code #} before a remark. A site's own
 * file replaces single messages. What a language lacks is said in English, with a warning.
 */
public final class MessagesReader {
    private static final String BASE = "en";
    private static final Pattern LINE = Pattern.compile("\\s*([A-Za-z0-9][A-Za-z0-9._-]*)\\s*=\\s*(.*?)\\s*");
    private static final Pattern PLURAL = Pattern.compile("(.*)\\.(zero|one|two|few|many|other)");

    private static final Pattern NUMBER = Pattern.compile("(.*)\\.[0-9]+");

    private final TemplateTree templates;
    private final Diagnostics diagnostics;

    private MessagesReader(TemplateTree templates, Diagnostics diagnostics) {
        this.templates = templates;
        this.diagnostics = diagnostics;
    }

    /** The messages of a site in a language, given as a BCP 47 tag. */
    public static Messages read(TemplateTree templates, String language, Diagnostics diagnostics) {
        return new MessagesReader(templates, diagnostics).read(language);
    }

    private Messages read(String language) {
        Map<String, Entry> base = packed(BASE);
        Map<String, Entry> texts = language.equals(BASE) ? new TreeMap<>(base) : packed(language);
        Map<String, Entry> own = own(language);
        Set<String> known = stems(base.keySet());
        own.forEach((key, entry) -> {
            if (!known.isEmpty() && !known.contains(stem(key))) {
                String found = "\"" + key + "\" is not a message of the templates";
                diagnostics.error("message-unknown", entry.span(), found, Nearest.hint(key, known));
            }
        });
        texts.putAll(own);
        complete(language, base, texts);
        Map<String, String> plain = new TreeMap<>();
        texts.forEach((key, entry) -> plain.put(key, entry.text()));
        return Messages.of(language, plain);
    }

    private void complete(String language, Map<String, Entry> base, Map<String, Entry> texts) {
        Set<String> given = stems(texts.keySet());
        Set<String> missing = new TreeSet<>();
        base.forEach((key, entry) -> {
            if (!given.contains(stem(key)) && !isCounted(key, texts)) {
                texts.put(key, entry);
                missing.add(stem(key));
            }
        });
        if (!missing.isEmpty()) {
            String found = missing.size() + " messages are not translated, the first is \""
                    + missing.iterator().next() + "\"";
            String hint = "they are printed in English; add them to templates/" + name(language);
            diagnostics.warning("message-missing", Span.of(templates.display(name(language))), found, hint);
        }
    }

    /** Whether a message for one number has forms in this language that hold for it too. */
    private static boolean isCounted(String key, Map<String, Entry> texts) {
        Matcher number = NUMBER.matcher(key);
        return number.matches() && texts.containsKey(number.group(1) + ".other");
    }

    private static Set<String> stems(Set<String> keys) {
        Set<String> stems = new TreeSet<>();
        keys.forEach(k -> stems.add(stem(k)));
        return stems;
    }

    private static String stem(String key) {
        Matcher plural = PLURAL.matcher(key);
        return plural.matches() ? plural.group(1) : key;
    }

    private static String name(String language) {
        return "messages/" + language + ".properties";
    }

    private Map<String, Entry> packed(String language) {
        String name = name(language);
        return templates
                .packed(name)
                .map(b -> parse(templates.displayPacked(name), b))
                .orElseGet(TreeMap::new);
    }

    private Map<String, Entry> own(String language) {
        String name = name(language);
        return templates
                .own(name)
                .map(b -> parse(templates.displayOwn(name), b))
                .orElseGet(TreeMap::new);
    }

    private record Entry(Span span, String text) {}

    private Map<String, Entry> parse(String display, byte[] bytes) {
        Map<String, Entry> entries = new TreeMap<>();
        String text = Utf8.text(display, bytes, "message-encoding", diagnostics).orElse("");
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                entry(new Span(display, number, 1), line, entries);
            }
        }
        return entries;
    }

    private void entry(Span span, String line, Map<String, Entry> entries) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches() || line.indexOf('\\') >= 0) {
            String hint = "write it on one line, as in skip = Skip to the content; a backslash has no meaning here";
            diagnostics.error("message-syntax", span, "this line is not key = text", hint);
            return;
        }
        String key = matcher.group(1);
        Entry first = entries.putIfAbsent(key, new Entry(span, matcher.group(2)));
        if (first != null) {
            String found = "\"" + key + "\" is given twice, first on line "
                    + first.span().line();
            diagnostics.error("message-duplicate", span, found, "keep one of the two");
        }
    }
}
