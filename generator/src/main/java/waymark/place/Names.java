package waymark.place;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import waymark.language.Tongue;

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

    /** The name in a language: a proper name that has no form of its own there stays as it is. */
    String in(Tongue tongue, String main) {
        return tongue.isMain() ? main : byLanguage.getOrDefault(tongue.asked(), main);
    }

    /** What the area is called beside its name in a language. */
    Names beside(Tongue tongue, String main) {
        String own = in(tongue, main);
        if (own.equals(main)) {
            return this;
        }
        SortedMap<String, String> others = new TreeMap<>(byLanguage);
        others.remove(tongue.asked());
        others.put(tongue.main(), main);
        return new Names(others, also);
    }
}
