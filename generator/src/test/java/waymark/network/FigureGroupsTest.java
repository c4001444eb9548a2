package waymark.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Comparator;
import waymark.indicator.Evidence;
import waymark.indicator.Likeness;
import waymark.indicator.Peers;
import waymark.place.Area;
import waymark.store.MemoryTree;

class FigureGroupsTest {
    private static final String INDICATORS = """
            themes: [{id: work, title: Working well}]
            indicators:
              - {id: jobs, title: Jobs, definition: D, theme: work, polarity: none, unit: {suffix: "%"}, source: {name: S}}
              - {id: pay, title: Pay, definition: D, theme: work, polarity: none, unit: {suffix: "%"}, source: {name: S}}
              - {id: rent, title: Rent, definition: D, theme: work, polarity: none, unit: {suffix: "%"}, source: {name: S}}
            """;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void theNewestFiguresThatMostPlacesHaveDecide() {
        Comparator near = comparator("computed: {indicators: [jobs, pay], count: 2}");
        assertThat(members(near, "D1")).containsExactly("D2", "D3");
        assertThat(members(near, "D5")).containsExactly("D4", "D3");
        assertThat(used(near)).containsExactly("jobs 2024", "pay 2023");
        assertThat(near.likeness().map(Likeness::places)).contains(5);
        assertThat(near.likeness().map(Likeness::without)).contains(1);
    }

    @Test
    void aPeriodOfOnesOwnDecidesInstead() {
        Comparator near = comparator("computed: {indicators: [jobs], count: 2, period: 2023}");
        assertThat(members(near, "D1")).containsExactly("D5", "D4");
        assertThat(used(near)).containsExactly("jobs 2023");
    }

    @Test
    void aPlaceWithoutAFigureHasNoNeighboursAndIsTold() {
        Comparator near = comparator("computed: {indicators: [jobs, pay], count: 2}");
        assertThat(members(near, "D6")).isEmpty();
        assertThat(Sample.messages(diagnostics)).containsExactly("""
                        data/comparators.yaml:1:62: note [without-neighbours] 1 place lacks a figure: Oxmoor (pay)
                          hint: the comparator isn't shown there""");
    }

    @Test
    void placesOfTheSameFifthAreAGroupThatTheyShare() {
        Comparator fifth = comparator("quintile-of: jobs");
        assertThat(members(fifth, "D1")).containsExactly("D1", "D2");
        assertThat(group(fifth, "D1")).isEqualTo(group(fifth, "D2"));
        assertThat(group(fifth, "D3")).as("alone in its fifth").isNull();
        assertThat(fifth.isNearest()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'computed: {indicators: [jobs, paye]}' | unknown-indicator",
                "'computed: {indicators: []}' | bad-value",
                "'computed: {count: 3}' | bad-value",
                "'computed: {indicators: [jobs], count: 1}' | bad-value",
                "'computed: {indicators: [jobs, jobs]}' | duplicate-indicator",
                "'computed: {indicators: [rent]}' | few-places",
                "'computed: {indicators: [jobs], period: 1999}' | without-figures",
                "'computed: {indicators: [jobs], counts: 3}' | unknown-key",
                "'quintile-of: rents' | unknown-indicator",
                "'quintile-of: rent' | few-places",
                "'quintile-of: rent, computed: {indicators: [jobs]}' | bad-comparator",
            })
    void whatCannotBeMadeUpIsSaid(String choice, String code) {
        evidence(choice);
        assertThat(Sample.faults(diagnostics)).hasSize(1).first().asString().contains("error [" + code + "]");
    }

    private List<String> used(Comparator comparator) {
        return comparator.likeness().orElseThrow().by().stream()
                .map(u -> u.indicator().id() + " " + u.period().label())
                .toList();
    }

    private List<String> members(Comparator comparator, String code) {
        Evidence evidence = evidence("area: A1");
        return comparator.peers(area(evidence, code), evidence.areas()).map(Peers::members).stream()
                .flatMap(List::stream)
                .map(Area::code)
                .toList();
    }

    private @org.jspecify.annotations.Nullable String group(Comparator comparator, String code) {
        Evidence evidence = evidence("area: A1");
        return comparator
                .areaFor(area(evidence, code), evidence.areas())
                .map(Area::code)
                .orElse(null);
    }

    private static Area area(Evidence evidence, String code) {
        return evidence.areas().area(code).orElseThrow();
    }

    private Comparator comparator(String choice) {
        return evidence(choice).comparators().get(0);
    }

    private Evidence evidence(String choice) {
        MemoryTree tree = new MemoryTree()
                .with("data/places.csv", """
                        area,name,type,parents,place
                        A1,Albion,nation,,
                        D1,Northbridge,district,A1,northbridge
                        D2,Saltmarsh,district,A1,saltmarsh
                        D3,Ternside,district,A1,ternside
                        D4,Kelderby,district,A1,kelderby
                        D5,Westing,district,A1,westing
                        D6,Oxmoor,district,A1,oxmoor
                        """)
                .with("data/indicators.yaml", INDICATORS)
                .with("data/observations/work.csv", """
                        area,indicator,period,value
                        D1,jobs,2023,10
                        D2,jobs,2023,90
                        D3,jobs,2023,80
                        D4,jobs,2023,12
                        D5,jobs,2023,11
                        D1,jobs,2024,10
                        D2,jobs,2024,10
                        D3,jobs,2024,30
                        D4,jobs,2024,40
                        D5,jobs,2024,50
                        D6,jobs,2024,60
                        D1,jobs,2025,99
                        D1,pay,2023,1
                        D2,pay,2023,1
                        D3,pay,2023,3
                        D4,pay,2023,4
                        D5,pay,2023,5
                        D1,rent,2024,5
                        """)
                .with("data/comparators.yaml", "comparators: [{id: like, name: Like, " + choice + "}]\n");
        return EvidenceReader.read(tree, diagnostics);
    }
}
