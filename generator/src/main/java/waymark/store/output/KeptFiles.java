package waymark.store.output;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All files that stay as an earlier publication left them, part by part, and found by their paths. They were granted and
 * checked when they were published together: nothing is done with each of them but to put it on the list of checksums.
 */
public final class KeptFiles {
    /** Nothing stays. */
    public static final KeptFiles NONE = of(List.of());

    private final List<LiveFiles> parts;
    private final String[] paths;
    private final int[] part;
    private final int[] at;

    private KeptFiles(List<LiveFiles> parts, int size) {
        this.parts = List.copyOf(parts);
        this.paths = new String[size];
        this.part = new int[size];
        this.at = new int[size];
    }

    /** Goes through one part. */
    private static final class Cursor implements Comparable<Cursor> {
        private final LiveFiles files;
        private final int part;
        private int at;

        Cursor(LiveFiles files, int part) {
            this.files = files;
            this.part = part;
        }

        boolean isThrough() {
            return at == files.size();
        }

        @Override
        public int compareTo(Cursor other) {
            return files.path(at).compareTo(other.files.path(other.at));
        }
    }

    /** The files of several parts. A part has mostly folders of its own, so that it is taken over in long runs. */
    public static KeptFiles of(List<LiveFiles> parts) {
        KeptFiles kept =
                new KeptFiles(parts, parts.stream().mapToInt(LiveFiles::size).sum());
        PriorityQueue<Cursor> next = new PriorityQueue<>();
        IntStream.range(0, parts.size())
                .mapToObj(i -> new Cursor(parts.get(i), i))
                .filter(c -> !c.isThrough())
                .forEach(next::add);
        int size = 0;
        for (Cursor first = next.poll(); first != null; first = next.poll()) {
            Cursor second = next.peek();
            do {
                kept.paths[size] = first.files.path(first.at);
                kept.part[size] = first.part;
                kept.at[size++] = first.at++;
            } while (!first.isThrough() && (second == null || first.compareTo(second) < 0));
            if (!first.isThrough()) {
                next.add(first);
            }
        }
        return kept;
    }

    /** How many there are. */
    public int size() {
        return paths.length;
    }

    /** All paths, sorted. */
    public Stream<String> paths() {
        return Arrays.stream(paths);
    }

    /** The number of a path among all, sorted; less than 0 if it isn't among them. */
    public int find(String path) {
        return Arrays.binarySearch(paths, path);
    }

    /** The part that a file is of. */
    public int part(int number) {
        return part[number];
    }

    /** Which file of its part it is. */
    public int at(int number) {
        return at[number];
    }

    /** A file by its number. */
    public Live get(int number) {
        return parts.get(part[number]).get(at[number]);
    }

    String path(int number) {
        return paths[number];
    }

    /** Puts the line of a file into a list of checksums. */
    void line(int number, ByteBuffer text) {
        parts.get(part[number]).hash(at[number], text);
        text.put(Checksums.GAP).put(paths[number].getBytes(US_ASCII)).put((byte) '\n');
    }

    /** The numbers of the files whose paths are written in another way than a system may fold them. */
    IntStream folding() {
        return IntStream.range(0, paths.length).filter(i -> !parts.get(part[i]).isPlain());
    }

    /** The number of a file that leaves a path no room: it has it, or is a folder of it, or lies below it; or less than 0. */
    int inTheWay(String path) {
        int found = find(path);
        for (int end = path.lastIndexOf('/'); end > 0 && found < 0; end = path.lastIndexOf('/', end - 1)) {
            found = find(path.substring(0, end));
        }
        if (found < 0) {
            int below = -1 - find(path + "/");
            found = below < paths.length && paths[below].startsWith(path + "/") ? below : -1;
        }
        return found;
    }
}
