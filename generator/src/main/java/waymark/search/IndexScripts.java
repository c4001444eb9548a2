package waymark.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The scripts that hand an index to the browser: the first sets a global, {@code waymark.data.search}. Past a limit the terms
 * are cut into parts by their first letters, each a script of its own, and the first one tells where each part starts.
 */
public final class IndexScripts {
    /** Above this many characters the terms stand in parts. */
    public static final int LIMIT = 2_000_000;

    private static final String GLOBAL = "waymark.data.search";

    /** What words are looked up without as well, in English and Welsh: the end of a pattern. */
    private static final String ENDINGS = "(ing|ers?|ed|es|s|iau|au|oedd|ion)$";

    /** The first sounds of Welsh words, each with what it becomes: soft, nasal, aspirate. */
    private static final String SOUNDS =
            "[[\"p\",\"b\"],[\"p\",\"mh\"],[\"p\",\"ph\"],[\"t\",\"d\"],[\"t\",\"nh\"],[\"t\",\"th\"],"
                    + "[\"c\",\"g\"],[\"c\",\"ngh\"],[\"c\",\"ch\"],[\"b\",\"f\"],[\"b\",\"m\"],[\"d\",\"dd\"],[\"d\",\"n\"],[\"g\",\"\"],[\"g\",\"ng\"],"
                    + "[\"m\",\"f\"],[\"ll\",\"l\"],[\"rh\",\"r\"],[\"\",\"h\"]]";

    /** About so many parts fill a limit. */
    private static final int PARTS = 8;

    /**
     * A script.
     *
     * @param name its file name
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Script(String name, byte[] bytes) {}

    /**
     * What the list of results says, in the language of the index.
     *
     * @param kinds the names of the kinds, in their order
     * @param passedOver words of a question that say nothing about what is asked for
     * @param count how many were found: {@code {0}} stands for the number
     * @param none that nothing was found: {@code {0}} stands for what was asked for
     * @param all what leads to all that was found
     * @param main the language of texts that fall back
     */
    public record Labels(
            List<String> kinds, List<String> passedOver, String count, String none, String all, String main) {
        public Labels {
            kinds = List.copyOf(kinds);
            passedOver = List.copyOf(passedOver);
        }
    }

    private IndexScripts() {}

    /** The scripts of an index, the one to start with first. */
    public static List<Script> of(List<Entry> entries, Labels labels, int limit) {
        SearchIndex index = new SearchIndex(entries);
        Map<String, String> terms = index.terms();
        String start = index.start();
        long size = start.length()
                + terms.values().stream().mapToLong(t -> t.length() + 1).sum();
        Map<String, List<String>> parts = size > limit ? cut(terms, limit / PARTS) : Map.of();
        List<Script> scripts = new ArrayList<>();
        Stream<String> whole = parts.isEmpty() ? terms.values().stream() : Stream.of();
        Json json = new Json().raw("{\"index\":").raw(start);
        json.raw(String.join(",", whole.toList())).raw("]}");
        json.raw(",\"parts\":").list(parts.keySet());
        json.raw(",\"sets\":").list(new Shown(entries).sets());
        json.raw(",\"kinds\":").list(labels.kinds());
        json.raw(",\"passedOver\":").list(passedOver(labels));
        json.raw(",\"count\":").quoted(labels.count()).raw(",\"none\":").quoted(labels.none());
        json.raw(",\"all\":").quoted(labels.all()).raw(",\"main\":").quoted(labels.main());
        json.raw(",\"endings\":").quoted(ENDINGS).raw(",\"sounds\":").raw(SOUNDS);
        json.raw(",\"settings\":").raw(SearchIndex.SETTINGS).raw(",\"terms\":{}");
        scripts.add(script("index.js", GLOBAL + "=", json.raw("}")));
        int number = 0;
        for (List<String> part : parts.values()) {
            Json list = new Json().raw("[").raw(String.join(",", part)).raw("]");
            scripts.add(script("index-" + number + ".js", GLOBAL + ".terms[" + number + "]=", list));
            number++;
        }
        return scripts;
    }

    /** As the words of a query are cut and folded: {@code sy’n} is two. */
    private static List<String> passedOver(Labels labels) {
        return labels.passedOver().stream()
                .flatMap(word -> Terms.tokens(word).stream())
                .map(Terms::folded)
                .distinct()
                .toList();
    }

    /** Terms in order, in parts of about this size, by the first term of each. */
    private static Map<String, List<String>> cut(Map<String, String> terms, int size) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        List<String> part = List.of();
        int filled = size;
        for (Map.Entry<String, String> term : terms.entrySet()) {
            if (filled >= size) {
                part = new ArrayList<>();
                parts.put(term.getKey(), part);
                filled = 0;
            }
            part.add(term.getValue());
            filled += term.getValue().length() + 1;
        }
        return parts;
    }

    /** Browsers read JSON within a text faster than the same as a script. */
    private static Script script(String name, String start, Json json) {
        String text = json.toString().replace("\\", "\\\\").replace("'", "\\'");
        return new Script(name, (start + "JSON.parse('" + text + "')\n").getBytes(StandardCharsets.UTF_8));
    }
}
