package waymark.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import waymark.diagnostic.Diagnostics;
import waymark.format.csv.CsvReader;
import waymark.format.csv.CsvTable;
import waymark.format.yaml.JsonReader;
import waymark.format.yaml.Node;
import waymark.format.yaml.YamlReader;

/** Whatever stands in a file, reading it ends in nodes or rows, or in diagnostics; never in an exception. */
class HostileTextTest {
    private static final int ROUNDS = 20_000;
    private static final String[] PIECES = {
        "a",
        "key",
        ": ",
        ":",
        "\n",
        "\n  ",
        "\n    ",
        "- ",
        "? ",
        "{",
        "}",
        "[",
        "]",
        ",",
        "\"",
        "'",
        "|",
        ">",
        "|2-",
        "&a",
        "*a",
        "!t",
        "!!str ",
        "#",
        " # ",
        "%",
        "%YAML 1.2",
        "%TAG ! x",
        "\n---\n",
        "\n...\n",
        "\t",
        "\r",
        "\r\n",
        "\uFEFF",
        "\u2028",
        "\u0085",
        "\u0001",
        "\u0000",
        "\uD83D\uDE00",
        "@",
        "`",
        "~",
        "null",
        "1",
        "0x1F",
        "<<: ",
        "\\",
        "\\u12",
        "\\x41",
        "é",
        "="
    };

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(14);
        for (int i = 0; i < length; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static void always(Consumer<String> reads) {
        for (long seed = 0; seed < ROUNDS; seed++) {
            String text = text(new Random(seed));
            assertThatCode(() -> reads.accept(text))
                    .as("seed %d: %s", seed, text)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void yamlIsReadOrToldOf() {
        always(text -> {
            Diagnostics diagnostics = new Diagnostics();
            Optional<Node> node = YamlReader.read("a.yaml", text.getBytes(UTF_8), diagnostics);
            assertThat(node.isEmpty()).isEqualTo(diagnostics.hasErrors());
            long lines = text.lines().count() + 1;
            assertThat(diagnostics.sorted()).allMatch(d -> d.span().line() <= lines, "lines within the file");
        });
    }

    @Test
    void jsonIsReadOrToldOf() {
        always(text -> {
            Diagnostics diagnostics = new Diagnostics();
            Optional<Node> node = JsonReader.read("a.json", text.getBytes(UTF_8), diagnostics);
            assertThat(node.isEmpty()).isEqualTo(diagnostics.hasErrors());
        });
    }

    @Test
    void csvIsReadOrToldOf() {
        always(text -> {
            Diagnostics diagnostics = new Diagnostics();
            Optional<CsvTable> table = CsvReader.open("a.csv", text.getBytes(UTF_8), diagnostics);
            table.ifPresent(t -> t.forEach(row -> {
                for (int i = 0; i < t.header().size(); i++) {
                    assertThat(row.span(i).line()).isGreaterThanOrEqualTo(row.line());
                }
            }));
            assertThat(table.isPresent() || diagnostics.hasErrors()).isTrue();
            assertThat(diagnostics.sorted()).noneMatch(d -> d.message().equals("a quote is not closed after here"));
        });
    }
}
