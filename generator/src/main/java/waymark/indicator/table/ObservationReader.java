package waymark.indicator.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.format.csv.CsvTable;
import waymark.indicator.Catalogue;
import waymark.indicator.Gathering;
import waymark.indicator.Group;
import waymark.indicator.Observation;
import waymark.indicator.Observations;
import waymark.indicator.Symbol;
import waymark.indicator.TableReport;
import waymark.indicator.profile.Profile;
import waymark.indicator.profile.Profiles;
import waymark.place.Areas;
import waymark.place.neighbour.NeighbourReader;
import waymark.place.neighbour.NeighbourShape;
import waymark.store.SourceTree;
import waymark.work.Workers;

/**
 * Reads {@code data/observations/*.csv}. Each table's profile is found by the file's name or by the header; every record
 * is either read, left out for a stated reason, or an error.
 */
public final class ObservationReader {
    private static final String FOLDER = "data/observations";
    private static final String ENDING = ".csv";
    private static final int FEW = 3;

    private final SourceTree tree;
    private final Areas areas;
    private final Catalogue catalogue;
    private final Profiles profiles;

    private ObservationReader(SourceTree tree, Areas areas, Catalogue catalogue, Diagnostics diagnostics) {
        this.tree = tree;
        this.areas = areas;
        this.catalogue = catalogue;
        this.profiles = Profiles.read(tree, Set.copyOf(Symbol.known()), diagnostics);
    }

    /** Reads all tables of a tree into series. */
    public static Observations read(SourceTree tree, Areas areas, Catalogue catalogue, Diagnostics diagnostics) {
        return begin(tree, areas, catalogue, Workers.none(), diagnostics).get();
    }

    /** Begins to read all tables of a tree into series, which are there once all workers' tables are read. */
    public static Supplier<Observations> begin(
            SourceTree tree, Areas areas, Catalogue catalogue, Workers workers, Diagnostics diagnostics) {
        ObservationReader reader = new ObservationReader(tree, areas, catalogue, diagnostics);
        List<String> paths = tree.under(FOLDER, ENDING);
        Supplier<List<TableRead>> begun = workers.beginEach(paths, p -> reader.read(p, new Gathering()));
        return () -> {
            Observations observations = reader.together(begun.get(), paths, diagnostics);
            observations.indicators().stream()
                    .filter(i -> observations.of(i).isEmpty())
                    .forEach(i -> warn(i, observations, diagnostics));
            return observations;
        };
    }

    /** What was read of a table, and what is said of it. */
    private record TableRead(Gathering found, Optional<TableReport> report, Diagnostics told) {}

    /** All tables' figures; where two tables have one for the same days, tables are read again, each after the last. */
    private Observations together(List<TableRead> tables, List<String> paths, Diagnostics diagnostics) {
        Optional<Observations> apart =
                Gathering.together(tables.stream().map(TableRead::found).toList(), reports(tables));
        if (apart.isPresent()) {
            tables.forEach(t -> diagnostics.addAll(t.told()));
            return apart.get();
        }
        Gathering found = new Gathering();
        List<TableRead> again = paths.stream().map(p -> read(p, found)).toList();
        again.forEach(t -> diagnostics.addAll(t.told()));
        return found.observations(reports(again));
    }

    private static List<TableReport> reports(List<TableRead> tables) {
        return tables.stream().flatMap(t -> t.report().stream()).toList();
    }

    /** Warns of an indicator that is known for parts of the people alone: its total may have a name of its own. */
    private static void warn(String indicator, Observations observations, Diagnostics diagnostics) {
        List<Group> groups = observations.groups(indicator);
        Span first = observations.of(indicator, groups.get(0)).stream()
                .flatMap(s -> s.observations().stream())
                .map(Observation::span)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        diagnostics.warning(
                "no-headline",
                new Span(first.file(), first.line(), 0),
                "\"" + indicator + "\" is known for "
                        + groups.stream().limit(FEW).map(Group::words).collect(Collectors.joining("; "))
                        + (groups.size() > FEW ? " …" : "") + " and never for all",
                "words that stand for a total are named under totals: of a profile");
    }

    private TableRead read(String path, Gathering found) {
        Diagnostics told = new Diagnostics();
        String display = tree.display(path);
        String name = path.substring(path.lastIndexOf('/') + 1);
        Optional<TableReport> report = Recognition.of(
                        name, display, () -> tree.stream(path).orElseThrow(), profiles, told)
                .flatMap(recognised -> report(display, name, recognised, found, told));
        return new TableRead(found, report, told);
    }

    private Optional<TableReport> report(
            String display, String name, Recognition recognised, Gathering found, Diagnostics told) {
        CsvTable t = recognised.table();
        Profile profile = recognised.profile();
        String base = name.substring(0, name.length() - ENDING.length());
        if (profile.equals(profiles.tidy()) && NeighbourShape.of(t.header()).isPresent()) {
            return Optional.of(neighbours(display, t, told));
        }
        if (profile.noFigures()) {
            return Optional.of(
                    TableReport.withoutFigures(display, profile.name(), profile.recognisedBy(), t.forEach(row -> {})));
        }
        return TableShape.of(profile, t, base, catalogue, told)
                .map(shape -> new ObservationTable(display, areas, catalogue, shape, found, told).read(t));
    }

    /** A table of neighbours has its own folder. */
    private static TableReport neighbours(String display, CsvTable table, Diagnostics told) {
        told.error(
                "neighbours-here",
                table.headerSpan(0),
                "this is a table of neighbours, not of figures",
                "move it to " + NeighbourReader.FOLDER + ", and name it in data/comparators.yaml");
        return TableReport.leftOut(display, "Neighbours", "its columns", table.forEach(row -> {}), "about neighbours");
    }
}
