package waymark.indicator.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
    private final Diagnostics diagnostics;
    private final Gathering found = new Gathering();
    private final List<TableReport> reports = new ArrayList<>();

    private ObservationReader(SourceTree tree, Areas areas, Catalogue catalogue, Diagnostics diagnostics) {
        this.tree = tree;
        this.areas = areas;
        this.catalogue = catalogue;
        this.profiles = Profiles.read(tree, Set.copyOf(Symbol.known()), diagnostics);
        this.diagnostics = diagnostics;
    }

    /** Reads all tables of a tree into series. */
    public static Observations read(SourceTree tree, Areas areas, Catalogue catalogue, Diagnostics diagnostics) {
        ObservationReader reader = new ObservationReader(tree, areas, catalogue, diagnostics);
        tree.under(FOLDER, ENDING).forEach(reader::file);
        Observations observations = reader.found.observations(reader.reports);
        observations.indicators().stream()
                .filter(i -> observations.of(i).isEmpty())
                .forEach(i -> warn(i, observations, diagnostics));
        return observations;
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

    private void file(String path) {
        String display = tree.display(path);
        String name = path.substring(path.lastIndexOf('/') + 1);
        Recognition.of(name, display, () -> tree.stream(path).orElseThrow(), profiles, diagnostics)
                .ifPresent(recognised -> table(display, name, recognised));
    }

    private void table(String display, String name, Recognition recognised) {
        CsvTable t = recognised.table();
        Profile profile = recognised.profile();
        String base = name.substring(0, name.length() - ENDING.length());
        if (profile.equals(profiles.tidy()) && NeighbourShape.of(t.header()).isPresent()) {
            neighbours(display, t);
        } else if (profile.noFigures()) {
            reports.add(
                    TableReport.withoutFigures(display, profile.name(), profile.recognisedBy(), t.forEach(row -> {})));
        } else {
            TableShape.of(profile, t, base, catalogue, diagnostics)
                    .ifPresent(shape -> reports.add(
                            new ObservationTable(display, areas, catalogue, shape, found, diagnostics).read(t)));
        }
    }

    /** A table of neighbours has its own folder. */
    private void neighbours(String display, CsvTable table) {
        diagnostics.error(
                "neighbours-here",
                table.headerSpan(0),
                "this is a table of neighbours, not of figures",
                "move it to " + NeighbourReader.FOLDER + ", and name it in data/comparators.yaml");
        reports.add(TableReport.leftOut(
                display, "Neighbours", "its columns", table.forEach(row -> {}), "about neighbours"));
    }
}
