package waymark.store.output;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.store.BuildLock;
import waymark.store.PathRules;

/** Grants the paths of a publication: safe ones only, and each to one owner. */
final class Claims {
    private final Owners owners = new Owners();
    private final Diagnostics diagnostics;
    private KeptFiles kept = KeptFiles.NONE;
    private IntFunction<String> keptOwners = i -> "";

    Claims(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        owners.claim(Checksums.FILE, "the list of checksums");
    }

    /**
     * Hears which files stay. They were granted together before; what is granted from now on is held against them.
     *
     * @param ownerOf the owners of the files by their numbers
     */
    void keep(KeptFiles files, IntFunction<String> ownerOf) {
        if (owners.paths().stream().anyMatch(path -> files.inTheWay(path) >= 0)) {
            throw new IllegalStateException("what stays is told before anything is granted that may clash with it");
        }
        kept = files;
        keptOwners = ownerOf;
        files.folding().forEach(i -> owners.claim(files.path(i), ownerOf.apply(i)));
    }

    /** Whether an owner may have a path; if not, a diagnostic says why. */
    boolean grant(String path, String owner) {
        Optional<String> fault = path.startsWith(BuildLock.FOLDER + "/")
                ? Optional.of("the folder is the build's own")
                : PathRules.fault(path);
        if (fault.isPresent()) {
            diagnostics.error(
                    "unsafe-path",
                    Span.of(path.isBlank() ? "(no name)" : path),
                    owner + " can't be published under this path: " + fault.get(),
                    "rename what the path is made from");
            return false;
        }
        Optional<String> other = owners.claim(path, owner).or(() -> keptOwner(path));
        if (other.isPresent()) {
            List<String> both = Stream.of(owner, other.get()).sorted().toList();
            diagnostics.error(
                    "path-clash",
                    Span.of(path),
                    "two sources make this path: " + both.get(0) + ", and " + both.get(1),
                    "rename one of them");
        }
        return other.isEmpty();
    }

    private Optional<String> keptOwner(String path) {
        int other = kept.inTheWay(PathRules.folded(path));
        return other < 0 ? Optional.empty() : Optional.of(keptOwners.apply(other));
    }
}
