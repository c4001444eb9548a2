package waymark.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.cli.Invocation;

/** An edition holds the files beside its tables, of every kind: what they told is told as long as it is published. */
class SidecarEditionTest {
    private static final List<String> INDICATORS =
            List.of("employment", "poverty", "exclusions", "street-trees", "library-visits");

    @TempDir
    Path temp;

    @Test
    void whatSidecarsToldIsBuiltFromTheEditionAlone() throws IOException {
        new SiteCase("sidecars").layOut(source());
        run("release", "northbridge", "--edition", "2026-1", "--title", "Spring", "--by", "Ann", "--on", "2026-06-30");
        List<String> with = facts("with");
        for (Path file : sidecarsAndTheirTables()) {
            Files.delete(file);
        }
        assertThat(with).allMatch(f -> f.contains("Definition")).isEqualTo(facts("without"));
    }

    private List<Path> sidecarsAndTheirTables() throws IOException {
        Path data = source().resolve("data");
        try (Stream<Path> files = Stream.of("observations", "indicators")
                .flatMap(f -> new FileTree(data.resolve(f)).paths().stream().map(data.resolve(f)::resolve))) {
            List<Path> gone = files.filter(f -> !f.endsWith("schools.csv")).toList();
            assertThat(gone).hasSize(13);
            return gone;
        }
    }

    /** What the pages of the edition say about each indicator. */
    private List<String> facts(String output) {
        run("build", "--output", temp.resolve(output).toString());
        FileTree site = new FileTree(temp.resolve(output));
        return INDICATORS.stream()
                .map(i -> PageText.of(site.text("places/northbridge/indicators/" + i + "/index.html")))
                .map(t -> t.substring(t.indexOf("## About this figure"), t.indexOf("## Take it with you")))
                .toList();
    }

    private void run(String... arguments) {
        Collection<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--source", source().toString(), "--date", SiteCase.DATE));
        Invocation run = Invocation.of(List.copyOf(all));
        assertThat(run.exit()).as(run.messages()).isZero();
    }

    private Path source() {
        return temp.resolve("source");
    }
}
