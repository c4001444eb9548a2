package waymark.publish;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one thread's pages have asked for, by how it was written and the folder that it was written from. Most links of a
 * page stand on its neighbours too: they are read once for each folder above them, not once for each page.
 */
final class KnownLinks {
    private static final int STEP = "../".length();

    /** A file that pages ask for, and whether it was found: what was found once stays there. */
    static final class Known {
        private final PageScan.Target target;
        private boolean found;

        Known(PageScan.Target target) {
            this.target = target;
        }

        PageScan.Target target() {
            return target;
        }

        boolean isFound() {
            return found;
        }

        void found() {
            found = true;
        }
    }

    /** A folder, and what is written from it on, after all steps up. */
    private static final class Folder {
        private final String path;
        private final ByteMap<Known> links = new ByteMap<>();
        private final ByteMap<Known> loads = new ByteMap<>();

        Folder(String path) {
            this.path = path;
        }
    }

    /** The folders that lead to the page, from the root down. */
    private final List<Folder> folders = new ArrayList<>();

    private final ByteMap<String> words = new ByteMap<>();

    /** Goes to a page: what lies in folders that it isn't in is forgotten. */
    void enter(String page) {
        int same = 0;
        while (same < folders.size() && page.startsWith(folders.get(same).path)) {
            same++;
        }
        folders.subList(same, folders.size()).clear();
        if (same == 0) {
            folders.add(new Folder(""));
        }
        int slash = page.indexOf('/', folders.get(folders.size() - 1).path.length());
        while (slash >= 0) {
            folders.add(new Folder(page.substring(0, slash + 1)));
            slash = page.indexOf('/', slash + 1);
        }
    }

    /** What an address on the page leads to; nothing if that isn't known. */
    @Nullable Known find(byte[] html, int from, int to, boolean loads) {
        int rest = afterSteps(html, from, to);
        Folder folder = folder((rest - from) / STEP);
        return folder == null ? null : (loads ? folder.loads : folder.links).get(html, key(from, rest), to);
    }

    /** Remembers what an address leads to, whatever page of its folder it is on. */
    void put(byte[] html, int from, int to, boolean loads, Known known) {
        int rest = afterSteps(html, from, to);
        Folder folder = folder((rest - from) / STEP);
        if (folder != null) {
            (loads ? folder.loads : folder.links).put(html, key(from, rest), to, known);
        }
    }

    private static int afterSteps(byte[] html, int from, int to) {
        int at = from;
        while (at + STEP <= to && html[at] == '.' && html[at + 1] == '.' && html[at + 2] == '/') {
            at += STEP;
        }
        return at;
    }

    /** After steps up the last "./" stays: so is it written in the folder itself, where the rest alone may be a scheme or an id. */
    private static int key(int from, int rest) {
        return rest == from ? from : rest - "./".length();
    }

    private @Nullable Folder folder(int up) {
        return up < folders.size() ? folders.get(folders.size() - 1 - up) : null;
    }

    /** A value as a browser reads it; those that come again and again are one string. */
    String word(byte[] html, int from, int to) {
        String known = words.get(html, from, to);
        if (known == null) {
            known = CharacterReferences.text(html, from, to);
            words.put(html, from, to, known);
        }
        return known;
    }
}
