package waymark.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.diagnostic.Diagnostics;
import waymark.language.Fallback;
import waymark.language.Tongue;

class ManifestTest {
    private static final String PATH = "data/editions/mirefield/2026-2.yaml";
    private static final String A = "a".repeat(64);

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void isWrittenAsReadableYaml() {
        assertThat(text(manifest("Spring edition", "New figures: see what changed.")))
                .isEqualTo("""
                place: mirefield
                edition: 2026-2
                title: "Spring edition"
                by:
                  - "Partnership office"
                  - "J. \\"Joe\\" Ŵyn"
                on: 2026-07-02T09:30:00+01:00
                note: "New figures: see what changed."
                corrects: 2026-1
                sources:
                  content/places/mirefield/index.md: %s
                  "data/observations/a b.csv": %s
                seal: f4b3
                """.formatted(A, A).replace(
                        "f4b3", ManifestWriter.seal(manifest("Spring edition", "New figures: see what changed."))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "no",
                "~",
                "null",
                "- a",
                "a: b",
                "# a",
                "\"",
                "\\",
                "'",
                "{a}",
                "[a]",
                "&a",
                "*a",
                "!a",
                "%a",
                "@",
                "\ud83c\udfe0 house",
                "two\nlines\n\nand\ta tab",
                "bell\u0007",
                "next\u0085line",
                "a\u2028b",
                "\ufeffx",
                "del\u007f",
                "2026-03-02T09:30:00Z",
                "1e5",
                "<<",
                "? a",
                "| a",
                "a\r\nb",
                "C:\\temp"
            })
    void givesBackWhatWasWritten(String text) {
        Manifest manifest = manifest(text, text);
        assertThat(read(text(manifest))).as(text(manifest)).contains(manifest);
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void givesBackTextWithSpaceAroundIt() {
        assertThat(read(text(manifest(" title ", "\nnote\n\n")))).isPresent();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void mayBeMarkedAsWithdrawnAndNothingElse() {
        String released = text(manifest("Spring edition", ""));
        assertThat(read(released + "withdrawn: A figure was wrong.\n")
                        .orElseThrow()
                        .withdrawn())
                .contains("A figure was wrong.");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void mayBeToldOfInAnotherLanguageLater() {
        String released = text(manifest("Spring edition", "News."));
        Manifest told = read(released
                        + "title-cy: Argraffiad y gwanwyn\nwithdrawn: It was wrong.\nwithdrawn-cy: Roedd yn anghywir.\n")
                .orElseThrow();
        Manifest welsh = told.in(new Tongue(List.of("en", "cy"), "cy"));
        assertThat(welsh.title()).isEqualTo("Argraffiad y gwanwyn");
        assertThat(welsh.withdrawn()).contains("Roedd yn anghywir.");
        assertThat(welsh.note()).isEqualTo(Fallback.mark("News."));
        assertThat(told.in(Tongue.only("en")).title()).isEqualTo("Spring edition");
        assertThat(read(text(told))).contains(told);
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"withdrawn-cy: Roedd yn anghywir.", "by-cy: Y bwrdd", "title-Cymraeg: Gwanwyn"})
    void saysNothingInAnotherLanguageThatItDoesNotSayInItsOwn(String line) {
        read(text(manifest("Spring edition", "")) + line + "\n");
        assertThat(diagnostics.sorted()).singleElement().matches(d -> d.code().equals("unknown-key"));
    }

    @ParameterizedTest
    @CsvSource({
        "Spring,Summer",
        "09:30:00,09:31:00",
        "Partnership,Other",
        "corrects: 2026-1,corrects: 2026-0",
        "index.md: aaa,index.md: aab",
        "a b.csv,a c.csv",
        "seal: ,seal: 0"
    })
    void isRefusedWhenItWasAltered(String from, String to) {
        String altered = text(manifest("Spring edition", "")).replace(from, to);
        assertThat(read(altered)).isEmpty();
        assertThat(diagnostics.sorted())
                .singleElement()
                .matches(d -> d.code().equals("edition-altered"))
                .matches(d -> d.span().file().equals(PATH) && d.span().line() == 12)
                .matches(d ->
                        d.message().equals("the manifest of edition mirefield/2026-2 was altered after its release"));
    }

    @Test
    void isRefusedUnderAnotherName() {
        String text = text(manifest("Spring edition", ""));
        ManifestReader.read("data/editions/mirefield/2026-3.yaml", text.getBytes(UTF_8), diagnostics);
        ManifestReader.read("data/editions/saltmarsh/2026-2.yaml", text.getBytes(UTF_8), diagnostics);
        assertThat(diagnostics.sorted())
                .extracting(Object::toString)
                .containsExactly(
                        "data/editions/mirefield/2026-3.yaml:2:10: error [edition-name] this is edition mirefield/2026-2,"
                                + " whose manifest belongs in data/editions/mirefield/2026-2.yaml\n"
                                + "  hint: move the file there",
                        "data/editions/saltmarsh/2026-2.yaml:1:8: error [edition-name] this is edition mirefield/2026-2,"
                                + " whose manifest belongs in data/editions/mirefield/2026-2.yaml\n"
                                + "  hint: move the file there");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "data/editions/x/y.yaml",
                "templates/a.ftlh",
                "content/../x",
                "/etc/passwd",
                "x"
            })
    void holdsNoPathsOutsideTheSources(String path) {
        String altered = text(manifest("Spring edition", "")).replace("content/places/mirefield/index.md", path);
        assertThat(read(altered)).isEmpty();
        assertThat(diagnostics.sorted().get(0).toString())
                .startsWith(PATH + ":10:3: error [edition-altered] \"" + path + "\" is not a source with its SHA-256");
    }

    @Test
    void tellsEverythingThatIsMissing() {
        assertThat(read("title: x\non: yesterday\nsource: 1\n")).isEmpty();
        assertThat(diagnostics.sorted())
                .extracting(d -> d.code() + " " + d.message())
                .containsExactlyInAnyOrder(
                        "missing-key \"place\" is missing in a manifest",
                        "missing-key \"edition\" is missing in a manifest",
                        "missing-key \"sources\" is missing in a manifest",
                        "missing-key \"seal\" is missing in a manifest",
                        "edition-time \"yesterday\" is not a date, nor a date and time with its offset",
                        "unknown-key \"source\" is not a key of a manifest");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02,2026-03-02T00:00Z", "2026-07-02,2026-07-02T00:00+01:00",
        "2026-07-02T09:30:00+02:00,2026-07-02T09:30+02:00", "2026-07-02T09:30Z,2026-07-02T09:30Z"
    })
    void aBareDateIsTheStartOfTheDayInTheSitesZone(String text, String expected) {
        assertThat(ReleaseTime.parse(text, ZoneId.of("Europe/London"))).contains(OffsetDateTime.parse(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-02-30", "2026-07-02T09:30", "02/07/2026", "tomorrow"})
    void otherTimesAreNone(String text) {
        assertThat(ReleaseTime.parse(text, ZoneId.of("Europe/London"))).isEmpty();
    }

    private Optional<Manifest> read(String text) {
        return ManifestReader.read(PATH, text.getBytes(UTF_8), diagnostics);
    }

    private static String text(Manifest manifest) {
        return new String(ManifestWriter.write(manifest), UTF_8);
    }

    private static Manifest manifest(String title, String note) {
        return new Manifest(
                "mirefield",
                "2026-2",
                title,
                List.of("Partnership office", "J. \"Joe\" Ŵyn"),
                OffsetDateTime.parse("2026-07-02T09:30:00+01:00"),
                note,
                Optional.of("2026-1"),
                Optional.empty(),
                new TreeMap<>(Map.of("content/places/mirefield/index.md", A, "data/observations/a b.csv", A)));
    }
}
