package waymark.page.script;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.diagnostic.Diagnostics;
import waymark.page.Messages;
import waymark.page.Output;
import waymark.render.MessagesReader;
import waymark.render.TemplateTree;

class ScriptWordsTest {
    private static final Path SCRIPTS = Path.of("..", "templates", "assets", "js");
    private static final Pattern ASKED = Pattern.compile("\\bsay\\(([^)]*)\\)");
    private static final Pattern KEY = Pattern.compile("'([a-z.-]+)'");

    @Test
    void theWordsOfALanguageAreOneStatement() {
        Messages words = Messages.of("cy", Map.of("script.b", "Tŷ \"{0}\"", "script.a.one", "1", "other", "no"));
        Output file = ScriptWords.of(words);
        assertThat(file.path()).isEqualTo("assets/js/words-cy.js");
        assertThat(new String(((Output.File) file).bytes(), UTF_8))
                .isEqualTo("var waymark={data:{},words:{\"a.one\":\"1\",\"b\":\"Tŷ \\\"{0}\\\"\"}};\n");
    }

    @Test
    void everyWordIsAskedForByAScriptAndIsThere() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            for (Path file : files.sorted().toList()) {
                ASKED.matcher(Files.readString(file))
                        .results()
                        .flatMap(r -> KEY.matcher(r.group(1)).results())
                        .forEach(r -> asked.add("script." + r.group(1)));
            }
        }
        Messages english = MessagesReader.read(TemplateTree.packed(), "en", new Diagnostics());
        assertThat(english.keys().stream().filter(k -> k.startsWith("script.")).collect(Collectors.toSet()))
                .isEqualTo(asked);
    }
}
