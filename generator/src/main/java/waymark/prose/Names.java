package waymark.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of things, found in texts as whole words; looked up by their first word, so that a text is passed over once. */
final class Names<T> {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

    /** Where a name stands in a text. */
    record Found<T>(int start, int end, T thing) {}

    private record Name<T>(List<String> words, boolean proper, T thing) {}

    private record Word(int start, int end, String key) {}

    private final Map<String, List<Name<T>>> byFirstWord = new HashMap<>();

    /**
     * Takes a name; the first thing to have it keeps it.
     *
     * @param proper whether texts write it with a capital
     */
    void add(String name, boolean proper, T thing) {
        List<String> words = words(name).stream().map(Word::key).toList();
        if (!words.isEmpty()) {
            List<Name<T>> same = byFirstWord.computeIfAbsent(words.get(0), k -> new ArrayList<>());
            same.add(new Name<>(words, proper, thing));
            same.sort(Comparator.comparingInt((Name<T> n) -> n.words().size()).reversed());
        }
    }

    /** The names in a text, in order; of those that overlap the longest. */
    List<Found<T>> in(String text) {
        List<Word> words = words(text);
        List<Found<T>> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Optional<Name<T>> name = at(words, i, text);
            if (name.isPresent()) {
                int last = i + name.get().words().size() - 1;
                found.add(new Found<>(
                        words.get(i).start(), words.get(last).end(), name.get().thing()));
                i = last;
            }
            i++;
        }
        return List.copyOf(found);
    }

    private Optional<Name<T>> at(List<Word> words, int i, String text) {
        for (Name<T> name : byFirstWord.getOrDefault(words.get(i).key(), List.of())) {
            boolean capital =
                    Character.isUpperCase(text.codePointAt(words.get(i).start()));
            if ((capital || !name.proper()) && follows(words, i, name.words())) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static boolean follows(List<Word> words, int i, List<String> wanted) {
        if (i + wanted.size() > words.size()) {
            return false;
        }
        for (int k = 0; k < wanted.size(); k++) {
            if (!words.get(i + k).key().equals(wanted.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            String key = POSSESSIVE.matcher(m.group().toLowerCase(Locale.ROOT)).replaceFirst("");
            words.add(new Word(m.start(), m.end(), key));
        }
        return words;
    }
}
