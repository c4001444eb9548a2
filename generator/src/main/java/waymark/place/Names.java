package waymark.place;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What an area is called beside its name.
 *
 * @param byLanguage its names in other languages, by language tag
 * @param also further names, in the order of the file
 */
public record Names(SortedMap<String, String> byLanguage, List<String> also) {
    /** No further names. */
    public static final Names NONE = new Names(new TreeMap<>(), List.of());

    public Names {
        byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
        also = List.copyOf(also);
    }

    /** All of them: those in other languages first. */
    public List<String> all() {
        return Stream.concat(byLanguage.values().stream(), also.stream()).toList();
    }
}
