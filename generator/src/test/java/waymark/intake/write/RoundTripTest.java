package waymark.intake.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import waymark.RealFiles;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Severity;
import waymark.indicator.Catalogue;
import waymark.indicator.Figure;
import waymark.indicator.Group;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Observations;
import waymark.indicator.Series;
import waymark.indicator.catalogue.CatalogueReader;
import waymark.indicator.table.ObservationReader;
import waymark.intake.Answers;
import waymark.intake.Import;
import waymark.intake.Import.Imported;
import waymark.intake.Source;
import waymark.intake.Surroundings;
import waymark.place.Areas;
import waymark.place.PlaceReader;
import waymark.store.MemoryTree;

/** What import writes into a site is read back as the same figures. */
class RoundTripTest {
    private static final Answers SAID = new Answers(
            Map.of(),
            Map.of(),
            List.of(),
            Map.of(),
            Optional.empty(),
            new Answers.Catalogued(Optional.of("all"), Optional.of("none"), Optional.of("things")));
    private static final int SMALL = 40_000;

    @Test
    void smallPublishedTablesAreReadBackAsTheyWere() throws IOException {
        assertThat(roundTrips(SMALL)).isGreaterThan(50);
    }

    @Test
    @Tag("long")
    void allPublishedTablesAreReadBackAsTheyWere() throws IOException {
        assertThat(roundTrips(Integer.MAX_VALUE)).isGreaterThanOrEqualTo(100);
    }

    /** How many tables were readable, and are the same again. */
    private static int roundTrips(int largest) throws IOException {
        int readable = 0;
        List<String> wrong = new ArrayList<>();
        for (Path path : RealFiles.of("", ".csv")) {
            if (Files.size(path) <= largest) {
                Source source = new Source(
                        path.toString(),
                        path.getFileName().toString(),
                        Files.readAllBytes(path),
                        new TreeMap<>(),
                        false);
                Optional<String> fault = fault(source);
                readable += fault.isPresent() ? 1 : 0;
                fault.filter(f -> !f.isEmpty()).ifPresent(f -> wrong.add(path + ": " + f));
            }
        }
        assertThat(wrong).isEmpty();
        return readable;
    }

    /** What is different after a round trip, or "" where nothing is; nothing for a table that isn't readable. */
    private static Optional<String> fault(Source source) {
        Imported alone = Import.of(source, Surroundings.nothing(), SAID);
        if (alone.explanation().hasErrors() || alone.explanation().records().figures() == 0) {
            return Optional.empty();
        }
        MemoryTree site = site(alone);
        Imported imported = Import.of(source, Surroundings.of(site), SAID);
        if (imported.explanation().hasErrors()) {
            return Optional.of("in the site: "
                    + imported.explanation().faults().stream()
                            .filter(f -> f.severity() == Severity.ERROR)
                            .findFirst());
        }
        MemoryTree written = site;
        for (PlannedFile file : Plan.of(imported, SAID, Optional.empty()).files()) {
            written = written.with(file.path(), file.text());
        }
        Diagnostics diagnostics = new Diagnostics();
        Areas areas = PlaceReader.read(written, diagnostics);
        Catalogue catalogue = CatalogueReader.read(written, new Diagnostics());
        Observations again = ObservationReader.read(written, areas, catalogue, diagnostics);
        Optional<Diagnostic> error = diagnostics.sorted().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .findFirst();
        SortedMap<String, String> before = figures(
                imported.taken().orElseThrow().observations(),
                imported.taken().get().catalogue());
        SortedMap<String, String> after = figures(again, catalogue);
        assertThat(before).hasSize(imported.explanation().records().figures());
        return Optional.of(
                error.map(Diagnostic::toString).orElseGet(() -> before.equals(after) ? "" : difference(before, after)));
    }

    private static MemoryTree site(Imported alone) {
        Observations all = alone.taken().orElseThrow().observations();
        TreeSet<String> rows = new TreeSet<>();
        alone.taken()
                .get()
                .areas()
                .all()
                .forEach(a -> rows.add(a.code() + ",\"" + a.name().replace("\"", "\"\"") + "\",area,,"));
        assertThat(all.reports()).hasSize(1);
        return new MemoryTree()
                .with("data/places.csv", "area,name,type,parents,place\n" + String.join("\n", rows) + "\n")
                .with("data/indicators.yaml", "themes:\n  - {id: all, title: All}\n");
    }

    private static String difference(SortedMap<String, String> before, SortedMap<String, String> after) {
        for (Map.Entry<String, String> entry : before.entrySet()) {
            String now = after.getOrDefault(entry.getKey(), "nothing");
            if (!now.equals(entry.getValue())) {
                return entry + " is " + now + " (" + before.size() + " before, " + after.size() + " after)";
            }
        }
        return before.size() + " figures before, " + after.size() + " after";
    }

    private static SortedMap<String, String> figures(Observations observations, Catalogue catalogue) {
        SortedMap<String, String> figures = new TreeMap<>();
        for (Indicator indicator : catalogue.indicators()) {
            observations.of(indicator.id()).forEach(s -> add(figures, indicator, "", s));
            for (Group group : observations.groups(indicator.id())) {
                observations.of(indicator.id(), group).forEach(s -> add(figures, indicator, group.toString(), s));
            }
        }
        return figures;
    }

    private static void add(SortedMap<String, String> figures, Indicator indicator, String group, Series series) {
        for (Observation o : series.observations()) {
            String key = indicator.id() + " " + series.area() + " " + group + " "
                    + o.period().first() + " " + o.period().last();
            Figure figure = o.figure();
            String known = figure instanceof Figure.Known k
                    ? k.value() + " " + k.interval() + " " + k.count() + " " + k.denominator()
                    : figure.getClass().getSimpleName();
            figures.put(key, known + " " + figure.symbols() + " " + figure.note());
        }
    }
}
