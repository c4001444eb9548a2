package waymark.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.disclosure.SmallCountRule;
import waymark.language.Tongue;
import waymark.place.accent.Accent;
import waymark.store.MemoryTree;

class SiteReaderTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void readsAllSettings() {
        Site site = read("""
                title: Albion Place Network
                summary: What places know.
                language: en
                zone: Europe/London
                notice: All of it is invented.
                licence: CC BY 4.0
                first-draft: true
                disclosure: {threshold: 10, zeros: withheld}
                contact: hello@example.org
                base-url: https://example.org/
                accent: "#1f5b45"
                accent-dark: "#7cc7a8"
                chart-gallery: true
                booklets: true
                leave-out: [packs, search]
                """);
        assertThat(Sample.messages(diagnostics)).isEmpty();
        assertThat(site)
                .isEqualTo(new Site(
                        "Albion Place Network",
                        "What places know.",
                        Tongue.only("en"),
                        LONDON,
                        "All of it is invented.",
                        "CC BY 4.0",
                        true,
                        new SmallCountRule(10, true),
                        "hello@example.org",
                        Optional.of(URI.create("https://example.org/")),
                        Optional.of(new Accent("#1f5b45", "#7cc7a8")),
                        true,
                        true,
                        Set.of(SitePart.PACKS, SitePart.SEARCH)));
    }

    @Test
    void aTitleIsEnough() {
        Site site = read("title: Albion\n");
        assertThat(Sample.messages(diagnostics)).isEmpty();
        assertThat(site.zone().normalized()).isEqualTo(ZoneOffset.UTC);
        assertThat(site.firstDraft()).isFalse();
        assertThat(site.gallery()).isFalse();
        assertThat(site.booklets()).isFalse();
        assertThat(site.leftOut()).isEmpty();
        assertThat(site.language()).isEqualTo("en");
        assertThat(site.smallCounts()).as("small counts").isEqualTo(new SmallCountRule(5, false));
    }

    @Test
    void everySlipIsSaidInOneRun() {
        read("tittle: Albion\nlanguage: fr\nzone: London\nfirst-draft: yes\nbase-url: example.org\n");
        assertThat(Sample.messages(diagnostics)).containsExactly("""
                        data/site.yaml:1:1: error [missing-key] "title" is missing in the settings of a site
                          hint: add title: …""", """
                        data/site.yaml:1:1: error [unknown-key] "tittle" is not a key of the settings of a site
                          hint: did you mean "title"?""", """
                        data/site.yaml:2:11: error [unknown-word] "fr" is not a known "language"
                          hint: known: cy, en""", """
                        data/site.yaml:3:7: error [unknown-zone] "London" is not a time zone
                          hint: write for example Europe/London""", """
                        data/site.yaml:4:14: error [bad-value] "yes" is not true or false
                          hint: write true or false""", """
                        data/site.yaml:5:11: error [bad-value] "example.org" is not a web address
                          hint: write it in full, such as https://example.org/page""");
    }

    @Test
    void withoutTheFileItIsSaidWhatASiteFolderIs() {
        SiteReader.read(new MemoryTree(), diagnostics);
        assertThat(Sample.messages(diagnostics)).containsExactly("""
                data/site.yaml: error [missing-file] there is no data/site.yaml
                  hint: a site folder has content/ and data/, and data/site.yaml with at least a title""");
    }

    @Test
    void aDayThatWasAskedForBeginsAtMidnightOfTheSite() {
        Moment moment = new Moment(Optional.of(LocalDate.of(2026, 7, 1)), Instant.parse("2030-01-01T00:00:00Z"));
        assertThat(moment.instant(LONDON)).isEqualTo(Instant.parse("2026-06-30T23:00:00Z"));
        assertThat(moment.today(LONDON)).isEqualTo("2026-07-01");
    }

    @Test
    void otherwiseItIsTheTimeOfTheCommand() {
        Instant clock = Instant.parse("2026-06-30T23:30:00Z");
        Moment moment = new Moment(Optional.empty(), clock);
        assertThat(moment.instant(LONDON)).isEqualTo(clock);
        assertThat(moment.today(LONDON)).isEqualTo("2026-07-01");
        assertThat(moment.today(ZoneOffset.UTC)).isEqualTo("2026-06-30");
    }

    private Site read(String text) {
        return SiteReader.read(new MemoryTree().with(SiteReader.PATH, text), diagnostics);
    }
}
