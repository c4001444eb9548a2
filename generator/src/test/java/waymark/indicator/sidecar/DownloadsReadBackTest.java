package waymark.indicator.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import waymark.Sample;
import waymark.indicator.Indicator;
import waymark.indicator.Source;
import waymark.indicator.Unit;
import waymark.sites.BuiltSite;
import waymark.store.MemoryTree;

/** What a site lets people take away is what another site can be made of. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DownloadsReadBackTest {
    private static final String FOLDER = "data/observations/";
    private final Source source = Sample.evidence(
                    Sample.tree().changed("data/indicators.yaml", DownloadsReadBackTest::licensed))
            .catalogue()
            .indicator("jobs")
            .orElseThrow()
            .source();
    private BuiltSite site;

    private static String licensed(String catalogue) {
        return catalogue.replace(
                "licence: Open}", "licence: Open Government Licence v3.0, url: 'https://example.org/lfs'}");
    }

    @BeforeAll
    void build(@TempDir Path temp) {
        site = BuiltSite.of(
                Sample.tree().changed("data/indicators.yaml", DownloadsReadBackTest::licensed),
                temp,
                LocalDate.of(2026, 3, 1));
    }

    private MemoryTree with(String table, String description, String describes) {
        return Sample.tree()
                .without(FOLDER + "work.csv")
                .with(FOLDER + table.substring(table.lastIndexOf('/') + 1), site.text(table))
                .with(FOLDER + describes, site.text(description));
    }

    @Test
    void theDescriptionOnTheWebTellsSourceUnitAndTitleAgain() {
        Described described = Described.by(
                with("indicators/jobs/jobs.csv", "indicators/jobs/jobs.csv-metadata.json", "jobs.csv-metadata.json"),
                "jobs");
        assertThat(described.messages()).isEmpty();
        Indicator jobs = described.indicator();
        assertThat(jobs.title()).isEqualTo("Employment rate, all places and periods");
        assertThat(jobs.unit()).isEqualTo(new Unit("", "%", "per cent"));
        assertThat(jobs.source()).isEqualTo(source);
    }

    @Test
    void soDoesAPlacesDescriptionOfManyTables() {
        Described described = Described.by(
                with(
                        "places/northbridge/data/northbridge.csv",
                        "places/northbridge/data/northbridge.csv-metadata.json",
                        "northbridge.csv-metadata.json"),
                "jobs");
        assertThat(described.messages()).isEmpty();
        assertThat(described.indicator().source()).isEqualTo(source);
    }

    @Test
    void soDoesTheDataPackage() {
        Described described =
                Described.by(with("indicators/jobs/jobs.csv", "datapackage.json", "datapackage.json"), "jobs");
        assertThat(described.faults()).isEmpty();
        assertThat(described.indicator().source().name()).isEqualTo(source.name());
        assertThat(described.indicator().source().licence()).isEqualTo(source.licence());
        assertThat(described.indicator().source().url()).isEqualTo(source.url());
    }
}
