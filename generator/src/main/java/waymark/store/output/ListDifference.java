package waymark.store.output;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import waymark.store.PathRules;

/** Two lists of checksums side by side: what is the same in both is passed by in one go, so that few lines are read. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record ListDifference(byte[] earlier, byte[] now) {
    /**
     * The paths of the earlier list that the other lacks, if both are sorted; nothing if the earlier one has a line that has
     * to be looked at more closely.
     */
    Optional<SortedSet<String>> gone() {
        SortedSet<String> gone = new TreeSet<>();
        int was = 0;
        int is = 0;
        while (true) {
            int same = Arrays.mismatch(earlier, was, earlier.length, now, is, now.length);
            int line = same < 0 ? now.length : lineStart(is, is + same);
            was += line - is;
            is = line;
            if (was == earlier.length) {
                return Optional.of(gone);
            }
            int end = end(earlier, was);
            String entry = new String(earlier, was, end - was, ISO_8859_1);
            if (end == earlier.length || !Checksums.isEntry(entry)) {
                return Optional.empty();
            }
            String path = entry.substring(Checksums.BEFORE_PATH);
            int order = is == now.length ? -1 : path.compareTo(path(is));
            if (order < 0 && (PathRules.fault(path).isPresent() || !gone.add(path))) {
                return Optional.empty();
            }
            was = order <= 0 ? end + 1 : was;
            is = order >= 0 ? end(now, is) + 1 : is;
        }
    }

    private String path(int line) {
        int from = line + Checksums.BEFORE_PATH;
        return new String(now, from, end(now, from) - from, ISO_8859_1);
    }

    private int lineStart(int from, int at) {
        int start = at;
        while (start > from && now[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static int end(byte[] text, int from) {
        int end = from;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return end;
    }
}
