package waymark.indicator.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the texts of one kind of table mean as symbols: of texts as they stand, of texts in other letters (NA, na), and of
 * all that match a pattern. An empty meaning says that a text stands for nothing.
 *
 * @param texts the letters of a symbol for each text
 * @param patterns the same for each pattern, the first that matches counts
 */
public record SymbolWords(Map<String, String> texts, Map<Pattern, String> patterns) {
    public SymbolWords {
        texts = Map.copyOf(texts);
        patterns = new LinkedHashMap<>(patterns);
    }

    /** Reads keys between slashes as patterns; a faulty one is an exception. */
    static SymbolWords of(Map<String, String> keys) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<Pattern, String> patterns = new LinkedHashMap<>();
        keys.forEach((key, letters) -> ColumnName.of(key)
                .pattern()
                .ifPresentOrElse(p -> patterns.put(p, letters), () -> texts.put(key, letters)));
        return new SymbolWords(texts, patterns);
    }

    /** The letters of the symbol that exactly this text means; tables hold millions of texts. */
    public Optional<String> exactly(String text) {
        return Optional.ofNullable(texts.get(text));
    }

    /** The letters of the symbol that a text means, in whatever letters or by a pattern; "" for one that means nothing. */
    public Optional<String> letters(String text) {
        return exactly(text).or(() -> text.isEmpty() ? Optional.empty() : likely(text));
    }

    private Optional<String> likely(String text) {
        return texts.entrySet().stream()
                .filter(e -> e.getKey().equalsIgnoreCase(text))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> patterns.entrySet().stream()
                        .filter(e -> e.getKey().matcher(text).matches())
                        .map(Map.Entry::getValue)
                        .findFirst());
    }
}
