package waymark.page.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.Sample;
import waymark.benchmark.Benchmarks;
import waymark.benchmark.Standing;
import waymark.benchmark.finding.Finding;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Evidence;
import waymark.network.EvidenceReader;
import waymark.page.Numbers;
import waymark.page.Words;
import waymark.render.MessagesReader;
import waymark.render.TemplateTree;
import waymark.store.MemoryTree;

class SentenceUnitsTest {
    private static final String UNIT = "unit: {suffix: \"%\", name: per cent}";

    private final MemoryTree tree = Sample.tree();

    @Test
    void aRateIsSaidWithTheNameOfItsUnit() {
        tree.changed("data/indicators.yaml", t -> t.replace(UNIT, "unit: {name: \"per 1,000 people\"}"));
        assertThat(lead()).startsWith("<b>78.2 per 1,000 people</b> in Northbridge in 2024, ");
        assertThat(lead()).contains("the 75.0 in Albion");
    }

    @Test
    void aValueWithASuffixSaysItsUnitOnce() {
        assertThat(lead()).startsWith("<b>78.2%</b> in Northbridge in 2024, ");
    }

    @Test
    void whereNeitherEndIsBestTheFifthsGoByHeight() {
        places(10);
        assertThat(rank()).isEqualTo("1st of 10 places, in the first fifth");
        tree.changed("data/indicators.yaml", t -> t.replace("polarity: high-is-good", "polarity: none"));
        assertThat(rank()).isEqualTo("1st of 10 places, in the highest fifth");
        tree.changed("data/indicators.yaml", t -> t.replace("polarity: none", "polarity: low-is-good"));
        assertThat(rank()).isEqualTo("10th of 10 places, in the last fifth");
    }

    @Test
    void amongFewPlacesTheRankAloneIsSaid() {
        places(9);
        assertThat(rank()).isEqualTo("1st of 9 places");
    }

    /** So many places, all others below Northbridge. */
    private void places(int count) {
        for (int i = 3; i <= count; i++) {
            String code = "D" + i;
            String place = code + ",Place " + i + ",district,R1 A1,place-" + i + ",,,\n";
            String figure = code + ",jobs,2024," + (60 + i) + ",,\n";
            tree.changed("data/places.csv", t -> t + place);
            tree.changed("data/observations/work.csv", t -> t + figure);
        }
    }

    private String lead() {
        Evidence evidence = EvidenceReader.read(tree, new Diagnostics());
        return sentences(evidence)
                .lead(Finding.of(standing(evidence), List.of()), "Northbridge")
                .html();
    }

    private String rank() {
        Evidence evidence = EvidenceReader.read(tree, new Diagnostics());
        return sentences(evidence).rankAndFifth(standing(evidence));
    }

    private static Sentences sentences(Evidence evidence) {
        return new Sentences(
                new Numbers(evidence, Words.ENGLISH),
                MessagesReader.read(TemplateTree.packed(), "en", new Diagnostics()));
    }

    private static Standing standing(Evidence evidence) {
        return new Benchmarks(evidence)
                .standing(
                        evidence.catalogue().indicator("jobs").orElseThrow(),
                        evidence.areas().area("D1").orElseThrow())
                .orElseThrow();
    }
}
