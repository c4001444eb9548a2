package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** {@code -Dwaymark.goldens=rewrite} packs anew what the commands say. */
class PackedHelpTest {
    private static final Path FOLDER = Path.of("src/main/resources/waymark/cli/help");

    private static Map<String, String> said() {
        CommandLine line = Main.line(false);
        Map<String, String> said = new TreeMap<>();
        said.put(PackedHelp.ALL, line.getUsageMessage(CommandLine.Help.Ansi.OFF));
        line.getSubcommands().forEach((name, c) -> said.put(name, c.getUsageMessage(CommandLine.Help.Ansi.OFF)));
        return said;
    }

    @Test
    void whatIsPackedIsWhatTheCommandsSay() throws IOException {
        if ("rewrite".equals(System.getProperty("waymark.goldens"))) {
            for (Map.Entry<String, String> help : said().entrySet()) {
                Files.writeString(FOLDER.resolve(help.getKey() + ".txt"), help.getValue());
            }
        }
        Map<String, String> packed = new TreeMap<>();
        said().keySet()
                .forEach(command ->
                        packed.put(command, PackedHelp.packed(command).orElse("")));
        assertThat(packed).isEqualTo(said());
    }

    @Test
    void helpIsPrintedWhereNothingElseIsAskedFor() {
        assertThat(PackedHelp.of("--help")).contains(said().get("waymark"));
        assertThat(PackedHelp.of("build", "-h")).contains(said().get("build"));
        assertThat(PackedHelp.of()).isEmpty();
        assertThat(PackedHelp.of("build")).isEmpty();
        assertThat(PackedHelp.of("biuld", "--help")).isEmpty();
        assertThat(PackedHelp.of("../x", "--help")).isEmpty();
        assertThat(PackedHelp.of("build", "--strict", "--help")).isEmpty();
    }
}
