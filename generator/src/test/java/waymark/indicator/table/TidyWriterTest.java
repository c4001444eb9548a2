package waymark.indicator.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Figure;
import waymark.indicator.Group;
import waymark.indicator.Observations;
import waymark.indicator.Series;
import waymark.network.EvidenceReader;

/** Whatever a table says is said again by the tidy table that is written of it. */
class TidyWriterTest {
    private static final String PATH = "data/observations/work.csv";

    /** A figure with all that it is about, but without its place in a file. */
    private record Fact(String indicator, String area, Optional<Group> group, String days, Figure figure) {
        static List<Fact> of(Observations observations) {
            List<Fact> facts = new ArrayList<>();
            for (String indicator : List.of("jobs", "homes")) {
                observations.of(indicator).forEach(s -> add(indicator, Optional.empty(), s, facts));
                observations
                        .groups(indicator)
                        .forEach(g ->
                                observations.of(indicator, g).forEach(x -> add(indicator, Optional.of(g), x, facts)));
            }
            return facts;
        }

        private static void add(String indicator, Optional<Group> group, Series series, List<Fact> facts) {
            series.observations()
                    .forEach(o -> facts.add(new Fact(
                            indicator,
                            series.area(),
                            group,
                            o.period().first() + " " + o.period().last(),
                            o.figure())));
        }
    }

    @RepeatedTest(40)
    void aTableOfAnythingKeepsItsFigures(RepetitionInfo repetition) {
        RandomTable table = new RandomTable(repetition.getCurrentRepetition());
        Observations before = read(table.path(), table.text());
        Observations after = read(PATH, tidy(before));
        assertThat(Fact.of(before)).as(table.text()).hasSizeGreaterThan(5);
        assertThat(Fact.of(after)).as(table.text()).containsExactlyInAnyOrderElementsOf(Fact.of(before));
        assertThat(tidy(after)).isEqualTo(tidy(before));
    }

    @Test
    void numbersAreAsShortAsTheyCanBe() {
        String text = tidy(read(PATH, """
                area,indicator,period,value,lower,upper
                D1,jobs,2022,0.1,,
                D1,jobs,2023,1234567890123,,
                D1,jobs,2024,73.60000000000001,-0.0,1e21
                """));
        assertThat(text.lines().skip(1))
                .containsExactly(
                        "D1,jobs,2022,0.1,,,,,,",
                        "D1,jobs,2023,1234567890123,,,,,,",
                        "D1,jobs,2024,73.60000000000001,-0.0,1.0E21,,,,");
    }

    @Test
    void aDimensionNeverTakesTheNameOfAnotherColumn() {
        String text = tidy(read("data/observations/a.csv", """
                indicator,areacd,areanm,period,value,lci_95,uci_95,status,note
                jobs,D1,Northbridge,2024,5,,,,
                jobs,D1,Northbridge,2024,6,,,,Women
                """));
        assertThat(text.lines())
                .containsExactly(
                        "area,indicator,period,value,lower,upper,count,denominator,status,note,by note",
                        "D1,jobs,2024,5,,,,,,,",
                        "D1,jobs,2024,6,,,,,,,Women");
    }

    private static String tidy(Observations observations) {
        StringBuilder text = new StringBuilder();
        TidyWriter.write(observations, List.of("jobs", "homes"), text);
        return text.toString();
    }

    private static Observations read(String path, String text) {
        Diagnostics diagnostics = new Diagnostics();
        Observations observations = EvidenceReader.read(
                        Sample.tree()
                                .without(PATH)
                                .changed(
                                        "data/indicators.yaml",
                                        t -> t
                                                + t.substring(t.indexOf("  - id: jobs"))
                                                        .replace("id: jobs", "id: homes"))
                                .with(path, text),
                        diagnostics)
                .observations();
        assertThat(Sample.faults(diagnostics)).as(text).noneMatch(m -> m.contains(": error ["));
        return observations;
    }
}
