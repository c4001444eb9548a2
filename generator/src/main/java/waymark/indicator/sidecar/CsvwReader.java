package waymark.indicator.sidecar;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import waymark.diagnostic.Diagnostics;
import waymark.format.markdown.HtmlText;
import waymark.format.yaml.Node;
import waymark.indicator.Source;
import waymark.indicator.Unit;
import waymark.indicator.sidecar.Description.Holds;

/**
 * Reads CSV on the Web: {@code jobs.csv-metadata.json} beside {@code jobs.csv}, or a group of tables that each name their
 * file. Words of Dublin Core, schema.org and DCAT are taken by their last part, for publishers mix them.
 */
final class CsvwReader {
    private static final String UNIT_KEY = "the unit of its value column";
    private static final Set<String> TEXTUAL = Set.of(
            "string",
            "date",
            "datetime",
            "dateTime",
            "dateTimeStamp",
            "gYear",
            "gYearMonth",
            "duration",
            "boolean",
            "anyURI",
            "time");
    /** What a machine says of the file it has made is no caveat. */
    private static final Pattern MACHINE = Pattern.compile("(?i)metadata generated .*");

    private static final Pattern FORMAT = Pattern.compile("[^.]*\\.([0#]+).*");

    private final FactReader facts;
    private final Diagnostics diagnostics;

    CsvwReader(Diagnostics diagnostics) {
        this.facts = new FactReader(diagnostics);
        this.diagnostics = diagnostics;
    }

    /** Whether a document is of this kind. */
    static boolean isOne(Node root) {
        return Nodes.texts(Nodes.child(root, "@context")).stream().anyMatch(t -> t.contains("w3.org/ns/csvw"))
                || (Nodes.child(root, "tableSchema").isPresent()
                        && Nodes.child(root, "url").isPresent());
    }

    /** Reads the tables that a file describes. */
    void read(String path, Node root, Tables tables, Sidecars sidecars) {
        List<Node> described = Nodes.items(Nodes.child(root, "tables"));
        Facts group = described.isEmpty() ? Facts.NONE : facts(root);
        int missing = 0;
        List<Node> all = described.isEmpty() ? List.of(root) : described;
        for (Node table : all) {
            Optional<Tables.Described> found = tables.at(path, beside(path))
                    .filter(t -> described.size() < 2)
                    .or(() -> tables.at(path, Nodes.text(table, "url")));
            if (found.isEmpty()) {
                missing++;
                without(table, missing == all.size(), diagnostics);
            } else {
                measures(table, sidecars);
                Node schema = Nodes.child(table, "tableSchema").isPresent() ? table : root;
                new Description(table.span(), UNIT_KEY, facts(table).or(group), columns(schema))
                        .tell(found.get(), sidecars, diagnostics);
            }
        }
    }

    /** Tables of other folders are left alone, unless there is no other table. */
    private static void without(Node table, boolean none, Diagnostics diagnostics) {
        String url = Nodes.text(table, "url");
        if (none || url.indexOf('/') < 0) {
            SidecarReader.withoutTable(table.span(), url, diagnostics);
        }
    }

    /** The table that a file stands beside by its name. */
    private static String beside(String path) {
        return path.replaceFirst("(\\.csv)?(-metadata)?\\.json$", ".csv");
    }

    private Facts facts(Node table) {
        Node set = Nodes.property(table, "isDistributionOf").orElse(table);
        Facts own = own(set).or(own(table));
        return Nodes.property(table, "source")
                .filter(s -> s instanceof Node.Mapping)
                .map(s -> new Facts("", "", Facts.NO_UNIT, Optional.empty(), origin(s), "").or(own))
                .orElse(own);
    }

    /** A source that is described itself, with its publisher, release and licence. */
    private Source origin(Node source) {
        String address = Nodes.text(source, "@id");
        return new Source(
                first(source, "title", "name"),
                FactReader.joined(texts(source, "publisher", "creator")),
                address.startsWith("http") ? facts.address(address, source.span()) : Optional.empty(),
                released(source),
                Optional.empty(),
                licence(source));
    }

    private Facts own(Node node) {
        String publisher = FactReader.joined(texts(node, "publisher", "creator"));
        String source = first(node, "source", "isBasedOn");
        boolean address = source.startsWith("http");
        String name = source.isEmpty() || address ? publisher : source;
        String notes = String.join(
                " ",
                Nodes.texts(Nodes.property(node, "notes", "note")).stream()
                        .filter(n -> !MACHINE.matcher(n).matches())
                        .map(HtmlText::plain)
                        .toList());
        Optional<URI> url = Nodes.property(node, address ? "source" : "landingPage")
                .flatMap(n -> facts.address(
                        String.join("", Nodes.texts(Optional.of(n)).subList(0, 1)), n.span()));
        return new Facts(
                first(node, "title", "headline"),
                HtmlText.plain(first(node, "description", "comment", "abstract")),
                UnitText.of(first(node, UNITS)),
                Optional.empty(),
                new Source(name, publisher, url, released(node), Optional.empty(), licence(node)),
                notes);
    }

    private static final String[] UNITS = {"unit", "units", "unitText", "unitMeasure", "unitOfMeasure", "hasUnit"};

    private static String licence(Node node) {
        return LicenceText.of(first(node, "license", "licence", "rights"));
    }

    /** When it came out, or else when it was changed last. */
    private Optional<LocalDate> released(Node node) {
        return Nodes.property(node, "issued", "datePublished", "modified", "dateModified")
                .flatMap(n -> Nodes.texts(Optional.of(n)).stream().findFirst().flatMap(t -> facts.date(t, n.span())));
    }

    private List<Description.Column> columns(Node table) {
        List<Description.Column> columns = new ArrayList<>();
        Optional<Node> schema = Nodes.child(table, "tableSchema");
        for (Node column : Nodes.items(schema.flatMap(s -> Nodes.child(s, "columns")))) {
            List<String> titles = Nodes.texts(Nodes.child(column, "titles"));
            String name = Nodes.text(column, "name");
            List<String> names = Stream.concat(titles.stream(), Stream.of(name))
                    .filter(n -> !n.isEmpty())
                    .toList();
            if (!names.isEmpty() && !Nodes.text(column, "virtual").equals("true")) {
                columns.add(new Description.Column(
                        names,
                        "",
                        column(column, titles),
                        column.span(),
                        TEXTUAL.contains(type(column)) ? Holds.WORDS : Holds.FIGURES));
            }
        }
        return columns;
    }

    private static String type(Node column) {
        return Nodes.child(column, "datatype")
                .map(d -> d instanceof Node.Scalar s ? s.text() : Nodes.text(d, "base"))
                .orElse("");
    }

    private static Facts column(Node column, List<String> titles) {
        String format = Nodes.child(column, "datatype")
                .map(d -> Nodes.child(d, "format")
                        .map(f -> f instanceof Node.Scalar s ? s.text() : Nodes.text(f, "pattern"))
                        .orElse(""))
                .orElse("");
        var places = FORMAT.matcher(format);
        return new Facts(
                titles.isEmpty() ? "" : titles.get(titles.size() - 1),
                HtmlText.plain(first(column, "description", "comment")),
                UnitText.of(first(column, UNITS)),
                places.matches() ? Optional.of(places.group(1).length()) : Optional.empty(),
                Facts.NO_SOURCE,
                "");
    }

    /** ONS adds a description of each indicator of its own making, with the dates of several sources. */
    private void measures(Node table, Sidecars sidecars) {
        Optional<Node> metadata = Nodes.child(table, "metadata");
        for (Node indicator : Nodes.items(metadata.flatMap(m -> Nodes.child(m, "indicators")))) {
            OnsText texts = new OnsText(key -> Nodes.text(indicator, key), indicator.span(), facts);
            List<Node> sources = Nodes.items(metadata.flatMap(m -> Nodes.child(m, "source")));
            String orgs = FactReader.joined(
                    sources.stream().map(s -> Nodes.text(s, "name")).toList());
            Optional<LocalDate> newest = sources.stream()
                    .flatMap(s -> facts.date(Nodes.text(s, "date"), s.span()).stream())
                    .max(LocalDate::compareTo);
            Optional<URI> url = sources.stream()
                    .flatMap(s -> facts.address(Nodes.text(s, "href"), s.span()).stream())
                    .findFirst();
            Source source = new Source(orgs, orgs, url, newest, Optional.empty(), licence(table));
            Unit unit = texts.unit();
            Facts told = new Facts(
                    Nodes.text(indicator, "label"),
                    Nodes.text(indicator, "subtitle"),
                    unit,
                    texts.decimals(),
                    source,
                    texts.caveats());
            sidecars.add(
                    Stream.of(Nodes.text(indicator, "code"), Nodes.text(indicator, "label"))
                            .filter(n -> !n.isEmpty())
                            .toList(),
                    new Sidecar(
                            indicator.span(),
                            OnsText.UNIT_KEY,
                            told.or(facts(table).shared())));
        }
    }

    private static String first(Node node, String... names) {
        return Nodes.texts(Nodes.property(node, names)).stream().findFirst().orElse("");
    }

    private static List<String> texts(Node node, String... names) {
        return Nodes.texts(Nodes.property(node, names));
    }
}
