package waymark.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import waymark.cli.Invocation;
import waymark.sites.FileTree;
import waymark.sites.SiteCase;

/** The example network of the repository, built once for all tests of a run. */
public final class ExampleSite {
    private static final Path SOURCE = Path.of("target", "example-source");
    private static final Path OUTPUT = Path.of("target", "example-site");

    private ExampleSite() {}

    /** The folder of the built site. */
    public static Path folder() {
        return Built.FOLDER;
    }

    /** Built when it is first asked for; a class is initialised once. */
    private static final class Built {
        static final Path FOLDER = build();

        private static Path build() {
            try {
                for (String folder : List.of("content", "data")) {
                    new FileTree(Path.of("..", folder)).copyTo(SOURCE.resolve(folder));
                }
                Invocation built = Invocation.of(List.of(
                        "build",
                        "--source",
                        SOURCE.toString(),
                        "--output",
                        OUTPUT.toString(),
                        "--date",
                        SiteCase.DATE));
                assertThat(built.exit()).as(built.messages()).isZero();
                return OUTPUT.toRealPath();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
