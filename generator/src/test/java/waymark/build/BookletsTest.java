package waymark.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.diagnostic.Diagnostics;
import waymark.network.Moment;
import waymark.sites.SiteCase;

/** What a whole build makes of booklets, and of the accessibility statement: the link check lets nothing by that leads nowhere. */
class BookletsTest {
    private static final LocalDate DAY = LocalDate.parse(SiteCase.DATE);

    @TempDir
    Path temp;

    private Path built(String settings) throws IOException {
        Path source = temp.resolve("source");
        new SiteCase("editions").layOut(source);
        Path site = source.resolve("data/site.yaml");
        Files.writeString(site, Files.readString(site).stripTrailing() + "\n" + settings + "\n");
        return build(source);
    }

    private Path build(Path source) {
        Diagnostics diagnostics = new Diagnostics();
        Moment now = new Moment(Optional.of(DAY), Instant.EPOCH);
        Summary summary = Build.run(
                new Settings(source, temp.resolve("site"), now, false, false, 2), Progress.silent(), diagnostics);
        assertThat(summary.published()).as(diagnostics.sorted().toString()).isPresent();
        return temp.resolve("site");
    }

    @Test
    void aPlaceInOneFileHoldsItsIndicatorsAndItsTexts() throws IOException {
        Path site = built("booklets: true");
        String booklet = Files.readString(site.resolve("places/northbridge/northbridge.html"));
        assertThat(booklet)
                .contains(
                        "id=\"overview\"",
                        "id=\"themes.starting-well\"",
                        "id=\"indicators.school-readiness\"",
                        "id=\"sources\"")
                .contains("href=\"#indicators.school-readiness\"")
                .doesNotContain("<script", "index.html", "data-alone", ".csv\"");
        assertThat(Files.readString(site.resolve("places/northbridge/index.html")))
                .contains("href=\"northbridge.html\"");
        assertThat(site.resolve("assets/css/booklet.css")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "booklets: false"})
    void placesHaveNoneUnlessTheSiteSaysSo(String settings) throws IOException {
        Path site = built(settings);
        assertThat(site.resolve("places/northbridge/northbridge.html")).doesNotExist();
        assertThat(Files.readString(site.resolve("places/northbridge/index.html")))
                .doesNotContain("northbridge.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"themes", "downloads", "packs, downloads, feeds, search, comparisons, themes"})
    void whatASiteLeavesOutIsNotInItEither(String parts) throws IOException {
        Path site = built("booklets: true\nleave-out: [" + parts + "]");
        String booklet = Files.readString(site.resolve("places/northbridge/northbridge.html"));
        assertThat(booklet).contains("id=\"indicators.school-readiness\"");
        assertThat(booklet.contains("id=\"themes.starting-well\"")).isEqualTo(!parts.contains("themes"));
        assertThat(booklet.contains("id=\"sources\"")).isEqualTo(!parts.contains("downloads"));
    }

    @Test
    void aSiteWithoutAnAccessibilityStatementGetsOneThatItsOwnReplaces() throws IOException {
        Path site = built("contact: hello@example.org");
        Path statement = site.resolve("accessibility/index.html");
        assertThat(Files.readString(statement)).contains("href=\"mailto:hello@example.org\"", "does not claim");
        assertThat(Files.readString(site.resolve("index.html"))).contains("href=\"accessibility/index.html\"");
        Path source = temp.resolve("source");
        Files.writeString(
                source.resolve("content/accessibility.md"),
                "---\ntitle: For everyone\nsummary: How to reach us.\n---\n\nRing the bell.\n");
        build(source);
        assertThat(Files.readString(statement)).contains("Ring the bell.").doesNotContain("mailto:");
    }
}
