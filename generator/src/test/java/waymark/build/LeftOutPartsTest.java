package waymark.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.diagnostic.Diagnostics;
import waymark.network.Moment;
import waymark.sites.FileTree;
import waymark.sites.SiteCase;

/** What a site leaves out isn't there, and nothing leads to it: a build with a dead link would publish nothing. */
class LeftOutPartsTest {
    private static final LocalDate DAY = LocalDate.parse(SiteCase.DATE);

    @TempDir
    Path temp;

    /** Builds a network with editions, texts of themes and a hub, without some parts. */
    private List<String> without(String parts) throws IOException {
        Path source = temp.resolve("source");
        new SiteCase("editions").layOut(source);
        Path site = source.resolve("data/site.yaml");
        Files.writeString(site, Files.readString(site).stripTrailing() + "\nleave-out: [" + parts + "]\n");
        Path about = source.resolve("content/about.md");
        Files.writeString(about, Files.readString(about) + "\nSee [who is ready](indicator:school-readiness).\n");
        Diagnostics diagnostics = new Diagnostics();
        Moment now = new Moment(Optional.of(DAY), Instant.EPOCH);
        Summary summary = Build.run(
                new Settings(source, temp.resolve("site"), now, false, false, 2), Progress.silent(), diagnostics);
        assertThat(summary.published()).as(diagnostics.sorted().toString()).isPresent();
        return new FileTree(temp.resolve("site")).paths();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    packs       ; .*/pack/index\\.html
                    downloads   ; .*\\.(csv|json)|(.*/)?data/index\\.html
                    feeds       ; .*\\.(xml|ics)
                    search      ; (search|a-z)/.*
                    comparisons ; (indicators|themes)/.*\\.(html|js)
                    themes      ; places/.*/(themes/.*|indicators/index\\.html)
                    """)
    void aPartThatIsLeftOutIsNotThereAndNothingLeadsToIt(String part, String paths) throws IOException {
        assertThat(without("")).as("as a rule it is there").anyMatch(p -> p.matches(paths));
        assertThat(without(part)).noneMatch(p -> p.matches(paths)).contains("index.html");
    }

    @Test
    void allPartsMayBeLeftOut() throws IOException {
        assertThat(without("packs, downloads, feeds, search, comparisons, themes"))
                .contains("places/northbridge/index.html", "hub/index.html");
    }

    @Test
    void theTextOfAThemeWithoutAPageHasAPageOfItsOwn() throws IOException {
        assertThat(without("themes")).contains("places/northbridge/texts/starting-well/index.html");
    }
}
