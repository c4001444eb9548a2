package waymark.edition;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.diagnostic.Span;
import waymark.store.FolderTree;
import waymark.store.ObjectStore;
import waymark.store.SourceTree;

/** A place's working state, seen to be fit for an edition and ready to be written. */
public final class Release {
    /** Sources that every place's publication uses. */
    private static final List<String> SHARED =
            List.of("data/site.yaml", "data/places.csv", "data/indicators.yaml", "data/comparators.yaml");

    private final FolderTree tree;
    private final Manifest manifest;
    private final SortedMap<String, Supplier<InputStream>> objects;

    private Release(FolderTree tree, Manifest manifest, SortedMap<String, Supplier<InputStream>> objects) {
        this.tree = tree;
        this.manifest = manifest;
        this.objects = objects;
    }

    /** The sources that the publication of a place is read from. */
    public static SortedSet<String> sourcesOf(String place, SourceTree tree) {
        return tree.paths().stream()
                .filter(path -> SHARED.contains(path)
                        || path.startsWith("data/indicators/")
                        || path.startsWith("data/observations/")
                        || path.startsWith("data/neighbours/")
                        || path.startsWith("data/profiles/")
                        || path.equals("data/road-maps/" + place + ".yaml")
                        || path.startsWith("content/places/" + place + "/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Checks a release without writing anything; nothing after diagnostics. */
    public static Optional<Release> prepare(
            FolderTree tree,
            String place,
            SortedSet<String> sources,
            Particulars particulars,
            Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        List<Manifest> earlier = EditionReader.manifests(tree.editions(), found).getOrDefault(place, List.of());
        new ReleaseCheck(place, particulars, found).check(earlier);
        SortedMap<String, String> hashes = hashes(tree, sources, place, particulars, found);
        diagnostics.addAll(found.sorted());
        if (found.hasErrors()) {
            return Optional.empty();
        }
        SortedMap<String, Supplier<InputStream>> objects = new TreeMap<>();
        hashes.forEach((path, hash) -> objects.put(
                ObjectStore.name(path, hash), () -> tree.stream(path).orElseThrow()));
        return Optional.of(new Release(tree, manifest(place, particulars, hashes), objects));
    }

    /** What will be written, or was. */
    public Manifest manifest() {
        return manifest;
    }

    /**
     * Writes the objects that aren't there yet, and then the manifest; all of it or nothing.
     *
     * @throws waymark.store.StoreException if the disk refuses, or an object of the same name was altered
     */
    public void write() {
        ObjectStore.of(tree).put(objects, manifest.path(), ManifestWriter.write(manifest));
    }

    private static Manifest manifest(String place, Particulars particulars, SortedMap<String, String> hashes) {
        return new Manifest(
                place,
                particulars.id(),
                particulars.title(),
                particulars.people(),
                particulars.on(),
                particulars.note(),
                particulars.corrects(),
                Optional.empty(),
                hashes);
    }

    private static SortedMap<String, String> hashes(
            FolderTree tree,
            SortedSet<String> sources,
            String place,
            Particulars particulars,
            Diagnostics diagnostics) {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (String path : sources) {
            Optional<String> hash = tree.hash(path).filter(h -> ManifestReader.isSource(path));
            hash.ifPresent(h -> hashes.put(path, h));
            if (hash.isEmpty()) {
                diagnostics.error(
                        "edition-sources",
                        Span.of(Manifest.path(place, particulars.id())),
                        "\"" + path + "\" is to be released, but it is not a source of the site",
                        Nearest.hint(path, tree.paths()));
            }
        }
        if (sources.isEmpty()) {
            diagnostics.error(
                    "edition-sources",
                    Span.of(Manifest.path(place, particulars.id())),
                    "there are no sources to release",
                    "check the name of the place: " + place);
        }
        return hashes;
    }
}
