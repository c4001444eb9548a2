package waymark.edition;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.format.yaml.Fields;
import waymark.format.yaml.Node;
import waymark.format.yaml.YamlReader;
import waymark.store.PathRules;
import waymark.store.SourceTree;

/** Reads a manifest and sees that it is as it was released. */
public final class ManifestReader {
    /** What may be said in other languages too, also after the release. */
    private static final Set<String> SAID = Set.of("title", "note", Manifest.WITHDRAWN);

    private final String path;
    private final Diagnostics diagnostics;

    private ManifestReader(String path, Diagnostics diagnostics) {
        this.path = path;
        this.diagnostics = diagnostics;
    }

    /** The manifest, or nothing after diagnostics. */
    public static Optional<Manifest> read(String path, byte[] bytes, Diagnostics diagnostics) {
        return read(path, found -> YamlReader.read(path, bytes, found), diagnostics);
    }

    /** The same, out of what stands under {@code data/editions/}. */
    static Optional<Manifest> read(SourceTree editions, String path, Diagnostics diagnostics) {
        return read(path, found -> YamlReader.read(editions, path, found), diagnostics);
    }

    private static Optional<Manifest> read(
            String path, Function<Diagnostics, Optional<Node>> yaml, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Optional<Manifest> manifest = yaml.apply(found)
                .flatMap(node -> Fields.of(node, "a manifest", found))
                .flatMap(fields -> new ManifestReader(path, found).manifest(fields));
        diagnostics.addAll(found.sorted());
        return found.hasErrors() ? Optional.empty() : manifest;
    }

    private Optional<Manifest> manifest(Fields fields) {
        String place = fields.requiredId("place");
        String id = fields.requiredId("edition");
        String title = fields.requiredText("title");
        List<String> people = fields.texts("by").stream().map(Node.Scalar::text).toList();
        OffsetDateTime on = on(fields);
        String note = scalar(fields, "note").orElse("");
        Optional<String> corrects = fields.id("corrects");
        Optional<String> withdrawn = fields.text(Manifest.WITHDRAWN);
        SortedMap<String, String> sources = sources(fields);
        SortedMap<String, String> translations = fields.translations(SAID);
        String seal = fields.requiredText("seal");
        fields.close();
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        Manifest manifest =
                new Manifest(place, id, title, people, on, note, corrects, withdrawn, sources, translations);
        checkName(manifest, fields);
        if (!seal.equals(ManifestWriter.seal(manifest))) {
            diagnostics.error(
                    "edition-altered",
                    fields.span("seal"),
                    "the manifest of edition " + manifest.name() + " was altered after its release",
                    "put it back as it was released, and release a correction; only \"withdrawn: reason\" and translations such as \"title-cy: …\" may be added");
        }
        return Optional.of(manifest);
    }

    /** As it stands, so that the seal is taken of what was written. */
    private static Optional<String> scalar(Fields fields, String key) {
        return fields.node(key).filter(Node.Scalar.class::isInstance).map(node -> ((Node.Scalar) node).text());
    }

    private OffsetDateTime on(Fields fields) {
        String text = fields.requiredText("on");
        Optional<OffsetDateTime> on = ReleaseTime.parse(text, ZoneOffset.UTC);
        if (on.isEmpty() && !text.isEmpty()) {
            diagnostics.error("edition-time", fields.span("on"), ReleaseTime.fault(text), ReleaseTime.HINT);
        }
        return on.orElse(OffsetDateTime.MAX);
    }

    private SortedMap<String, String> sources(Fields fields) {
        SortedMap<String, String> sources = new TreeMap<>();
        List<Node.Entry> entries = fields.entries("sources");
        fields.require("sources", Optional.of(entries).filter(list -> !list.isEmpty()), entries);
        for (Node.Entry entry : entries) {
            String hash = entry.value() instanceof Node.Scalar scalar ? scalar.text() : "";
            if (!isSource(entry.key()) || !hash.matches("[0-9a-f]{64}")) {
                diagnostics.error(
                        "edition-altered",
                        entry.span(),
                        "\"" + entry.key() + "\" is not a source with its SHA-256",
                        "put the manifest back as it was released");
            }
            sources.put(entry.key(), hash);
        }
        return sources;
    }

    static boolean isSource(String path) {
        return PathRules.fault(path).isEmpty()
                && (path.startsWith("content/") || path.startsWith("data/"))
                && !path.startsWith(EditionPaths.FOLDER + "/");
    }

    private void checkName(Manifest manifest, Fields fields) {
        if (!manifest.path().equals(path)) {
            Span span = path.endsWith("/" + manifest.id() + ".yaml") ? fields.span("place") : fields.span("edition");
            diagnostics.error(
                    "edition-name",
                    span,
                    "this is edition " + manifest.name() + ", whose manifest belongs in " + manifest.path(),
                    "move the file there");
        }
    }
}
