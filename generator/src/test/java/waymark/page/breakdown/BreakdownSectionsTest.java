package waymark.page.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import waymark.Sample;
import waymark.benchmark.Benchmarks;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Evidence;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.indicator.IndicatorFrames;
import waymark.render.MessagesReader;
import waymark.render.TemplateTree;
import waymark.store.MemoryTree;

class BreakdownSectionsTest {
    private static final String HEADLINES = "A1,jobs,2024,75,74.5,75.5,,,\nD1,jobs,2024,78.2,76,80,,,\n";

    private final MemoryTree tree = Sample.tree();

    @Test
    void aDifferenceIsSaidAndNotJudged() {
        BreakdownsView.Rows rows = rows("D1,jobs,2024,70,68,72,,Female,\nD1,jobs,2024,80,78,82,,Male,\n");
        assertThat(rows.finding()).isEqualTo("Differs by sex: from 70.0% (Female) to 80.0% (Male)");
        assertThat(rows.sub())
                .isEqualTo("Employment rate, per cent, 2024. The two are 10.0 points apart, and their intervals do not"
                        + " overlap. The source does not break Albion down in this way, so each row is compared with"
                        + " Albion as a whole.");
        assertThat(rows.finding() + rows.sub()).doesNotContain("better", "worse");
        assertThat(rows.line()).isEqualTo("Northbridge as a whole, 78.2%");
    }

    @Test
    void overlappingIntervalsAreNoDifference() {
        BreakdownsView.Rows rows = rows("D1,jobs,2024,70,60,80,,Female,\nD1,jobs,2024,80,70,90,,Male,\n");
        assertThat(rows.finding()).isEqualTo("No clear difference by sex: from 70.0% (Female) to 80.0% (Male)");
        assertThat(rows.sub()).contains("The intervals of any two rows overlap.");
    }

    @Test
    void withoutIntervalsTheDifferenceFromTheBenchmarkIsStated() {
        BreakdownsView.Rows rows = rows("D1,jobs,2024,70,,,,Female,\nD1,jobs,2024,75.01,,,,Male,\n");
        assertThat(rows.finding()).isEqualTo("By sex: from 70.0% (Female) to 75.0% (Male)");
        assertThat(rows.rows().html()).contains("<td>5.0 points below</td>").contains("<td>the same</td>");
    }

    @Test
    void whatIsMissingIsSaidInWordsAndItsSymbolExplained() {
        BreakdownsView.Rows rows = rows("D1,jobs,2024,,,,c,Female,\nD1,jobs,2024,80,78,82,,Male,\n");
        assertThat(rows.rows().html()).contains("<b>withheld [c]</b>");
        assertThat(rows.symbols()).containsExactly("[c] withheld, to protect people");
        assertThat(rows.finding()).isEqualTo("By sex: 80.0% (Male)");
    }

    @Test
    void whereThereIsNoTotalNothingStandsInForIt() {
        BreakdownsView view = view("""
                D2,jobs,2024,78.2,76,80,,,
                D1,jobs,2024,70,68,72,,Female,
                D1,jobs,2024,80,78,82,,Male,
                """);
        BreakdownsView.Rows rows = view.sections().get(0).rows().orElseThrow();
        assertThat(rows.line()).isEmpty();
        assertThat(rows.benchmark()).isEmpty();
        assertThat(rows.compared()).isEmpty();
        assertThat(rows.rows().html()).doesNotContain("as a whole").doesNotContain("class=\"bm\"");
    }

    @Test
    void whatIsCrossedStandsBelowTheLaterDimensionOrByItself() {
        String both = "D1,jobs,2024,70,,,,Female,0-15\nD1,jobs,2024,80,,,x,Male,0-15\n";
        BreakdownsView alone = view(HEADLINES + both.replace("80,,,x", ",,,x"));
        assertThat(alone.sections()).hasSize(1);
        assertThat(alone.sections().get(0).heading()).isEqualTo("By sex and age");
        assertThat(alone.sections().get(0).rows()).isEmpty();
        BreakdownsView.Cross cross = alone.sections().get(0).crossings().get(0);
        assertThat(cross.aside()).isFalse();
        assertThat(cross.table().html()).contains("<td class=\"num\">not available [x]</td>");
        BreakdownsView below = view(HEADLINES + both.replace(",x,", ",,")
                + "D1,jobs,2024,70,,,,Female,\nD1,jobs,2024,71,,,,Male,\nD1,jobs,2024,75,,,,,0-15\n");
        assertThat(below.sections()).extracting(BreakdownsView.Section::heading).containsExactly("By sex", "By age");
        assertThat(below.sections().get(0).crossings()).isEmpty();
        assertThat(below.sections().get(1).crossings().get(0).aside()).isTrue();
    }

    @Test
    void agesBySexAreAPyramidWithBothSidesOnOneScaleFromZero() {
        BreakdownsView view = view(HEADLINES + """
                D1,jobs,2024,40,38,42,,Female,16-24
                D1,jobs,2024,80,78,82,,Female,25-49
                D1,jobs,2024,,,,c,Female,50+
                D1,jobs,2024,50,48,52,,Male,16-24
                D1,jobs,2024,100,98,100,,Male,25-49
                D1,jobs,2024,60,58,62,,Male,50+
                """);
        BreakdownsView.Cross cross = view.sections().get(0).crossings().get(0);
        assertThat(cross.aside()).isFalse();
        assertThat(cross.title()).isEqualTo("By age and sex: from 40.0% (16-24, Female) to 100.0% (25-49, Male), 2024");
        assertThat(cross.table().html())
                .contains("<rect class=\"t1\" x=\"60%\" width=\"40%\"")
                .contains("<rect class=\"far\" x=\"0\" width=\"100%\"")
                .contains("<td class=\"right\">withheld [c]</td><th scope=\"row\"");
        assertThat(cross.key()).isEqualTo("95% interval, its limits in the download");
        assertThat(cross.intervals()).isEmpty();
        assertThat(cross.source()).isEqualTo("Source.");
    }

    @Test
    void whatThereIsNoRoomForIsCountedAndInTheDownload() {
        String ages = IntStream.range(0, 90)
                .mapToObj(i -> "D1,jobs,2024," + i + ",,,,," + i)
                .collect(Collectors.joining("\n"));
        BreakdownsView.Rows rows = rows(ages + "\n");
        assertThat(rows.more()).isEqualTo("70 more categories are in the download.");
        assertThat(rows.rows().html().split("<tr", -1)).hasSize(1 + 1 + 20);
    }

    @Test
    void dimensionsBeyondTheSixthAreNamed() {
        String header = "area,indicator,period,value,a,b,c,d,e,f,g,Age group\n";
        StringBuilder rows = new StringBuilder("D1,jobs,2024,70,,,,,,,,\n");
        for (int i = 0; i < 8; i++) {
            for (String category : new String[] {"One", "Two"}) {
                rows.append("D1,jobs,2024,70")
                        .append(",".repeat(i + 1))
                        .append(category)
                        .append(",".repeat(7 - i))
                        .append('\n');
            }
        }
        rows.append("D1,jobs,2024,70,One,One,One,,,,,\n");
        tree.with("data/observations/work.csv", header + rows);
        BreakdownsView view = view();
        assertThat(view.sections()).hasSize(6);
        assertThat(view.more())
                .isEqualTo("The download also has figures by g and age group."
                        + " One group by three or more of these at once is in the download.");
    }

    @Test
    void namesThatAreShortenedToTheSameStandInFull() {
        tree.with("data/observations/work.csv", """
                area,indicator,period,value,Deciles of deprivation of all the districts (2019),Deciles of deprivation of all the districts (2025),Kinds of work that people do or did for most of a year (2021 list)
                D1,jobs,2024,78,,,
                D1,jobs,2024,70,Most deprived,,
                D1,jobs,2024,80,Least deprived,,
                D1,jobs,2024,71,,Most deprived,
                D1,jobs,2024,81,,Least deprived,
                D1,jobs,2024,79,,,Farming
                """);
        assertThat(view().sections())
                .extracting(BreakdownsView.Section::heading)
                .containsExactly(
                        "By Deciles of deprivation of all the districts (2019)",
                        "By Deciles of deprivation of all the districts (2025)",
                        "By Kinds of work that people do or did for most of a year");
    }

    private BreakdownsView.Rows rows(String observations) {
        return view(HEADLINES + observations).sections().get(0).rows().orElseThrow();
    }

    private BreakdownsView view(String observations) {
        tree.with(
                "data/observations/work.csv",
                "area,indicator,period,value,lower,upper,status,sex,age\n" + observations);
        return view();
    }

    private BreakdownsView view() {
        Evidence evidence = Sample.evidence(tree);
        Messages words = MessagesReader.read(TemplateTree.packed(), "en", new Diagnostics());
        IndicatorFrames frames = new IndicatorFrames(new Benchmarks(evidence), new Numbers(evidence, words), words);
        return BreakdownSections.of(
                frames,
                words,
                evidence.catalogue().indicator("jobs").orElseThrow(),
                evidence.areas().area("D1").orElseThrow(),
                "Source. Compared with Albion.",
                "Source.");
    }
}
