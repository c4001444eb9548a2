package waymark.indicator.sidecar;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waymark.diagnostic.Diagnostics;
import waymark.format.markdown.HtmlText;
import waymark.format.yaml.Node;
import waymark.indicator.Source;
import waymark.indicator.sidecar.Description.Holds;

/** Reads Frictionless data packages: {@code datapackage.json}, whose resources are tables with their fields. */
final class PackageReader {
    private static final String UNIT_KEY = "the unit of its field";
    private static final Set<String> NUMERIC = Set.of("number", "integer", "any", "");

    private final FactReader facts;
    private final Diagnostics diagnostics;

    PackageReader(Diagnostics diagnostics) {
        this.facts = new FactReader(diagnostics);
        this.diagnostics = diagnostics;
    }

    /** Whether a document is of this kind. */
    static boolean isOne(Node root) {
        return Nodes.items(Nodes.child(root, "resources")).stream()
                .anyMatch(r -> Nodes.child(r, "path").isPresent());
    }

    /** Reads the tables that a package describes. */
    void read(String path, Node root, Tables tables, Sidecars sidecars) {
        Facts whole = facts(root);
        boolean found = false;
        List<Node> resources = Nodes.items(Nodes.child(root, "resources"));
        for (Node resource : resources) {
            for (String file : Nodes.texts(Nodes.child(resource, "path"))) {
                Optional<Tables.Described> table = tables.at(path, file);
                table.ifPresent(t -> {
                    Facts one = resources.size() > 1 ? whole.shared() : whole;
                    new Description(resource.span(), UNIT_KEY, facts(resource).or(one), columns(resource))
                            .tell(t, sidecars, diagnostics);
                });
                found |= table.isPresent();
            }
        }
        if (!found) {
            SidecarReader.withoutTable(root.span(), Nodes.text(resources.get(0), "path"), diagnostics);
        }
    }

    private Facts facts(Node node) {
        List<Node> sources = Nodes.items(Nodes.child(node, "sources"));
        List<String> names = sources.stream()
                .map(s -> Nodes.texts(Optional.of(s)).stream().findFirst().orElse(""))
                .toList();
        String publisher = publisher(node);
        String name = FactReader.joined(names.isEmpty() ? List.of(publisher) : names);
        Stream<Node> pages = sources.stream().flatMap(s -> Nodes.property(s, "path", "url", "web").stream());
        Optional<URI> url = Stream.concat(pages, Nodes.child(node, "homepage").stream())
                .flatMap(n -> Nodes.texts(Optional.of(n)).stream()
                        .filter(t -> t.startsWith("http"))
                        .flatMap(t -> facts.address(t, n.span()).stream()))
                .findFirst();
        return new Facts(
                Nodes.text(node, "title"),
                HtmlText.plain(Nodes.text(node, "description")),
                UnitText.of(Nodes.text(node, "unit")),
                Optional.empty(),
                new Source(name, publisher, url, released(node), Optional.empty(), licence(node)),
                "");
    }

    /** Who publishes it: a contributor in that role, or else whoever is named first. */
    private static String publisher(Node node) {
        List<Node> contributors = Nodes.items(Nodes.child(node, "contributors"));
        return contributors.stream()
                .filter(c -> Nodes.text(c, "role").equals("publisher")
                        || Nodes.texts(Nodes.child(c, "roles")).contains("publisher"))
                .findFirst()
                .or(() -> Nodes.child(node, "publisher"))
                .or(() -> contributors.stream().findFirst())
                .or(() -> Nodes.items(Nodes.child(node, "author")).stream().findFirst())
                .flatMap(c -> Nodes.property(c, "organization", "organisation")
                        .or(() -> Nodes.property(c, "title", "name"))
                        .or(() -> Optional.of(c)))
                .map(n -> String.join(
                        "", Nodes.texts(Optional.of(n)).stream().limit(1).toList()))
                .orElse("");
    }

    private Optional<LocalDate> released(Node node) {
        return Nodes.property(
                        node,
                        "released",
                        "published",
                        "last_updated",
                        "last_modified",
                        "modified",
                        "updated",
                        "created")
                .flatMap(n -> Nodes.texts(Optional.of(n)).stream().findFirst().flatMap(t -> facts.date(t, n.span())));
    }

    /** Licences by title, name or address; older packages name only one, as a text. */
    private static String licence(Node node) {
        List<Node> licences = Nodes.items(Nodes.child(node, "licenses").or(() -> Nodes.child(node, "license")));
        return FactReader.joined(licences.stream()
                .map(l -> Nodes.property(l, "title")
                        .or(() -> Nodes.property(l, "name", "id", "type"))
                        .or(() -> Nodes.property(l, "path", "url"))
                        .or(() -> Optional.of(l)))
                .map(l -> Nodes.texts(l).stream().findFirst().orElse(""))
                .map(LicenceText::of)
                .toList());
    }

    private List<Description.Column> columns(Node resource) {
        List<Description.Column> columns = new ArrayList<>();
        Optional<Node> schema = Nodes.child(resource, "schema");
        if (schema.filter(Node.Scalar.class::isInstance).isPresent()) {
            diagnostics.note(
                    "sidecar-schema",
                    schema.get().span(),
                    "the fields stand in a file of their own, which isn't read",
                    "write them here, under fields:, or units and decimals in the catalogue");
        }
        for (Node field : Nodes.items(schema.flatMap(s -> Nodes.child(s, "fields")))) {
            String name = Nodes.text(field, "name");
            if (!name.isEmpty()) {
                columns.add(new Description.Column(
                        List.of(name),
                        Nodes.text(field, "title"),
                        field(field),
                        field.span(),
                        NUMERIC.contains(Nodes.text(field, "type")) ? Holds.FIGURES : Holds.WORDS));
            }
        }
        return columns;
    }

    private Facts field(Node field) {
        Optional<Node> decimals = Nodes.property(field, "decimals", "decimalPlaces", "precision");
        return new Facts(
                Nodes.text(field, "title"),
                HtmlText.plain(Nodes.text(field, "description")),
                UnitText.of(Nodes.texts(Nodes.property(field, "unit", "units", "unitText")).stream()
                        .findFirst()
                        .orElse("")),
                decimals.flatMap(
                        n -> n instanceof Node.Scalar s ? facts.decimals(s.text(), n.span()) : Optional.empty()),
                Facts.NO_SOURCE,
                "");
    }
}
