package waymark.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Severity;
import waymark.edition.Publication;
import waymark.indicator.Evidence;
import waymark.language.Tongue;
import waymark.narrative.NarrativeReader;
import waymark.network.EvidenceReader;
import waymark.store.FolderTree;
import waymark.store.MemoryTree;
import waymark.store.SourceTree;
import waymark.store.TonguedTree;
import waymark.work.Workers;

/** How well wrong figures are told from right ones: texts of one place, written before the rules were. */
class ProseTextsTest {
    private static final Pattern CASES = Pattern.compile("(?m)^==");
    private static final String HEADER = "---\ntitle: Text\n---\n\n";

    private record Case(String wrong, String text) {}

    private static Evidence evidence;

    @BeforeAll
    static void readTheExample() {
        Diagnostics diagnostics = new Diagnostics();
        evidence = EvidenceReader.read(example(diagnostics), diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
    }

    /** The example's sources in English. */
    private static SourceTree example(Diagnostics diagnostics) {
        return TonguedTree.of(FolderTree.open(Path.of(".."), diagnostics), new Tongue(List.of("en", "cy"), "en"));
    }

    private static List<Case> cases(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(ProseTextsTest.class.getResourceAsStream(file))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return CASES.splitAsStream(all)
                    .skip(1)
                    .map(c -> new Case(
                            c.substring(0, c.indexOf('\n')).strip(),
                            c.substring(c.indexOf('\n') + 1).strip() + "\n"))
                    .toList();
        }
    }

    private static List<Diagnostic> check(String text) {
        Diagnostics diagnostics = new Diagnostics();
        String folder = "content/places/northbridge";
        MemoryTree tree = new MemoryTree().with(folder + "/index.md", HEADER + text);
        Publication publication = new Publication(
                evidence.areas().place("northbridge").orElseThrow(),
                Optional.empty(),
                evidence,
                NarrativeReader.read(tree, folder, LocalDate.of(2026, 11, 22), diagnostics),
                Optional.empty(),
                new TreeMap<>());
        ProseCheck.check(evidence, List.of(publication), Workers.none(), diagnostics);
        return diagnostics.sorted();
    }

    /** Whether a diagnostic stands where the wrong figure or word does. */
    private static boolean isAt(Diagnostic diagnostic, Case planted) {
        List<String> lines = (HEADER + planted.text()).lines().toList();
        String line = lines.get(diagnostic.span().line() - 1);
        return line.startsWith(planted.wrong(), diagnostic.span().column() - 1);
    }

    @Test
    void nearlyAllThatIsWrongIsFound() throws IOException {
        List<String> missed = new ArrayList<>();
        List<String> stray = new ArrayList<>();
        List<Case> planted = cases("planted.txt");
        for (Case wrong : planted) {
            List<Diagnostic> told = check(wrong.text());
            if (told.stream().noneMatch(d -> isAt(d, wrong))) {
                missed.add(wrong.text());
            }
            told.stream().filter(d -> !isAt(d, wrong)).forEach(d -> stray.add(d.toString()));
        }
        assertThat(planted).hasSize(40);
        assertThat(missed).as("missed").hasSizeLessThanOrEqualTo(2);
        assertThat(stray).as("told beside").isEmpty();
    }

    @Test
    void nothingThatIsRightIsAnError() throws IOException {
        List<Case> right = cases("right.txt");
        List<Diagnostic> told =
                right.stream().flatMap(c -> check(c.text()).stream()).toList();
        assertThat(right).hasSize(40);
        assertThat(told.stream().filter(d -> d.severity() == Severity.ERROR)).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void textsThatTheRulesWereNotTunedWithFareAsWell() throws IOException {
        List<Case> planted = cases("planted-later.txt");
        List<Case> right = cases("right-later.txt");
        assertThat(planted.stream().filter(c -> check(c.text()).stream().noneMatch(d -> isAt(d, c))))
                .hasSize(1);
        List<Diagnostic> told =
                right.stream().flatMap(c -> check(c.text()).stream()).toList();
        assertThat(told).allMatch(d -> d.severity() == Severity.WARNING).hasSize(5);
    }

    @Test
    void theExampleSaysWhatItsFiguresSay() {
        Diagnostics diagnostics = new Diagnostics();
        SourceTree tree = example(diagnostics);
        List<Publication> working = evidence.areas().places().stream()
                .map(p -> new Publication(
                        p,
                        Optional.empty(),
                        evidence,
                        NarrativeReader.read(tree, "content/places/" + p.id(), LocalDate.of(2026, 11, 22), diagnostics),
                        Optional.empty(),
                        new TreeMap<>()))
                .toList();
        ProseCheck.check(evidence, working, Workers.none(), diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
    }
}
