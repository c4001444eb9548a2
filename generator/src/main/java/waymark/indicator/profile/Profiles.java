package waymark.indicator.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.format.csv.CsvFormat;
import waymark.format.yaml.Node;
import waymark.format.yaml.YamlReader;
import waymark.store.SourceTree;

/** The profiles of a site, then those packed with the generator; of several that fit a table the first counts. */
public final class Profiles {
    /** Where a site keeps its own. */
    public static final String FOLDER = "data/profiles";

    private static final String PACKED = "/waymark/profiles/";
    private static final String ENDING = ".yaml";

    /** Those with more columns stand before those that would fit their tables too. */
    private static final List<String> ORDER = List.of(
            "tidy",
            "ons-source",
            "ons-download",
            "fingertips-export",
            "fingertips-upload",
            "dfe-ees",
            "nomis",
            "lg-inform",
            "data-commons",
            "council-dashboard",
            "open-sdg",
            "dfe-meta",
            "area-list",
            "area-lookup");

    private final List<Profile> profiles;

    private Profiles(List<Profile> profiles) {
        this.profiles = List.copyOf(profiles);
    }

    /** Reads the profiles of a tree and the packed ones; symbols must be among these letters. */
    public static Profiles read(SourceTree tree, Set<String> symbolLetters, Diagnostics diagnostics) {
        ProfileReader reader = new ProfileReader(symbolLetters, diagnostics);
        Map<String, Node> packed = Packed.NODES;
        List<Profile> found = new ArrayList<>();
        for (String path : tree.under(FOLDER, ENDING)) {
            tree.bytes(path)
                    .flatMap(b -> YamlReader.read(tree.display(path), b, diagnostics))
                    .flatMap(n -> based(n, packed, diagnostics))
                    .flatMap(n -> reader.read(n, tree.display(path)))
                    .ifPresent(found::add);
        }
        packed.forEach((id, node) -> reader.read(node, "").ifPresent(found::add));
        return new Profiles(found);
    }

    /** The packed profiles as written, in their order: read once, though a build reads the evidence of many editions. */
    private static final class Packed {
        static final Map<String, Node> NODES = new LinkedHashMap<>();

        static {
            ORDER.forEach(id -> NODES.put(id, read(PACKED + id + ENDING)));
        }

        private static Node read(String name) {
            try (InputStream in = Objects.requireNonNull(Profiles.class.getResourceAsStream(name), name)) {
                return YamlReader.read(name, in.readAllBytes(), new Diagnostics())
                        .orElseThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A profile with what it takes over from a packed one: keys of its own replace those of its base. */
    private static Optional<Node> based(Node node, Map<String, Node> packed, Diagnostics diagnostics) {
        if (!(node instanceof Node.Mapping own) || !(own.get("base").orElse(null) instanceof Node.Scalar base)) {
            return Optional.of(node);
        }
        if (!(packed.get(base.text()) instanceof Node.Mapping other)) {
            diagnostics.error(
                    "unknown-profile",
                    base.span(),
                    "\"" + base.text() + "\" is not a packed profile",
                    Nearest.hint(base.text(), packed.keySet()));
            return Optional.empty();
        }
        boolean forFiles = own.get("files").isPresent();
        Stream<Node.Entry> taken = other.entries().stream()
                .filter(e -> own.get(e.key()).isEmpty() && !(forFiles && e.key().equals("recognise")));
        return Optional.of(new Node.Mapping(
                own.span(), Stream.concat(own.entries().stream(), taken).toList()));
    }

    /** The site's profile that names a file, if there is one. */
    public Optional<Profile> forFile(String name) {
        return profiles.stream().filter(p -> p.isFor(name)).findFirst();
    }

    /** The profile that a header is recognised by, if there is one. */
    public Optional<Profile> forHeader(List<String> header) {
        return profiles.stream()
                .filter(p -> p.files().isEmpty() && p.recognises(header))
                .findFirst();
    }

    /** The name by which a packed profile is a base of others; nothing for one of the site's own. */
    public Optional<String> packedName(Profile profile) {
        int position = profiles.indexOf(profile) - (profiles.size() - ORDER.size());
        return position < 0 ? Optional.empty() : Optional.of(ORDER.get(position));
    }

    /** The profile of Waymark's own tables, which is the measure of those that nothing recognises. */
    public Profile tidy() {
        return profiles.get(profiles.size() - ORDER.size());
    }

    /** How a file is opened of which nothing is known yet. */
    public CsvFormat unknown() {
        Set<String> repeatable =
                profiles.stream().flatMap(p -> p.csv().repeatable().stream()).collect(Collectors.toUnmodifiableSet());
        return CsvFormat.plain(repeatable);
    }
}
