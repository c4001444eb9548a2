package waymark.format.yaml;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.diagnostic.Span;

/**
 * Reads a mapping key by key and says what is missing, misplaced or unknown. A value that cannot be read is reported
 * and then absent, so that a reader goes on and one run shows all faults.
 */
public final class Fields {
    private static final Pattern TRANSLATED = Pattern.compile("([a-z]+)-[a-z]{2,3}");

    private final Node.Mapping mapping;
    private final String what;
    private final Diagnostics diagnostics;
    private final Set<String> asked = new LinkedHashSet<>();

    private Fields(Node.Mapping mapping, String what, Diagnostics diagnostics) {
        this.mapping = mapping;
        this.what = what;
        this.diagnostics = diagnostics;
    }

    /** A cursor over a mapping; {@code what} names it in messages, with its article: "a commitment". */
    public static Optional<Fields> of(Node node, String what, Diagnostics diagnostics) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(new Fields(mapping, what, diagnostics));
        }
        diagnostics.error(
                "yaml-shape",
                node.span(),
                Shape.of(node) + " stands where " + what + " was expected",
                "write key: value");
        return Optional.empty();
    }

    /** Where the mapping stands. */
    public Span span() {
        return mapping.span();
    }

    /** Where the value of a key stands, or the mapping if it has no such key. */
    public Span span(String key) {
        return mapping.get(key).map(Node::span).orElse(mapping.span());
    }

    /** Whether the key has a value. */
    public boolean has(String key) {
        return node(key).isPresent();
    }

    /** The value of a key; a key with nothing after it is as good as absent. */
    public Optional<Node> node(String key) {
        asked.add(key);
        return mapping.get(key).filter(n -> !(n instanceof Node.Scalar s && s.isNull()));
    }

    /** What these keys say in other languages: the texts of {@code title-cy} and its like, by their keys. */
    public SortedMap<String, String> translations(Set<String> keys) {
        SortedMap<String, String> translations = new TreeMap<>();
        for (Node.Entry entry : mapping.entries()) {
            Matcher translated = TRANSLATED.matcher(entry.key());
            if (translated.matches() && keys.contains(translated.group(1)) && has(translated.group(1))) {
                text(entry.key()).ifPresent(t -> translations.put(entry.key(), t));
            }
        }
        return translations;
    }

    /** The text of a key, stripped; absent if blank. */
    public Optional<String> text(String key) {
        return scalar(key).map(s -> s.text().strip()).filter(t -> !t.isEmpty());
    }

    /** The text of a key that must be there; "" after a diagnostic. */
    public String requiredText(String key) {
        Optional<String> text = text(key);
        if (text.isEmpty() && isBlank(key)) {
            missing(key);
        }
        return require(key, text, "");
    }

    /** An id: lower-case letters and digits, in words joined by single hyphens. */
    public Optional<String> id(String key) {
        return scalar(key).flatMap(s -> Values.id(s, diagnostics));
    }

    /** An id that must be there; "" after a diagnostic. */
    public String requiredId(String key) {
        return require(key, id(key), "");
    }

    /** A number in plain figures. */
    public Optional<Double> number(String key) {
        return scalar(key).flatMap(s -> Values.number(s, diagnostics));
    }

    /** A whole number. */
    public Optional<Integer> integer(String key) {
        return scalar(key).flatMap(s -> Values.integer(s, diagnostics));
    }

    /** A whole number from 0 to a greatest; {@code what} names it in messages, with its article. */
    public Optional<Integer> upTo(int greatest, String key, String what) {
        Optional<Integer> number = integer(key);
        if (number.isPresent() && (number.get() < 0 || number.get() > greatest)) {
            String found = "\"" + number.get() + "\" is not " + what;
            diagnostics.error("bad-value", span(key), found, "write a whole number from 0 to " + greatest);
            return Optional.empty();
        }
        return number;
    }

    /** {@code true} or {@code false}. */
    public Optional<Boolean> flag(String key) {
        return scalar(key).flatMap(s -> Values.flag(s, diagnostics));
    }

    /** A day, as {@code 2026-03-31}. */
    public Optional<LocalDate> date(String key) {
        return scalar(key).flatMap(s -> Values.date(s, diagnostics));
    }

    /** A month, as {@code 2026-03}, or the month of a day. */
    public Optional<YearMonth> month(String key) {
        return scalar(key).flatMap(s -> Values.month(s, diagnostics));
    }

    /** A web address with http or https. */
    public Optional<URI> address(String key) {
        return scalar(key).flatMap(s -> Values.address(s, diagnostics));
    }

    /** One of the choices, by its name. */
    public <T> Optional<T> word(String key, List<T> choices, Function<T, String> name) {
        return scalar(key).flatMap(s -> Values.word(s, key, choices, name, diagnostics));
    }

    /** The items of a list of texts. */
    public List<Node.Scalar> texts(String key) {
        List<Node.Scalar> texts = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof Node.Scalar scalar && !scalar.text().isBlank() && !scalar.isNull()) {
                texts.add(scalar);
            } else {
                shape(item, "a text in the list \"" + key + "\"", "");
            }
        }
        return List.copyOf(texts);
    }

    /** Reads the items of a list of mappings; those that cannot be read are left out after their diagnostics. */
    public <T> List<T> each(String key, String itemName, Function<Fields, Optional<T>> reader) {
        List<T> read = new ArrayList<>();
        for (Node item : items(key)) {
            of(item, itemName, diagnostics).flatMap(reader).ifPresent(read::add);
        }
        return List.copyOf(read);
    }

    /** Reads a mapping within the mapping. */
    public <T> Optional<T> nested(String key, String name, Function<Fields, Optional<T>> reader) {
        return node(key).flatMap(n -> of(n, name, diagnostics)).flatMap(reader);
    }

    /** The entries of a mapping whose keys are free, such as scores by behaviour. */
    public List<Node.Entry> entries(String key) {
        Optional<Node> node = node(key);
        if (node.isPresent() && node.get() instanceof Node.Mapping inner) {
            return inner.entries();
        }
        node.ifPresent(n -> shape(n, "a mapping in \"" + key + "\"", "write key: value"));
        return List.of();
    }

    /** The value, or the fallback after saying that the key is missing, unless it was faulty and that has been said. */
    public <T> T require(String key, Optional<T> value, T fallback) {
        if (value.isEmpty()) {
            demand(key);
        }
        return value.orElse(fallback);
    }

    /** The same with a way out of one's own. */
    public <T> T require(String key, Optional<T> value, T fallback, String hint) {
        if (value.isEmpty() && (!has(key) || isBlank(key))) {
            missing(key, hint);
        }
        return value.orElse(fallback);
    }

    /** Says that the key is missing, if it is. */
    public void demand(String key) {
        if (!has(key)) {
            missing(key);
        }
    }

    /** Reports every key that was never asked for. */
    public void close() {
        for (Node.Entry entry : mapping.entries()) {
            if (!asked.contains(entry.key())) {
                String found = "\"" + entry.key() + "\" is not a key of " + what;
                diagnostics.error("unknown-key", entry.span(), found, Nearest.hint(entry.key(), asked));
            }
        }
    }

    /** Whether blanks alone are written. */
    private boolean isBlank(String key) {
        return node(key)
                .filter(n -> n instanceof Node.Scalar s && s.text().isBlank())
                .isPresent();
    }

    private void missing(String key) {
        missing(key, "add " + key + ": …");
    }

    private void missing(String key, String hint) {
        diagnostics.error("missing-key", span(key), "\"" + key + "\" is missing in " + what, hint);
    }

    private List<Node> items(String key) {
        Optional<Node> node = node(key);
        if (node.isPresent() && node.get() instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        node.ifPresent(n -> shape(n, "a list in \"" + key + "\"", "write [one, two], or one item a line after a dash"));
        return List.of();
    }

    private Optional<Node.Scalar> scalar(String key) {
        Optional<Node> node = node(key);
        if (node.isPresent() && node.get() instanceof Node.Scalar scalar) {
            return Optional.of(scalar);
        }
        node.ifPresent(n -> shape(n, "a single value of \"" + key + "\"", ""));
        return Optional.empty();
    }

    private void shape(Node found, String expected, String hint) {
        diagnostics.error(
                "yaml-shape", found.span(), Shape.of(found) + " stands where " + expected + " was expected", hint);
    }
}
