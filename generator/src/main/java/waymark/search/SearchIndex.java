package waymark.search;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.language.Fallback;

/**
 * An index as MiniSearch 7 builds it from the same entries: which fields of which entries a term stands in, and how often.
 *
 * <p>The serialised form is that of {@code MiniSearch.toJSON}, version 2.
 */
final class SearchIndex {
    /** The fields, in the order of their numbers. */
    static final List<String> FIELDS = List.of("title", "names", "headings", "topics", "text", "codes");

    /** What MiniSearch is told of them: their names, and how much more a word counts in each than in a text. */
    static final String SETTINGS = "{\"fields\":[\"" + String.join("\",\"", FIELDS) + "\"],"
            + "\"searchOptions\":{\"boost\":{\"title\":6,\"names\":6,\"codes\":6,\"headings\":2,\"topics\":2}}}";

    private static final int DECIMALS = 4;

    private final List<Entry> entries;
    private final List<List<Integer>> lengths = new ArrayList<>();
    private final double[] averages = new double[FIELDS.size()];
    private final SortedMap<String, SortedMap<Integer, SortedMap<Integer, Integer>>> terms = new TreeMap<>();

    SearchIndex(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (int i = 0; i < entries.size(); i++) {
            add(i, entries.get(i));
        }
    }

    private void add(int number, Entry entry) {
        List<Integer> own = new ArrayList<>();
        for (int field = 0; field < FIELDS.size(); field++) {
            Optional<String> text = text(entry, field);
            if (text.isEmpty()) {
                own.add(-1);
                continue;
            }
            List<String> tokens = Terms.tokens(text.get());
            int unique = new HashSet<>(tokens).size();
            own.add(unique);
            averages[field] = (averages[field] * number + unique) / (number + 1);
            for (String token : tokens) {
                String term = Terms.folded(token);
                if (!term.isEmpty()) {
                    terms.computeIfAbsent(term, t -> new TreeMap<>())
                            .computeIfAbsent(field, f -> new TreeMap<>())
                            .merge(number, 1, Integer::sum);
                }
            }
        }
        lengths.add(own);
    }

    /** A field without the marks of what isn't translated, which is found by its words all the same. */
    private static Optional<String> text(Entry entry, int field) {
        List<String> texts = switch (field) {
            case 0 -> List.of(entry.title());
            case 1 -> entry.names();
            case 2 -> entry.headings();
            case 3 -> entry.topics();
            case 4 -> entry.text().isEmpty() ? List.of() : List.of(entry.text());
            default -> entry.codes();
        };
        return texts.isEmpty() ? Optional.empty() : Optional.of(Fallback.bare(String.join("\n", texts)));
    }

    /** The terms in order, each as it stands in the serialised form. */
    Map<String, String> terms() {
        Map<String, String> written = new LinkedHashMap<>();
        terms.forEach((term, fields) -> {
            Json json = new Json().raw("[").quoted(term).raw(",{");
            boolean first = true;
            for (var field : fields.entrySet()) {
                json.comma(first).key(field.getKey().toString()).raw("{");
                first = true;
                for (var found : field.getValue().entrySet()) {
                    json.comma(first).key(found.getKey().toString()).number(found.getValue());
                    first = false;
                }
                json.raw("}");
            }
            written.put(term, json.raw("}]").toString());
        });
        return written;
    }

    /** All but the terms, which follow the text that this ends with, and a closing bracket each for list and object. */
    String start() {
        int count = entries.size();
        Json json = new Json().raw("{").key("documentCount").number(count);
        json.raw(",").key("nextId").number(count).raw(",").key("documentIds").raw("{");
        for (int i = 0; i < count; i++) {
            json.comma(i == 0).key(String.valueOf(i)).quoted(entries.get(i).address());
        }
        json.raw("},").key("fieldIds").raw("{");
        for (int i = 0; i < FIELDS.size(); i++) {
            json.comma(i == 0).key(FIELDS.get(i)).number(i);
        }
        json.raw("},").key("fieldLength").raw("{");
        for (int i = 0; i < count; i++) {
            json.comma(i == 0).key(String.valueOf(i)).raw(lengths(lengths.get(i)));
        }
        json.raw("},").key("averageFieldLength").raw("[");
        for (int i = 0; i < FIELDS.size(); i++) {
            json.comma(i == 0).raw(rounded(averages[i]));
        }
        json.raw("],").key("storedFields").raw("{");
        Shown shown = new Shown(entries);
        for (int i = 0; i < count; i++) {
            json.comma(i == 0).key(String.valueOf(i)).raw(shown.stored(entries.get(i)));
        }
        json.raw("},").key("dirtCount").number(0);
        return json.raw(",")
                .key("serializationVersion")
                .raw("2,")
                .key("index")
                .raw("[")
                .toString();
    }

    /** A field that an entry hasn't got has no length. */
    private static String lengths(List<Integer> own) {
        int end = own.size();
        while (end > 0 && own.get(end - 1) < 0) {
            end--;
        }
        Json json = new Json().raw("[");
        for (int i = 0; i < end; i++) {
            json.comma(i == 0).raw(own.get(i) < 0 ? "null" : own.get(i).toString());
        }
        return json.raw("]").toString();
    }

    /** Rounded, for the shortest decimals of a double differ between Java's releases. */
    private static String rounded(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
