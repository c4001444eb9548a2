package waymark.indicator.sidecar;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import waymark.diagnostic.Diagnostics;
import waymark.format.csv.CsvReader;
import waymark.format.csv.CsvTable;
import waymark.indicator.Symbol;
import waymark.indicator.profile.ColumnName;
import waymark.indicator.profile.Profile;
import waymark.indicator.profile.Profiles;
import waymark.indicator.profile.Role;
import waymark.store.SourceTree;

/** Looks at the tables that files beside them describe: which columns they have and what they call their indicators. */
final class Tables {
    private static final String FOLDER = "data/observations/";
    private static final String ENDING = ".csv";

    /** With more names than this, a table is no table of one indicator, and what else they are doesn't matter. */
    private static final int MANY = 50;

    private final SourceTree tree;
    private final Profiles profiles;
    private final Map<String, Optional<Described>> known = new HashMap<>();

    Tables(SourceTree tree) {
        this.tree = tree;
        this.profiles = Profiles.read(tree, Set.copyOf(Symbol.known()), new Diagnostics());
    }

    /**
     * A table as far as a description needs it.
     *
     * @param display how messages name it
     * @param indicators what it calls its indicators; the file's name where it has no names for them
     * @param value the column of the values, if there is one for all
     */
    record Described(
            String path, String display, List<String> header, List<String> indicators, Optional<String> value) {
        /** The file's name without its ending. */
        String name() {
            return path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length());
        }

        /** The names of its only indicator; none if it has several. */
        Set<String> onlyIndicator() {
            Set<String> names = new LinkedHashSet<>();
            if (indicators.size() == 1) {
                names.addAll(indicators);
                names.add(name());
            }
            return names;
        }
    }

    /** The table at a path as another file writes it: from that file's folder, or by its name alone. */
    Optional<Described> at(String from, String reference) {
        String plain = reference.replaceFirst("[?#].*", "").replace('\\', '/');
        String file = plain.substring(plain.lastIndexOf('/') + 1);
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        return of(folder + plain).or(() -> of(folder + file)).or(() -> of(FOLDER + file));
    }

    private Optional<Described> of(String path) {
        return path.endsWith(ENDING)
                ? known.computeIfAbsent(path, p -> tree.paths().contains(p) ? read(p) : Optional.empty())
                : Optional.empty();
    }

    /** Faults are left to the reader of figures. */
    private Optional<Described> read(String path) {
        Optional<Profile> named = profiles.forFile(path.substring(path.lastIndexOf('/') + 1));
        List<CsvTable> tables = Stream.of(',', ';', '\t', '|')
                .map(s -> named.map(Profile::csv)
                        .orElseGet(() -> profiles.unknown().separatedBy(s)))
                .flatMap(
                        f -> CsvReader.open(path, () -> tree.stream(path).orElseThrow(), f, new Diagnostics()).stream())
                .toList();
        return tables.stream()
                .filter(t -> named.isPresent() || profiles.forHeader(t.header()).isPresent())
                .findFirst()
                .or(() -> tables.stream()
                        .max(Comparator.comparingInt(t -> t.header().size())))
                .map(t -> described(
                        path, t, named.or(() -> profiles.forHeader(t.header())).orElse(profiles.tidy())));
    }

    private Described described(String path, CsvTable table, Profile profile) {
        Set<String> names = new LinkedHashSet<>();
        int column = column(profile, Role.INDICATOR, table.header());
        if (column >= 0) {
            table.forEach(row -> {
                if (names.size() < MANY && !row.field(column).isEmpty()) {
                    names.add(row.field(column));
                }
            });
        } else {
            String file = path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length());
            names.add(profile.constants().getOrDefault(Role.INDICATOR, fromFile(profile, file)));
        }
        int value = column(profile, Role.VALUE, table.header());
        return new Described(
                path,
                tree.display(path),
                table.header(),
                List.copyOf(names),
                value < 0 ? Optional.empty() : Optional.of(table.header().get(value)));
    }

    private static String fromFile(Profile profile, String file) {
        return profile.indicatorFromFile()
                .map(p -> p.matcher(file))
                .filter(Matcher::matches)
                .map(m -> m.group(1))
                .orElse(file);
    }

    private static int column(Profile profile, Role role, List<String> header) {
        for (ColumnName name : profile.names(role)) {
            for (int column = 0; column < header.size(); column++) {
                if (name.caption(header.get(column)).isPresent()) {
                    return column;
                }
            }
        }
        return -1;
    }
}
