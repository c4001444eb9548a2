package waymark.store;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;

/** The sources of one edition: its manifest's paths, with the bytes that stand in the object store under their hash. */
public final class ManifestTree implements SourceTree {
    private final String edition;
    private final SortedMap<String, String> sources;
    private final SourceTree objects;
    private final List<String> paths;

    private ManifestTree(String edition, SortedMap<String, String> sources, SourceTree objects) {
        this.edition = edition;
        this.sources = sources;
        this.objects = objects;
        this.paths = List.copyOf(sources.keySet());
    }

    /**
     * An edition's sources once all their objects are seen to be whole; otherwise nothing, and each one missing or
     * altered is reported.
     *
     * @param edition how messages name the edition: {@code place/id}
     * @param manifest where its manifest stands
     * @param sources each source's path and hash
     * @param editions what stands under {@code data/editions/}
     */
    public static Optional<ManifestTree> open(
            String edition, Span manifest, Map<String, String> sources, SourceTree editions, Diagnostics diagnostics) {
        boolean whole = true;
        for (Map.Entry<String, String> source : new TreeMap<>(sources).entrySet()) {
            String object = ObjectStore.name(source.getKey(), source.getValue());
            Optional<String> hash = editions.hash(object);
            if (!hash.equals(Optional.of(source.getValue()))) {
                whole = false;
                diagnostics.error(
                        "edition-altered",
                        Span.of(object),
                        (hash.isEmpty() ? "the object is missing" : "the object was altered") + ": edition " + edition
                                + " holds it as \"" + source.getKey() + "\" (" + manifest + ")",
                        "an edition never changes: put the file back as it was released");
            }
        }
        return whole ? Optional.of(new ManifestTree(edition, new TreeMap<>(sources), editions)) : Optional.empty();
    }

    @Override
    public List<String> paths() {
        return paths;
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        return hash(path).flatMap(hash -> objects.bytes(ObjectStore.name(path, hash)));
    }

    @Override
    public Optional<InputStream> stream(String path) {
        return hash(path).flatMap(hash -> objects.stream(ObjectStore.name(path, hash)));
    }

    @Override
    public Optional<String> hash(String path) {
        return Optional.ofNullable(sources.get(path));
    }

    @Override
    public Optional<ParseMemory> memory() {
        return objects.memory();
    }

    @Override
    public String display(String path) {
        return path + " (edition " + edition + ")";
    }
}
