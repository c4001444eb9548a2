package waymark.indicator.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import waymark.diagnostic.Diagnostics;
import waymark.format.csv.CsvTable;
import waymark.indicator.Catalogue;
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

    private final SourceTree tree;
    private final Areas areas;
    private final Catalogue catalogue;
    private final Profiles profiles;
    private final Diagnostics diagnostics;
    private final Gathered found = new Gathered();
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
        reader.found.warn(diagnostics);
        return reader.found.observations(reader.reports);
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
