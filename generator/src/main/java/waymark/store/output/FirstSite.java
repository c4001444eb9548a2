package waymark.store.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A site that is staged where none is live yet: in its own folders, so that it takes its place in few steps. */
record FirstSite(Path folder, Set<String> made) {
    /** So many folders are remembered: files of one are written one soon after the other. */
    private static final int RECENT = 4096;

    /** Its name in the working folder. */
    static final String FOLDER = "site";

    FirstSite(Path folder) {
        this(folder, ConcurrentHashMap.newKeySet());
    }

    /** Makes the folders that a file lies in; threads may make the same one at once, and again what is forgotten. */
    void makeFolderOf(String path) throws IOException {
        String parent = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        if (!made.contains(parent)) {
            Files.createDirectories(folder.resolve(parent));
            if (made.size() >= RECENT) {
                made.clear();
            }
            made.add(parent);
        }
    }
}
