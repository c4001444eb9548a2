package waymark.publish;

import java.util.List;
import java.util.Set;
import waymark.diagnostic.Nearest;

/** Finds the published file that a link probably meant; not for ever, since a network has many files. */
final class NearPaths {
    private static final int MOST_HINTS = 50;
    private static final int MOST_CANDIDATES = 5000;

    private final Set<String> files;
    private int given;

    NearPaths(Set<String> files) {
        this.files = files;
    }

    /** A hint for a path that isn't published; may be empty. */
    String hint(String missing) {
        String index = missing + (missing.isEmpty() || missing.endsWith("/") ? "" : "/") + "index.html";
        if (files.contains(index)) {
            return "link to the file: \"" + index + "\"";
        }
        if (++given > MOST_HINTS) {
            return "";
        }
        String folder = missing.substring(0, missing.lastIndexOf('/') + 1);
        String name = missing.substring(missing.lastIndexOf('/') + 1);
        List<String> near = files.stream()
                .filter(path -> path.endsWith("/" + name) || path.startsWith(folder))
                .sorted()
                .limit(MOST_CANDIDATES)
                .toList();
        return Nearest.to(missing, near)
                .map(path -> "did you mean \"" + path + "\"?")
                .orElse("");
    }
}
