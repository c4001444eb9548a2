package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds README.md and the page on the command line to what the commands do. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path COMMANDS = Path.of("docs", "formats", "command-line.md");
    private static final Pattern FILE = Pattern.compile("(?ms)^```[a-z]+ ((?:data|content)/\\S+)\n(.*?)^```$");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");

    /** Committed when the pages look as they will. */
    private static final String SCREENSHOT = "generator/docs/images/place.png";

    @TempDir
    Path temp;

    @Test
    void theSiteInTheReadmeBuildsWithoutAFault() throws IOException {
        List<MatchResult> files =
                FILE.matcher(Files.readString(README)).results().toList();
        assertThat(files).extracting(m -> m.group(1)).contains("data/site.yaml", "data/places.csv");
        for (MatchResult file : files) {
            Path path = temp.resolve(file.group(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.group(2));
        }
        Invocation build =
                Invocation.of(List.of("build", "--strict", "--source", temp.toString(), "--date", "2026-11-22"));
        assertThat(build.exit()).as(build.err()).isZero();
        assertThat(build.err()).doesNotContain("[");
        assertThat(temp.resolve("site/places/mirefield/index.html"))
                .content()
                .contains(">78.4%</a> of us are in work", "Mirefield");
    }

    @Test
    void everyOptionIsDescribedAndNoOtherIs() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String command : List.of("build", "check", "import", "release")) {
            known.addAll(options(Invocation.of(List.of(command, "--help")).out()));
        }
        String text = Files.readString(COMMANDS).replace("sha256sum --check", "");
        assertThat(options(text)).isEqualTo(known);
        String readme = Files.readString(README).replace("sha256sum --check", "");
        assertThat(known).containsAll(options(readme));
    }

    @Test
    void everyLinkOfTheReadmeAndTheFormatsLeadsToAFile() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (var formats = Files.list(COMMANDS.getParent())) {
            for (Path page : java.util.stream.Stream.concat(java.util.stream.Stream.of(README), formats.sorted())
                    .toList()) {
                String text = Files.readString(page)
                        .replaceAll("(?ms)^```.*?^```$", "")
                        .replaceAll("`[^`\n]*`", "");
                LINK.matcher(text)
                        .results()
                        .map(m -> m.group(1))
                        .filter(to -> !to.equals(SCREENSHOT))
                        .filter(to -> Files.notExists(page.resolveSibling(to)))
                        .forEach(to -> missing.add(page + ": " + to));
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Set<String> options(String text) {
        return OPTION.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
