package waymark.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.cli.Invocation;

/** An edition never changes, but what it links to does; that is no reason for a site not to be built any more. */
class AgeingEditionsTest {
    @TempDir
    Path temp;

    @Test
    void aLinkToAHeadingThatWasRenamedSinceLeadsToItsPage() throws IOException {
        SiteCase.base().layOut(source());
        edit("(../../hub/toolkit.md)", "(../../hub/toolkit.md#opening)", "content/places/northbridge/starting-well.md");
        run("release", "northbridge", "--edition", "2026-1", "--title", "Spring", "--by", "Ann", "--on", "2026-04-14");
        edit("## Opening", "## First steps", "content/hub/toolkit.md");
        edit("#opening", "#first-steps", "content/places/northbridge/starting-well.md", "content/index.md");

        run("build", "--output", temp.resolve("site").toString());

        assertThat(new FileTree(temp.resolve("site")).text("places/northbridge/2026-1/themes/starting-well/index.html"))
                .contains("hub/toolkit/index.html\">toolkit</a>");
    }

    private void edit(String old, String fresh, String... paths) {
        FileTree tree = new FileTree(source());
        for (String path : paths) {
            assertThat(tree.text(path)).contains(old);
            tree.write(path, tree.text(path).replace(old, fresh).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private void run(String... arguments) {
        List<String> all = new java.util.ArrayList<>(List.of(arguments));
        all.addAll(List.of("--source", source().toString(), "--date", SiteCase.DATE));
        Invocation run = Invocation.of(all);
        assertThat(run.exit()).as(run.messages()).isZero();
    }

    private Path source() {
        return temp.resolve("source");
    }
}
