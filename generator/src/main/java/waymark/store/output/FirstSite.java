package waymark.store.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A site that is staged where none is live yet: in its own folders, so that it takes its place in few steps. */
record FirstSite(Path folder, Set<String> made) {
    /** Its name in the working folder. */
    static final String FOLDER = "site";

    FirstSite(Path folder) {
        this(folder, ConcurrentHashMap.newKeySet());
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    /** Makes the folders that a file lies in; threads may make the same one at once. */
    void makeFolderOf(String path) throws IOException {
        String parent = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        if (!made.contains(parent)) {
            Files.createDirectories(folder.resolve(parent));
            made.add(parent);
        }
    }
}
