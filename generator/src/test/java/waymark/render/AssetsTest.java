package waymark.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AssetsTest {
    private static final int STYLE = 20 * 1024;
    private static final int SCRIPTS = 12 * 1024;
    private static final TemplateTree PACKED = TemplateTree.packed();
    private static final Map<String, byte[]> SERVED = Assets.of(PACKED);

    private static Stream<String> own() {
        return SERVED.keySet().stream().filter(n -> n.startsWith("assets/js/") || n.startsWith("assets/css/"));
    }

    private static String source(String name) {
        return new String(PACKED.packed(name).orElseThrow(), UTF_8);
    }

    private static String served(String name) {
        return new String(SERVED.getOrDefault(name, new byte[0]), UTF_8);
    }

    /** Nothing but remarks and blank space tells two texts of one meaning apart. */
    private static String meaning(String name, String text) {
        String bare = text.replaceAll("(?s)/\\*.*?\\*/", "");
        return name.endsWith(".css")
                ? bare.replaceAll("\\s+", " ").replaceAll(" ?([{},;]) ?", "$1").strip()
                : bare.replaceAll("(?m)^\\s*//.*$", "").replaceAll("\\s*\n\\s*", "");
    }

    @ParameterizedTest
    @MethodSource("own")
    void whatIsServedMeansWhatWasWritten(String name) {
        assertThat(meaning(name, served(name))).isEqualTo(meaning(name, source(name)));
        assertThat(served(name).lines()).noneMatch(line -> line.startsWith(" ") || line.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("own")
    void noRemarkStandsBehindAndNoTextGoesOverLines(String name) {
        assertThat(source(name).replaceAll("(?s)(?m)^\\s*/\\*.*?\\*/", "").lines())
                .noneMatch(line -> line.contains("/*") || (name.endsWith(".js") && line.contains(" // ")))
                .noneMatch(line -> name.endsWith(".js")
                        && line.chars().filter(c -> c == '`').count() % 2 == 1);
    }

    @Test
    void theStyleSheetAndTheScriptsAreSmall() {
        int scripts = own().filter(n -> n.endsWith(".js"))
                .mapToInt(n -> served(n).getBytes(UTF_8).length)
                .sum();
        assertThat(scripts).isBetween(1, SCRIPTS);
        assertThat(served("assets/css/site.css").getBytes(UTF_8).length).isBetween(1, STYLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "js | '  /* a */ b();' | b();",
                "js | 'a\n/* b\n c */\n// d\n  e' | 'a\ne'",
                "js | 'a(\n  b,\n  c\n)\nd' | 'a(b,c)\nd'",
                "js | 'a = {\n  b: 1\n}\n(c)' | 'a = {b: 1}\n(c)'",
                "js | 'a\n  .b()\n  ?.c' | a.b()?.c",
                "js | 'x = \"https://a\"' | x = \"https://a\"",
                "css | '/* a */\n\na{\n  b:c;\n  d:e;\n}\n\nf,\ng{}' | a{b:c;d:e;}f,g{}",
                "css | 'a\nb{c:d\n  e}' | 'a\nb{c:d\ne}'",
                "css | '// a\n/* b */ c{}' | '// a\nc{}'",
            })
    void remarksAndNeedlessSpaceAreLeftOut(String kind, String written, String expected) {
        byte[] bytes = written.getBytes(UTF_8);
        byte[] squeezed = kind.equals("js") ? Squeezed.script(bytes) : Squeezed.style(bytes);
        assertThat(new String(squeezed, UTF_8)).isEqualTo(expected + "\n");
    }

    @Test
    void aSitesOwnFilesAreServedAsTheyAre() {
        String own = "/* mine */\n  let a = `\n  b`;\n";
        Templates site = new Templates()
                .with("assets/js/site.js", own)
                .with("assets/css/more.css", own)
                .with("assets/list.txt", "x");
        Map<String, byte[]> assets = Assets.of(site.tree());
        for (String name : List.of("assets/js/site.js", "assets/css/more.css")) {
            assertThat(new String(assets.getOrDefault(name, new byte[0]), UTF_8))
                    .isEqualTo(own);
        }
        assertThat(assets).doesNotContainKey("assets/list.txt");
    }
}
