package waymark.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of things, found in texts as whole words; looked up by their first word, so that a text is passed over once. */
final class Names<T> {
    /** Where a name stands in a text. */
    record Found<T>(int start, int end, T thing) {}

    private record Name<T>(List<String> words, boolean proper, T thing) {}

    /** A word of a text, and what it is looked up by: in small letters, without the s of possession. */
    record Word(int start, int end, String key) {}

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
        return in(text, words(text));
    }

    /** The same, where others look for names in the text's words too. */
    List<Found<T>> in(String text, List<Word> words) {
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

    /** The words of a text: letters and numbers, with apostrophes and hyphens between them. */
    static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int end = wordEnd(text, i);
            if (end > i) {
                words.add(new Word(i, end, key(text.substring(i, end))));
                i = end;
            } else {
                i += Character.charCount(text.codePointAt(i));
            }
        }
        return words;
    }

    private static int wordEnd(String text, int start) {
        int end = lettersEnd(text, start);
        while (end > start && end < text.length() && isJoint(text.charAt(end))) {
            int next = lettersEnd(text, end + 1);
            if (next == end + 1) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static int lettersEnd(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!Character.isLetterOrDigit(c) && !isNumber(Character.getType(c))) {
                return end;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean isNumber(int type) {
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static boolean isJoint(char c) {
        return c == '\'' || c == '’' || c == '-';
    }

    private static String key(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("'s") || lower.endsWith("’s") ? lower.substring(0, lower.length() - 2) : lower;
    }
}
