package waymark.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Catalogue;
import waymark.indicator.Symbol;
import waymark.indicator.catalogue.CatalogueReader;
import waymark.indicator.profile.Profiles;
import waymark.place.Area;
import waymark.place.Areas;
import waymark.place.PlaceReader;
import waymark.store.AddedFiles;
import waymark.store.SourceTree;

/**
 * What a table is imported into: a site, or nothing at all.
 *
 * @param tree the site's sources; empty where there is none
 * @param listed whether there is a list of areas
 */
public record Surroundings(SourceTree tree, boolean listed, Areas areas, Catalogue catalogue, Profiles profiles) {
    private static final Set<String> LETTERS = Set.copyOf(Symbol.known());

    /** A tree without any file. */
    private static final SourceTree NOTHING = new SourceTree() {
        @Override
        public List<String> paths() {
            return List.of();
        }

        @Override
        public Optional<byte[]> bytes(String path) {
            return Optional.empty();
        }

        @Override
        public Optional<String> hash(String path) {
            return Optional.empty();
        }

        @Override
        public String display(String path) {
            return path;
        }
    };

    /** No site: any area and any indicator is taken as listed. */
    public static Surroundings nothing() {
        return of(NOTHING);
    }

    /** A site; what is wrong with its own files is for {@code waymark check}. */
    public static Surroundings of(SourceTree tree) {
        Diagnostics own = new Diagnostics();
        boolean listed = tree.bytes(PlaceReader.PATH).isPresent();
        return new Surroundings(
                tree,
                listed,
                listed ? PlaceReader.read(tree, own) : new Areas(List.of(), List.of()),
                CatalogueReader.read(tree, own),
                Profiles.read(tree, LETTERS, own));
    }

    /** The profiles of the site with one more. */
    Profiles with(String path, byte[] profile, Diagnostics diagnostics) {
        TreeMap<String, byte[]> added = new TreeMap<>();
        added.put(path, profile);
        return Profiles.read(new AddedFiles(tree, added, Map.of()), LETTERS, diagnostics);
    }

    /** The site's profiles and nothing else of it. */
    SourceTree profilesAlone() {
        TreeMap<String, byte[]> files = new TreeMap<>();
        Map<String, String> displays = new TreeMap<>();
        for (String path : tree.under(Profiles.FOLDER, ".yaml")) {
            tree.bytes(path).ifPresent(b -> files.put(path, b));
            displays.put(path, tree.display(path));
        }
        return new AddedFiles(NOTHING, files, displays);
    }

    /** The catalogue of the site with one more file, and what describes a table beside it. */
    Catalogue with(String path, byte[] entries, Source source) {
        TreeMap<String, byte[]> added = new TreeMap<>();
        source.beside().forEach((name, bytes) -> added.put(Source.OBSERVATIONS + name, bytes));
        added.put(Source.OBSERVATIONS + source.table(), source.bytes());
        added.put(free(path), entries);
        return CatalogueReader.read(new AddedFiles(tree, added, Map.of()), new Diagnostics());
    }

    /** A path that hides no file of the site. */
    private String free(String path) {
        String free = path;
        while (tree.bytes(free).isPresent()) {
            free = free.replace(".yaml", "-more.yaml");
        }
        return free;
    }

    Set<String> names() {
        return areas.all().stream().map(Area::name).collect(Collectors.toUnmodifiableSet());
    }
}
