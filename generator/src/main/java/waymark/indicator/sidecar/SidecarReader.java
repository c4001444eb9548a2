package waymark.indicator.sidecar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.format.Utf8;
import waymark.format.yaml.JsonReader;
import waymark.format.yaml.Node;
import waymark.format.yaml.YamlReader;
import waymark.store.SourceTree;

/**
 * Reads the files beside tables that tell about their indicators: ONS, CSV on the Web, Open SDG, the Department for
 * Education and Frictionless data packages. What is of none of these kinds is noted.
 */
public final class SidecarReader {
    private static final String FOLDER = "data/observations";
    private static final Pattern DOCUMENT = Pattern.compile(".*\\.(json|ya?ml|md)");
    private static final Pattern NO_SIDECAR =
            Pattern.compile(FOLDER + "/(translations/.*|(.*/)?(README|LICENSE|LICENCE)[^/]*)");
    private static final String FENCE = "---";

    private final SourceTree tree;
    private final Diagnostics diagnostics;
    private final Tables tables;
    private final OpenSdgReader openSdg;
    private final Sidecars sidecars = new Sidecars();

    private SidecarReader(SourceTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
        this.tables = new Tables(tree);
        this.openSdg = new OpenSdgReader(Translations.read(tree, diagnostics), tables, diagnostics);
    }

    /** All sidecars of a tree. */
    public static Sidecars read(SourceTree tree, Diagnostics diagnostics) {
        List<String> paths = tree.under(FOLDER, "").stream()
                .filter(p -> !NO_SIDECAR.matcher(p).matches())
                .filter(p -> DOCUMENT.matcher(p).matches() || DfeReader.isOne(p))
                .toList();
        if (paths.isEmpty()) {
            return new Sidecars();
        }
        SidecarReader reader = new SidecarReader(tree, diagnostics);
        paths.forEach(reader::file);
        reader.openSdg.read(reader.sidecars);
        return reader.sidecars;
    }

    private void file(String path) {
        byte[] bytes = tree.bytes(path).orElseThrow();
        if (path.endsWith(".csv")) {
            new DfeReader(diagnostics).read(path, tree.display(path), bytes, tables, sidecars);
        } else if (path.endsWith(".md")) {
            header(path, bytes).ifPresent(n -> document(path, n));
        } else if (path.endsWith(".json")) {
            JsonReader.read(tree.display(path), bytes, diagnostics).ifPresent(n -> document(path, n));
        } else {
            YamlReader.readForeign(tree.display(path), bytes, diagnostics).ifPresent(n -> document(path, n));
        }
    }

    private void document(String path, Node root) {
        if (OnsReader.isOne(root)) {
            new OnsReader(diagnostics).read(root, sidecars);
        } else if (CsvwReader.isOne(root)) {
            new CsvwReader(diagnostics).read(path, root, tables, sidecars);
        } else if (PackageReader.isOne(root)) {
            new PackageReader(diagnostics).read(path, root, tables, sidecars);
        } else if (OpenSdgReader.isOne(root)) {
            openSdg.take(path, root);
        } else {
            diagnostics.note(
                    "unknown-sidecar",
                    root.span(),
                    "this describes no table in a way that is known, and isn't used",
                    "known: ONS ess-beta-metadata, CSV on the Web, Open SDG, .meta.csv of the DfE, datapackage.json");
        }
    }

    /** The header of a Markdown file, which older Open SDG sites have instead of YAML. */
    private Optional<Node> header(String path, byte[] bytes) {
        String display = tree.display(path);
        Optional<String> text = Utf8.text(display, bytes, "md-encoding", diagnostics);
        int end = text.map(t -> t.indexOf("\n" + FENCE, FENCE.length())).orElse(-1);
        if (text.filter(t -> t.startsWith(FENCE)).isEmpty() || end < 0) {
            return Optional.of(new Node.Mapping(Span.of(display), List.of()));
        }
        int start = text.get().indexOf('\n') + 1;
        return YamlReader.readForeign(display, text.get().substring(start, Math.max(start, end + 1)), 1, diagnostics);
    }

    /** Says that the table which a file describes isn't there. */
    static void withoutTable(Span span, String table, Diagnostics diagnostics) {
        String name = table.substring(table.lastIndexOf('/') + 1);
        diagnostics.note(
                "sidecar-without-table",
                span,
                (name.isEmpty() ? "the table" : "\"" + name + "\"")
                        + " that is described here is not in data/observations",
                "put it beside, under the name that the description has, or remove the description");
    }
}
