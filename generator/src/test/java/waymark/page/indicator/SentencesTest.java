package waymark.page.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.Sample;
import waymark.benchmark.Benchmarks;
import waymark.benchmark.Rank;
import waymark.benchmark.Standing;
import waymark.benchmark.finding.Finding;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Evidence;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.Words;
import waymark.render.MessagesReader;
import waymark.render.TemplateTree;
import waymark.store.MemoryTree;

/**
 * What sentences are made of. Messages print their key and their arguments here, so that a better wording breaks no test.
 */
class SentencesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]}");
    private static final Messages KEYS = keys();
    private static final String PATH = "data/observations/work.csv";
    private static final String JUDGEMENTS = ".*(better|worse).*";

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "high-is-good, '60,55,65', better",
        "high-is-good, '50,45,55', similar",
        "high-is-good, '40,35,45', worse",
        "low-is-good, '60,55,65', worse",
        "low-is-good, '50,45,55', similar",
        "low-is-good, '40,35,45', better",
        "none, '60,55,65', higher",
        "none, '50,45,55', similar",
        "none, '40,35,45', lower"
    })
    void aRatingIsSaidOnlyAsTheComparisonGaveIt(String polarity, String figure, String rating) {
        Case c = of(polarity, "D1,jobs,2024," + figure + "\nA1,jobs,2024,50,,\n");
        String value = figure.substring(0, 2) + ".0%";
        assertThat(c.finding())
                .isEqualTo("finding.home(" + value + ",finding.one(finding.compared." + rating + "(rating.in-sentence."
                        + rating + ",Albion,50.0%)))");
        assertThat(c.caption()).isEqualTo("chart.trend.caption." + rating + "(Northbridge,Albion)");
        if (polarity.equals("none")) {
            assertThat(c.finding() + c.lead() + c.caption()).doesNotMatch(JUDGEMENTS);
        }
    }

    @Test
    void theLeadHasTheRatingAsShapeAndWord() {
        assertThat(of("high-is-good", "D1,jobs,2024,60,55,65\nA1,jobs,2024,50,,\n")
                        .lead())
                .startsWith("finding.lead(<b>60.0%</b>,Northbridge,period.in(2024),finding.one(finding.compared.better("
                        + "<span class=\"rate better\"><svg")
                .endsWith("</svg>rating.in-sentence.better</span>,Albion,50.0%)))");
    }

    @ParameterizedTest(name = "{0} against 50: {1}")
    @CsvSource({
        "60, 'above(10.0 points,Albion,50.0%)'",
        "40, 'below(10.0 points,Albion,50.0%)'",
        "50.04, 'same(Albion)'"
    })
    void withoutAnIntervalTheDifferenceIsStatedAndNotJudged(String value, String difference) {
        Case c = of("high-is-good", "D1,jobs,2024," + value + ",,\nA1,jobs,2024,50,,\n");
        assertThat(c.finding()).contains("finding.one(finding.difference." + difference + ")");
        assertThat(c.finding() + c.lead()).doesNotMatch(JUDGEMENTS);
        assertThat(c.caption()).startsWith("chart.trend.caption(Northbridge,");
    }

    @Test
    void withoutABenchmarksFigureNothingIsCompared() {
        assertThat(of("high-is-good", "D1,jobs,2024,60,55,65\nA1,jobs,2023,50,,\n")
                        .finding())
                .isEqualTo("finding.home(60.0%,)");
    }

    @ParameterizedTest(name = "{0} then {1}: {2}")
    @CsvSource({
        "55, 60, 'up(55.0%,period.year-before)'",
        "65, 60, 'down(65.0%,period.year-before)'",
        "60.04, 60, 'same(period.year-before)'"
    })
    void aChangeIsToldByWhatIsPrintedOfBothFigures(String before, String now, String change) {
        Case c = of("none", "D1,jobs,2023," + before + ",,\nD1,jobs,2024," + now + ",,\n");
        assertThat(c.finding()).isEqualTo("finding.home(60.0%,finding.one(finding.change." + change + "))");
        assertThat(c.finding()).doesNotMatch(JUDGEMENTS);
    }

    @Test
    void aChangeOverMoreThanAYearNamesItsPeriod() {
        assertThat(of("none", "D1,jobs,2022,55,,\nD1,jobs,2024,60,,\n").finding())
                .contains("finding.change.up(55.0%,period.in(2022))");
        assertThat(of("none", "D1,jobs,2023-03-31,55,,\nD1,jobs,2026-03-31,60,,\n")
                        .finding())
                .contains("finding.change.up(55.0%,period.on(31 Mar 2023))");
    }

    @Test
    void overABreakInTheSeriesNoChangeIsTold() {
        assertThat(of(
                                "none",
                                "D1,jobs,2023,55,,,\nD1,jobs,2024,60,,,b\n",
                                "area,indicator,period,value,lower,upper,status\n")
                        .finding())
                .isEqualTo("finding.home(60.0%,)");
    }

    @Test
    void overAMissingFigureNoChangeIsTold() {
        assertThat(of(
                                "none",
                                "D1,jobs,2022,55,,,\nD1,jobs,2023,,,,x\nD1,jobs,2024,60,,,\n",
                                "area,indicator,period,value,lower,upper,status\n")
                        .finding())
                .isEqualTo("finding.home(60.0%,)");
    }

    @Test
    void comparisonAndChangeAreJoined() {
        assertThat(of("none", "D1,jobs,2023,55,,\nD1,jobs,2024,60,,\nA1,jobs,2024,60,,\n")
                        .finding())
                .isEqualTo("finding.home(60.0%,finding.both(finding.difference.same(Albion),"
                        + "finding.change.up(55.0%,period.year-before)))");
    }

    @Test
    void aNameIsEscaped() {
        Case c = of("none", "D1,jobs,2024,60,,\nA1,jobs,2024,50,,\n");
        assertThat(c.sentences
                        .lead(Finding.of(c.standing, List.of()), "<b>X & Y")
                        .html())
                .contains("&lt;b&gt;X &amp; Y");
    }

    @Test
    void aRankSaysWhetherItIsShared() {
        Case c = of("none", "D1,jobs,2024,60,,\n");
        assertThat(c.sentences.rank(new Rank(21, false, 32))).isEqualTo("finding.rank(ordinal.one(21),32)");
        assertThat(c.sentences.rank(new Rank(4, true, 1032))).isEqualTo("finding.rank.joint(ordinal.other(4),1,032)");
        assertThat(c.sentences.rankAndFifth(c.standing)).isEqualTo("finding.rank(ordinal.one(1),1)");
    }

    private record Case(Sentences sentences, Standing standing) {
        String finding() {
            return sentences.finding(Finding.of(standing, List.of())).html();
        }

        String lead() {
            return sentences
                    .lead(Finding.of(standing, List.of()), "Northbridge")
                    .html();
        }

        String caption() {
            return sentences.caption(standing, "Northbridge");
        }
    }

    private static Case of(String polarity, String rows) {
        return of(polarity, rows, "area,indicator,period,value,lower,upper\n");
    }

    private static Case of(String polarity, String rows, String header) {
        MemoryTree tree = Sample.tree()
                .changed("data/indicators.yaml", t -> t.replace("high-is-good", polarity))
                .with(PATH, header + rows);
        Evidence evidence = Sample.evidence(tree);
        Standing standing = new Benchmarks(evidence)
                .standing(
                        evidence.catalogue().indicator("jobs").orElseThrow(),
                        evidence.areas().area("D1").orElseThrow())
                .orElseThrow();
        return new Case(new Sentences(new Numbers(evidence, Words.ENGLISH), KEYS), standing);
    }

    /** Messages that print their key with the arguments that the real ones print. */
    private static Messages keys() {
        Messages english = MessagesReader.read(TemplateTree.packed(), "en", new Diagnostics());
        Map<String, String> keys = new TreeMap<>();
        for (String key : english.keys()) {
            int many = (int) ARGUMENT.matcher(pattern(english, key)).results().count();
            String arguments = java.util.stream.IntStream.range(0, many)
                    .mapToObj(i -> "{" + i + "}")
                    .collect(Collectors.joining(","));
            keys.put(key, many == 0 ? key : key + "(" + arguments + ")");
        }
        return Messages.of("en", keys);
    }

    /** A message as it is written, by giving it its own placeholders. */
    private static String pattern(Messages messages, String key) {
        return messages.text(key, "{0}", "{1}", "{2}", "{3}", "{4}", "{5}", "{6}", "{7}", "{8}", "{9}");
    }
}
