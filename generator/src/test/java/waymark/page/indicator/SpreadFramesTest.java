package waymark.page.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.Sample;
import waymark.benchmark.Benchmarks;
import waymark.benchmark.Distribution;
import waymark.benchmark.Standing;
import waymark.indicator.Evidence;
import waymark.indicator.Indicator;
import waymark.indicator.Period;
import waymark.page.Numbers;
import waymark.page.Words;
import waymark.render.MessagesReader;
import waymark.render.TemplateTree;

class SpreadFramesTest {
    private final Evidence evidence = Sample.evidence(Sample.tree());
    private final Benchmarks benchmarks = new Benchmarks(evidence);
    private final SpreadFrames frames = new SpreadFrames(
            benchmarks,
            new Numbers(evidence, Words.ENGLISH),
            MessagesReader.read(TemplateTree.packed(), "en", new waymark.diagnostic.Diagnostics()));
    private final Indicator indicator = evidence.catalogue().indicators().get(0);

    /** A calendar year and one that ends in March may be published under one label. */
    @Test
    void periodsOfOneLabelHaveStripsOfTheirOwn() {
        Distribution calendar = values("2024-01-01", "2024-12-31", 60, 70);
        Distribution financial = values("2023-04-01", "2024-03-31", 10, 20);
        List<Standing.Against> against = standing().against();

        assertThat(against).isNotEmpty();
        assertThat(frames.strip(indicator, calendar, against)).isNotEmpty();
        assertThat(frames.strip(indicator, financial, against).orElseThrow())
                .isNotSameAs(frames.strip(indicator, calendar, against).orElseThrow());
        assertThat(frames.strip(indicator, calendar, against).orElseThrow())
                .isSameAs(frames.strip(indicator, values("2024-01-01", "2024-12-31", 60, 70), against)
                        .orElseThrow());
    }

    private static Distribution values(String first, String last, double one, double other) {
        Period period = new Period("2024", LocalDate.parse(first), LocalDate.parse(last));
        return new Distribution(period, Map.of("D1", one, "D2", other));
    }

    private Standing standing() {
        return benchmarks
                .standing(indicator, evidence.areas().area("D1").orElseThrow())
                .orElseThrow();
    }
}
