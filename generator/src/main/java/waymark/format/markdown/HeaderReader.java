package waymark.format.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.format.yaml.Node;
import waymark.format.yaml.YamlReader;

/** Reads the header of a Markdown file: YAML between {@code ---} lines, or JBake's {@code key=value} lines. */
final class HeaderReader {
    private static final String YAML_FENCE = "---";
    /** JBake's own keys that it knows in any case. */
    private static final Set<String> ANY_CASE = Set.of("date", "tags", "cached");

    private final SourceText source;
    private final Diagnostics diagnostics;

    private HeaderReader(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    static Header read(SourceText source, Diagnostics diagnostics) {
        HeaderReader reader = new HeaderReader(source, diagnostics);
        if (source.line(0).stripTrailing().equals(YAML_FENCE)) {
            return reader.yaml();
        }
        int separator = reader.separator();
        return separator < 0 ? reader.none() : reader.jbake(separator);
    }

    private Header yaml() {
        for (int line = 1; line < source.lines(); line++) {
            String text = source.line(line).stripTrailing();
            if (text.equals(YAML_FENCE) || text.equals("...")) {
                return yaml(line);
            }
        }
        String hint = "end the header with a line of its own that holds ---, or begin with *** if a rule was meant";
        diagnostics.error("md-header-open", source.span(0), "the header that starts with --- never ends", hint);
        return new Header(empty(), Document.HeaderSyntax.YAML, 0, false);
    }

    private Header yaml(int end) {
        String yaml = source.text().substring(source.start(1), source.start(end));
        Optional<Node> node = YamlReader.read(source.display(), yaml, 1, diagnostics);
        int body = source.start(end + 1);
        if (node.isPresent() && node.get() instanceof Node.Mapping mapping) {
            return new Header(lists(mapping), Document.HeaderSyntax.YAML, body, true);
        }
        node.ifPresent(n -> diagnostics.error(
                "yaml-shape", n.span(), "the header is not a mapping", "write lines such as title: Our story"));
        return new Header(empty(), Document.HeaderSyntax.YAML, body, false);
    }

    /** The line of JBake's separator if a header stands above it, or -1. */
    private int separator() {
        boolean assigned = false;
        for (int line = 0; line < source.lines(); line++) {
            String text = source.line(line).strip();
            if (text.equals(JBake.configuration().getHeaderSeparator())) {
                return assigned || line == 0 ? line : -1;
            }
            if (!assigned && !text.isEmpty() && !isAssignment(text)) {
                return -1;
            }
            assigned |= !text.isEmpty();
        }
        return -1;
    }

    private static boolean isAssignment(String text) {
        int equals = text.indexOf('=');
        return equals > 0
                && text.substring(0, equals)
                        .strip()
                        .chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
    }

    private Header jbake(int separator) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Span> seen = new HashMap<>();
        boolean sound = true;
        for (int line = 0; line < separator; line++) {
            if (!source.line(line).isBlank()) {
                Optional<Node.Entry> entry = entry(line);
                sound &= entry.isPresent() && isNew(entry.get(), seen);
                entry.ifPresent(entries::add);
            }
        }
        Node.Mapping mapping = new Node.Mapping(source.span(0), entries);
        return new Header(lists(mapping), Document.HeaderSyntax.JBAKE, source.start(separator + 1), sound);
    }

    private Optional<Node.Entry> entry(int line) {
        String text = source.line(line);
        int equals = text.indexOf('=');
        int start = text.length() - text.stripLeading().length();
        Span span = source.span(source.start(line) + start);
        if (equals <= start) {
            String found = "\"" + text.strip() + "\" in the header is not key=value";
            diagnostics.error("md-header-line", span, found, "write a line such as title=Our story");
            return Optional.empty();
        }
        String key = text.substring(0, equals).strip();
        String lower = key.toLowerCase(Locale.ROOT);
        String value = text.substring(equals + 1);
        int gap = value.length() - value.stripLeading().length();
        Span at = source.span(source.start(line) + equals + 1 + (value.isBlank() ? 0 : gap));
        return Optional.of(new Node.Entry(
                ANY_CASE.contains(lower) ? lower : key, span, new Node.Scalar(at, value.strip(), false)));
    }

    private boolean isNew(Node.Entry entry, Map<String, Span> seen) {
        Span first = seen.putIfAbsent(entry.key(), entry.span());
        if (first != null) {
            String found = "\"" + entry.key() + "\" is given twice, first on line " + first.line();
            diagnostics.error("md-header-duplicate", entry.span(), found, "keep one of the two lines");
        }
        return first == null;
    }

    /** Keys that hold lists may be written with commas in both syntaxes, as JBake does it. */
    private Node.Mapping lists(Node.Mapping mapping) {
        List<Node.Entry> entries = mapping.entries().stream()
                .map(e -> JBake.listKeys().contains(e.key()) && e.value() instanceof Node.Scalar scalar
                        ? new Node.Entry(e.key(), e.span(), items(scalar))
                        : e)
                .toList();
        return new Node.Mapping(mapping.span(), entries);
    }

    private static Node items(Node.Scalar scalar) {
        List<Node> items = new ArrayList<>();
        int start = 0;
        for (String item : scalar.isNull() ? new String[0] : scalar.text().split(",", -1)) {
            int gap = item.length() - item.stripLeading().length();
            if (!item.isBlank()) {
                Span at = scalar.span();
                Span span = new Span(at.file(), at.line(), at.column() + start + gap + (scalar.quoted() ? 1 : 0));
                items.add(new Node.Scalar(span, item.strip(), scalar.quoted()));
            }
            start += item.length() + 1;
        }
        return new Node.Sequence(scalar.span(), items);
    }

    private Header none() {
        return new Header(empty(), Document.HeaderSyntax.NONE, 0, true);
    }

    private Node.Mapping empty() {
        return new Node.Mapping(source.span(0), List.of());
    }
}
