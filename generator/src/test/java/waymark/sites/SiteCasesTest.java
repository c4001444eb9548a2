package waymark.sites;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.cli.Invocation;

/**
 * Runs every case of {@code src/test/sites} by the command line and compares what it said and published with what its
 * {@code expected/} holds: {@code exit.txt}, {@code messages.txt}, and of a site that is built, if they are there,
 * {@code tree.txt} with all its paths and files under {@code site/} ({@code index.html.txt} is what a page says).
 * {@code -Dwaymark.goldens=rewrite} writes them anew. A failed run must leave an earlier site as it was.
 */
class SiteCasesTest {
    private static final boolean REWRITE = "rewrite".equals(System.getProperty("waymark.goldens"));

    @TempDir
    static Path earlier;

    @TempDir
    Path temp;

    static List<SiteCase> cases() {
        return SiteCase.all();
    }

    /** A good site that was built before all cases; broken ones are to leave it alone. */
    @BeforeAll
    static void buildTheSiteBefore() throws IOException {
        assertThat(REWRITE && System.getenv("CI") != null)
                .as("goldens are rewritten by people, who look at what changed, and not in CI")
                .isFalse();
        SiteCase.base().layOut(earlier.resolve("source"));
        Invocation built = Invocation.of(List.of(
                "build",
                "--date",
                SiteCase.DATE,
                "--source",
                earlier.resolve("source").toString(),
                "--output",
                earlier.resolve("site").toString()));
        assertThat(built.exit()).as(built.err()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aCaseSaysAndPublishesWhatIsExpected(SiteCase site) throws IOException {
        assertThat(site.isWhole()).as("%s has nothing in given/", site).isTrue();
        Path source = temp.resolve("source");
        site.layOut(source);
        FileTree output = new FileTree(temp.resolve("site"));
        new FileTree(earlier.resolve("site")).copyTo(output.folder());
        String before = output.hash();

        Invocation run = Invocation.of(arguments(site, source, output.folder()));

        if (run.exit() != 0) {
            assertThat(output.hash()).as("the site of before is untouched").isEqualTo(before);
        }
        compare(site, found(site, run, output));
    }

    private static List<String> arguments(SiteCase site, Path source, Path output) {
        List<String> arguments = new ArrayList<>(site.command());
        arguments.addAll(List.of("--source", source.toString()));
        if (arguments.get(0).equals("build")) {
            arguments.addAll(List.of("--output", output.toString()));
        }
        return arguments;
    }

    /** What the run came to, in the form of goldens. */
    private SortedMap<String, String> found(SiteCase site, Invocation run, FileTree output) {
        SortedMap<String, String> found = new TreeMap<>();
        found.put("exit.txt", run.exit() + "\n");
        found.put("messages.txt", run.messages().replace(temp.toString(), "…"));
        if (run.exit() == 0 && site.command().get(0).equals("build")) {
            site(new FileTree(site.expected()).paths(), output, found);
        }
        return found;
    }

    /** Of what was published, that which the case wants to be looked at. */
    private static void site(List<String> goldens, FileTree output, SortedMap<String, String> found) {
        List<String> paths = output.paths();
        if (goldens.contains("tree.txt")) {
            found.put("tree.txt", String.join("\n", paths) + "\n");
        }
        for (String golden : goldens) {
            String path = golden.replaceFirst("^site/", "").replaceFirst("\\.html\\.txt$", ".html");
            if (golden.startsWith("site/") && paths.contains(path)) {
                String text = output.text(path);
                found.put(golden, golden.endsWith("/" + path) ? text : PageText.of(text));
            }
        }
    }

    private static void compare(SiteCase site, SortedMap<String, String> found) {
        FileTree goldens = new FileTree(site.expected());
        if (REWRITE) {
            found.forEach((path, text) -> goldens.write(path, text.getBytes(UTF_8)));
        }
        SortedMap<String, String> expected = new TreeMap<>();
        goldens.paths().forEach(path -> expected.put(path, goldens.text(path)));
        assertThat(found.keySet())
                .as("%s: goldens that a run must have, against those in expected/", site)
                .isEqualTo(expected.keySet());
        expected.forEach((path, text) ->
                assertThat(found.get(path)).as("%s: %s", site, path).isEqualTo(text));
    }
}
