package waymark.store.output;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import waymark.store.PathRules;

/** Who writes which path of a publication; no two may write one, nor may a file be another's folder. */
final class Owners {
    private final Map<String, String> files = new ConcurrentHashMap<>();
    private final Map<String, String> folders = new ConcurrentHashMap<>();

    /** All paths that were taken, folded. */
    Set<String> paths() {
        return files.keySet();
    }

    /** Takes a path for an owner, or tells who has it already. Paths that differ only by case are one. */
    Optional<String> claim(String path, String owner) {
        String folded = PathRules.folded(path);
        String other = files.putIfAbsent(folded, owner);
        if (other == null) {
            other = folders.get(folded);
        }
        for (int end = folded.lastIndexOf('/'); end > 0 && other == null; end = folded.lastIndexOf('/', end - 1)) {
            String folder = folded.substring(0, end);
            folders.putIfAbsent(folder, owner);
            other = files.get(folder);
        }
        return Optional.ofNullable(other);
    }
}
