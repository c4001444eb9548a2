package waymark.indicator.sidecar;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.diagnostic.Diagnostics;
import waymark.format.yaml.Node;
import waymark.format.yaml.YamlReader;
import waymark.store.SourceTree;

/**
 * The words behind translation keys of Open SDG: {@code global_indicators.1-2-1-title} stands in
 * {@code translations/en/global_indicators.yml}, and a text without a dot may stand in {@code data.yml}.
 */
final class Translations {
    /** The language of the texts that pages show. */
    static final String LANGUAGE = "en";

    private static final String FOLDER = "data/observations/translations/";
    private static final Pattern KEY =
            Pattern.compile("[A-Za-z0-9_-]*[A-Za-z_][A-Za-z0-9_-]*\\.(?=.*[A-Za-z])[A-Za-z0-9_.-]+");
    private static final Pattern FILE = Pattern.compile(FOLDER + "(?:([a-z]{2}(?:-[A-Za-z]+)?)/)?([^/]+)\\.ya?ml");

    private final Map<String, String> texts = new HashMap<>();

    private Translations() {}

    /** Reads the translations into the language of the site. */
    static Translations read(SourceTree tree, Diagnostics diagnostics) {
        Translations translations = new Translations();
        for (String path : tree.under("data/observations/translations", "ml")) {
            Matcher m = FILE.matcher(path);
            if (m.matches() && (m.group(1) == null || m.group(1).equals(LANGUAGE))) {
                YamlReader.readForeign(tree.display(path), tree.bytes(path).orElseThrow(), diagnostics)
                        .ifPresent(n -> translations.add(m.group(2), n));
            }
        }
        return translations;
    }

    private void add(String prefix, Node node) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(e -> add(prefix + "." + e.key(), e.value()));
        } else if (node instanceof Node.Scalar scalar && !scalar.isNull()) {
            texts.put(prefix, scalar.text().strip());
        }
    }

    /** Whether a text is no text but a key. */
    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /** What a text means: itself, unless it is a key; nothing for a key that isn't translated here. */
    Optional<String> of(String text) {
        if (isKey(text)) {
            return Optional.ofNullable(texts.get(text)).filter(t -> !t.isEmpty());
        }
        return Optional.of(texts.getOrDefault("data." + text, text));
    }
}
