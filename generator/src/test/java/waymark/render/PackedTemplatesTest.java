package waymark.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.diagnostic.Diagnostics;

/** The templates and messages that ship keep the rules that a site's own must keep. */
class PackedTemplatesTest {
    private static final Path FOLDER = Path.of("..", "templates");

    private static List<Path> files(String extension) throws IOException {
        if (!Files.exists(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(extension)).sorted().toList();
        }
    }

    @Test
    void everyTemplateCanBeParsed() throws IOException {
        Templates templates = new Templates();
        for (Path file : files(".ftlh")) {
            templates.with(FOLDER.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        templates.renderer().check();
        assertThat(templates.diagnostics.sorted()).isEmpty();
    }

    @Test
    void everyLanguageHasEveryMessage() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        for (Path file : files(".properties")) {
            String language = file.getFileName().toString().replace(".properties", "");
            assertThat(MessagesReader.read(TemplateTree.packed(), language, diagnostics)
                            .keys())
                    .isNotEmpty();
        }
        assertThat(diagnostics.sorted()).isEmpty();
    }
}
