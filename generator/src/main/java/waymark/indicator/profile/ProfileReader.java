package waymark.indicator.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.diagnostic.Span;
import waymark.format.csv.CsvFormat;
import waymark.format.yaml.Fields;
import waymark.format.yaml.Node;

/** Reads one profile from YAML. */
final class ProfileReader {
    private static final Pattern STAR = Pattern.compile("\\*");

    private final Set<String> symbolLetters;
    private final Diagnostics diagnostics;

    /** Reads profiles whose symbols are among these letters. */
    ProfileReader(Set<String> symbolLetters, Diagnostics diagnostics) {
        this.symbolLetters = symbolLetters;
        this.diagnostics = diagnostics;
    }

    /** The profile, or nothing after diagnostics. */
    Optional<Profile> read(Node node, String origin) {
        return Fields.of(node, "a profile", diagnostics).map(f -> profile(f, origin));
    }

    private Profile profile(Fields f, String origin) {
        f.text("base");
        Profile profile = new Profile(
                f.requiredText("name"),
                origin,
                strings(f, "files").stream().map(ProfileReader::wildcard).toList(),
                names(f, "recognise").stream().map(ColumnName::text).toList(),
                f.nested("file", "a file's format", WritingReader::csv).orElse(CsvFormat.PLAIN),
                f.nested("numbers", "a style of numbers", inner -> WritingReader.numbers(inner, diagnostics))
                        .orElse(NumberStyle.PLAIN),
                f.word("year", List.of(YearKind.values()), YearKind::word),
                f.nested("columns", "a list of columns", this::columns).orElse(Map.of()),
                f.nested("levels", "the levels of areas", this::levels),
                f.nested("constants", "a list of constants", this::constants).orElse(Map.of()),
                f.node("indicator-from-file").flatMap(this::pattern),
                names(f, "qualifiers"),
                breakdowns(f),
                Set.copyOf(strings(f, "totals")),
                names(f, "ignore"),
                f.word("other-columns", List.of(OtherColumns.values()), OtherColumns::word)
                        .orElse(OtherColumns.REFUSE),
                yearKinds(f),
                symbols(f),
                f.nested("unlisted", "what to do with names that aren't listed", this::unlisted)
                        .orElse(new Profile.Unlisted(false, false)),
                f.flag("no-figures").orElse(false));
        f.close();
        if (profile.files().isEmpty() && profile.recognise().isEmpty()) {
            diagnostics.error(
                    "profile-for-nothing",
                    f.span(),
                    "this profile says neither which files nor which columns it is for",
                    "add files: [\"name-*.csv\"], or recognise: [column, column]");
        }
        boolean plain = CsvFormat.plain(profile.csv().repeatable()).equals(profile.csv());
        if (profile.files().isEmpty() && !plain) {
            diagnostics.error(
                    "profile-without-files",
                    f.span("file"),
                    "the header of a table written like this can't be recognised",
                    "say which files they are: files: [\"name-*.csv\"]");
        }
        return profile;
    }

    private static Pattern wildcard(String name) {
        return Pattern.compile(
                Arrays.stream(STAR.split(name, -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    private Optional<Map<Role, List<ColumnName>>> columns(Fields f) {
        Map<Role, List<ColumnName>> columns = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            List<ColumnName> found = f.node(role.key()).stream()
                    .flatMap(n -> columns(f, role, n).stream())
                    .toList();
            if (!found.isEmpty()) {
                columns.put(role, found);
            }
        }
        f.close();
        return Optional.of(columns);
    }

    private List<ColumnName> columns(Fields f, Role role, Node node) {
        if (node instanceof Node.Mapping) {
            return f.nested(role.key(), "a part of a column", this::part).stream()
                    .toList();
        }
        return node instanceof Node.Scalar scalar ? name(scalar).stream().toList() : names(f, role.key());
    }

    private Optional<ColumnName> part(Fields f) {
        Optional<Node> column = f.node("column");
        Optional<Node> cell = f.node("cell");
        f.require("column", column.map(n -> ""), "");
        f.require("cell", cell.map(n -> ""), "");
        f.close();
        return column.flatMap(this::name)
                .flatMap(n -> cell.flatMap(this::pattern).map(n::of));
    }

    private Optional<Map<Role, String>> constants(Fields f) {
        Map<Role, String> constants = new EnumMap<>(Role.class);
        for (Role role : List.of(Role.AREA, Role.INDICATOR, Role.PERIOD)) {
            f.text(role.key()).ifPresent(t -> constants.put(role, t));
        }
        f.close();
        return Optional.of(constants);
    }

    private Optional<Profile.Levels> levels(Fields f) {
        String column = f.requiredText("column");
        Map<String, String> codes = texts(f.entries("codes"));
        f.require("codes", codes.isEmpty() ? Optional.empty() : Optional.of(codes), codes);
        f.close();
        return Optional.of(new Profile.Levels(column, codes));
    }

    private Optional<Profile.Unlisted> unlisted(Fields f) {
        Profile.Unlisted unlisted = new Profile.Unlisted(leaveOut(f, "areas"), leaveOut(f, "indicators"));
        f.close();
        return Optional.of(unlisted);
    }

    private static boolean leaveOut(Fields f, String key) {
        return f.word(key, List.of(true, false), w -> w ? "leave-out" : "refuse")
                .orElse(false);
    }

    private Map<String, YearKind> yearKinds(Fields f) {
        Map<String, YearKind> kinds = new LinkedHashMap<>();
        f.nested("year-kinds", "a list of kinds of years", inner -> {
            for (Node.Entry entry : f.entries("year-kinds")) {
                inner.word(entry.key(), List.of(YearKind.values()), YearKind::word)
                        .ifPresent(k -> kinds.put(entry.key(), k));
            }
            return Optional.of(kinds);
        });
        return kinds;
    }

    private SymbolWords symbols(Fields f) {
        List<Node.Entry> entries = f.entries("symbols");
        Map<String, String> symbols = texts(entries);
        for (Node.Entry entry : entries) {
            String letters = symbols.getOrDefault(entry.key(), "");
            if (!letters.isEmpty() && !symbolLetters.contains(letters)) {
                unknownSymbol(entry.value().span(), letters);
            }
            if (name(new Node.Scalar(entry.span(), entry.key(), true)).isEmpty()) {
                symbols.remove(entry.key());
            }
        }
        return SymbolWords.of(symbols);
    }

    private void unknownSymbol(Span span, String letters) {
        diagnostics.error(
                "unknown-symbol",
                span,
                "\"" + letters + "\" is not a known status symbol",
                Nearest.hint(letters, symbolLetters));
    }

    private Map<String, String> texts(List<Node.Entry> entries) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Node.Entry entry : entries) {
            if (entry.value() instanceof Node.Scalar scalar) {
                texts.put(entry.key(), scalar.text().strip());
            } else {
                diagnostics.error("yaml-shape", entry.value().span(), "a text was expected here", "");
            }
        }
        return texts;
    }

    static List<String> strings(Fields f, String key) {
        return f.texts(key).stream().map(s -> s.text().strip()).toList();
    }

    private List<ColumnName> names(Fields f, String key) {
        return f.texts(key).stream().flatMap(n -> name(n).stream()).toList();
    }

    /** Columns that name their dimension themselves, and mappings where another column names it. */
    private List<BreakdownColumn> breakdowns(Fields f) {
        boolean pairs = f.node("breakdowns").orElse(null) instanceof Node.Sequence list
                && list.items().stream().anyMatch(Node.Mapping.class::isInstance);
        if (!pairs) {
            return names(f, "breakdowns").stream()
                    .map(n -> new BreakdownColumn(n, Optional.empty()))
                    .toList();
        }
        List<BreakdownColumn> found = new ArrayList<>();
        for (Node item : ((Node.Sequence) f.node("breakdowns").orElseThrow()).items()) {
            if (item instanceof Node.Mapping) {
                Fields.of(item, "a breakdown", diagnostics).ifPresent(pair -> found.addAll(pair(pair)));
            } else {
                name(item).ifPresent(n -> found.add(new BreakdownColumn(n, Optional.empty())));
            }
        }
        return found;
    }

    private List<BreakdownColumn> pair(Fields f) {
        f.demand("dimension");
        f.demand("category");
        Optional<ColumnName> dimension = f.node("dimension").flatMap(this::name);
        List<BreakdownColumn> pair = f.node("category").flatMap(this::name).stream()
                .map(category -> new BreakdownColumn(category, dimension))
                .toList();
        f.close();
        return pair;
    }

    private Optional<ColumnName> name(Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ColumnName.of(scalar.text().strip()));
        } catch (PatternSyntaxException e) {
            badPattern(scalar, e);
            return Optional.empty();
        }
    }

    private Optional<Pattern> pattern(Node node) {
        try {
            return node instanceof Node.Scalar scalar ? Optional.of(Pattern.compile(scalar.text())) : Optional.empty();
        } catch (PatternSyntaxException e) {
            badPattern((Node.Scalar) node, e);
            return Optional.empty();
        }
    }

    private void badPattern(Node.Scalar scalar, PatternSyntaxException e) {
        diagnostics.error(
                "bad-pattern",
                scalar.span(),
                "\"" + scalar.text() + "\" is not a pattern: " + e.getDescription(),
                "a pattern is a Java regular expression; write \\\\ before signs that mean themselves");
    }
}
