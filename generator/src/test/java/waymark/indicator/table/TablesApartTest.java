package waymark.indicator.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.indicator.Group;
import waymark.indicator.Observation;
import waymark.indicator.Observations;
import waymark.indicator.Series;
import waymark.indicator.catalogue.CatalogueReader;
import waymark.place.PlaceReader;
import waymark.store.MemoryTree;
import waymark.store.SourceTree;
import waymark.work.Workers;

/** Tables are read each by itself, by several threads, and are what they would be if one were read after the other. */
class TablesApartTest {
    private static final String FOLDER = "data/observations/";
    private static final String HEADER = "area,indicator,period,value\n";

    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 7, 10, 13, 16})
    void aTableInPiecesIsTheWholeTable(int seed) {
        List<String> lines = new RandomTable(seed).text().lines().toList();
        Map<String, String> pieces = new TreeMap<>();
        int third = lines.size() / 3;
        pieces.put("a.csv", text(lines, 1, third));
        pieces.put("b.csv", text(lines, third, 2 * third));
        pieces.put("c.csv", text(lines, 2 * third, lines.size()));
        Map<String, String> whole = Map.of("whole.csv", text(lines, 1, lines.size()));

        List<String> apart = figures(read(pieces, diagnostics), pieces);

        assertThat(apart).hasSizeGreaterThan(20).isEqualTo(figures(read(whole, new Diagnostics()), whole));
        assertThat(Sample.messages(diagnostics)).noneMatch(m -> m.contains("two-figures"));
    }

    @Test
    void aFigureInTwoTablesIsAnErrorInTheLaterOneThatNamesTheEarlier() {
        read(
                Map.of(
                        "a.csv", HEADER + "D1,jobs,2024,78.2\n",
                        "b.csv", HEADER + "D2,jobs,2024,70\nD1,jobs,2024,78.3\n",
                        "c.csv", HEADER + "D1,jobs,2024,78.2\n"),
                diagnostics);
        assertThat(Sample.messages(diagnostics))
                .map(m -> m.lines().findFirst().orElse(""))
                .containsExactly(
                        FOLDER + "b.csv:3:14: error [two-figures] a second figure for jobs, D1, 2024 differs from the"
                                + " one at " + FOLDER + "a.csv:2:14",
                        FOLDER + "c.csv: warning [nothing-read] nothing of this table is read; its rows are the same"
                                + " as an earlier row",
                        FOLDER + "c.csv:2: note [rows-left-out] 1 row is the same as an earlier row, the first of"
                                + " them here");
    }

    @Test
    void whatIsWrongWithOneTableKeepsNothingOfAnotherFromBeingTold() {
        read(
                Map.of(
                        "a.csv", "area,indicator,period,value\nD1,jobs,2024,many\n",
                        "b.csv", "area,indicator,value\nD1,jobs,78.2\n"),
                diagnostics);
        assertThat(Sample.faults(diagnostics))
                .anyMatch(m -> m.startsWith(FOLDER + "a.csv:2:14: error"))
                .anyMatch(m -> m.startsWith(FOLDER + "b.csv:1:1: error [missing-column]"));
    }

    private static String text(List<String> lines, int from, int to) {
        return lines.get(0) + "\n" + String.join("\n", lines.subList(from, to)) + "\n";
    }

    private static Observations read(Map<String, String> tables, Diagnostics diagnostics) {
        MemoryTree tree = Sample.tree()
                .without(FOLDER + "work.csv")
                .changed(
                        "data/indicators.yaml",
                        t -> t + t.substring(t.indexOf("  - id: jobs")).replace("id: jobs", "id: homes"));
        tables.forEach((name, text) -> tree.with(FOLDER + name, text));
        return read(tree, diagnostics);
    }

    private static Observations read(SourceTree tree, Diagnostics diagnostics) {
        try (Workers workers = Workers.of(2)) {
            return ObservationReader.begin(
                            tree,
                            PlaceReader.read(tree, diagnostics),
                            CatalogueReader.read(tree, diagnostics),
                            workers,
                            diagnostics)
                    .get();
        }
    }

    /** Each figure with all that is said of it, and the line that its place leads to. */
    private static List<String> figures(Observations observations, Map<String, String> tables) {
        List<String> figures = new ArrayList<>();
        for (String indicator : observations.indicators()) {
            observations.of(indicator).forEach(s -> add(indicator, s, tables, figures));
            for (Group group : observations.groups(indicator)) {
                observations
                        .of(indicator, group)
                        .forEach(s -> add(indicator + " " + group.words(), s, tables, figures));
            }
        }
        return figures;
    }

    private static void add(String of, Series series, Map<String, String> tables, List<String> figures) {
        for (Observation o : series.observations()) {
            Span at = o.span();
            String text = tables.getOrDefault(at.file().substring(FOLDER.length()), "");
            figures.add(of + " " + series.area() + " " + o.period() + " " + o.figure() + " "
                    + text.lines().skip(at.line() - 1L).findFirst().orElse("no such line"));
        }
    }
}
