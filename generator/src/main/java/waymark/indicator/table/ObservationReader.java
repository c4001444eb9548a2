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
        byte[] bytes = tree.bytes(path).orElseThrow();
        String display = tree.display(path);
        String name = path.substring(path.lastIndexOf('/') + 1);
        Recognition.of(name, display, bytes, profiles, diagnostics).ifPresent(recognised -> {
            CsvTable t = recognised.table();
            Profile profile = recognised.profile();
            String base = name.substring(0, name.length() - ENDING.length());
            if (profile.noFigures()) {
                reports.add(TableReport.withoutFigures(
                        display, profile.name(), profile.recognisedBy(), t.forEach(row -> {})));
            } else {
                TableShape.of(profile, t, base, catalogue, diagnostics)
                        .ifPresent(shape -> reports.add(
                                new ObservationTable(display, areas, catalogue, shape, found, diagnostics).read(t)));
            }
        });
    }
}
