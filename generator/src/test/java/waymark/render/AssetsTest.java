package waymark.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.render.ScriptTokens.Token;

class AssetsTest {
    private static final int STYLE = 20 * 1024;
    /** What only some pages need. */
    private static final int SOME = 3 * 1024;

    private static final int SCRIPTS = 12 * 1024;
    private static final TemplateTree PACKED = TemplateTree.packed();
    private static final Map<String, byte[]> SERVED = Assets.of(PACKED);

    private static Stream<String> scripts() {
        return SERVED.keySet().stream().filter(name -> name.startsWith("assets/js/"));
    }

    private static String source(String name) {
        return new String(PACKED.packed(name).orElseThrow(), UTF_8);
    }

    private static String served(String name) {
        return new String(SERVED.getOrDefault(name, new byte[0]), UTF_8);
    }

    /** Nothing but remarks and blank space tells two style sheets of one meaning apart. */
    private static String meaning(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{},;]) ?", "$1")
                .strip();
    }

    @Test
    void theServedStyleSheetMeansWhatWasWritten() {
        String name = "assets/css/site.css";
        String served = meaning(served(name));
        String source = meaning(source(name));
        for (int i = 1; i < 9; i++) {
            Matcher space = Pattern.compile("--s" + i + ":([^;]+);").matcher(source);
            assertThat(space.find()).isTrue();
            source = source.replace("var(--s" + i + ")", space.group(1)).replace(space.group(), "");
        }
        for (String width : List.of("--rail:12rem", "--main:45rem", "--gap:3rem", "--page:76rem", "--text:40rem")) {
            assertThat(source).contains(width);
            source = source.replace(
                    "var(" + width.substring(0, width.indexOf(':')) + ")", width.substring(width.indexOf(':') + 1));
        }
        for (String size : List.of("--t0:.8125rem", "--t1:.9375rem", "--t2:1.0625rem", "--t3:1.3125rem")) {
            assertThat(source).contains(size);
            source = source.replace("var(" + size.substring(0, 4) + ")", size.substring(5));
        }
        assertThat(served).isEqualTo(source.replaceAll("--(rail|main|gap|page|text|t[0-3]):[^;]*;", ""));
        assertThat(served(name).lines()).noneMatch(line -> line.startsWith(" ") || line.isEmpty());
    }

    /** What of a script's tokens no step may touch: texts, patterns, what follows a point, and names from elsewhere. */
    private static List<String> kept(String script) {
        List<Token> tokens = ScriptTokens.of(script);
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean member = i > 0 && tokens.get(i - 1).text().matches("\\??\\.");
            if (tokens.get(i).kind() == ScriptTokens.Kind.TEXT
                    || member
                    || tokens.get(i).is("document")) {
                kept.add(tokens.get(i).text());
            }
        }
        return kept;
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void aServedScriptHasTheTextsAndMembersOfWhatWasWritten(String name) {
        assertThat(kept(served(name))).isEqualTo(kept(source(name))).hasSizeGreaterThan(20);
        assertThat(served(name)).hasSizeLessThan(source(name).length() * 7 / 10);
    }

    @Test
    void theStyleSheetAndTheScriptsAreSmall() {
        int scripts =
                scripts().mapToInt(name -> served(name).getBytes(UTF_8).length).sum();
        assertThat(scripts).isBetween(1, SCRIPTS);
        assertThat(served("assets/css/site.css").getBytes(UTF_8).length).isBetween(1, STYLE);
        for (String some : List.of("pack", "tiles", "booklet")) {
            assertThat(served("assets/css/" + some + ".css").getBytes(UTF_8).length)
                    .as(some)
                    .isBetween(1, SOME);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "js | ^  /* a */ b();^ | b();",
                "js | ^a;\n/* b\n c */\n// d\n  e;^ | a;e;",
                "js | ^a(\n  b,\n  c\n)\nd^ | ^a(b,c)\nd^",
                "js | ^a = {\n  b: 1\n}\n(c)^ | ^a={b:1}\n(c)^",
                "js | ^a\n  .b()\n  ?.c^ | a.b()?.c",
                "js | x = \"https://a  b\" + 'it\\'s  ' | x=\"https://a  b\"+'it\\'s  '",
                "js | a = b / c / d; e = /[/]  \\/ x/g.test(f) | a=b/c/d;e=/[/]  \\/ x/g.test(f)",
                "js | a = b + +c - -d; return /x y/ | a=b+ +c- -d;return/x y/",
                "js | let one = true; let two = false; const three = one && { two: two }; | let b=!0,a=!1;const c=b&&{two:a};",
                "js | const one = 1; const two = a => { const three = a; return three + one; }; const four = b => b; | const b=1,c=a=>{const c=a;return c+b},a=a=>a;",
                "js | a++; b = ++c + d-- - --e | a++;b=++c+d-- - --e",
                "js | a = `b  ${c ? `${ d }` : { e: 1 }.e}  }` | a=`b  ${c?`${d}`:{e:1}.e}  }`",
                "js | typeof a == 1.5 ? b : c | typeof a==1.5?b:c",
                "js | const long = 1; f(long, x.long, { long: long }, { long }, [long]); | const a=1;f(a,x.long,{long:a},{long:a},[a]);",
                "js | const { one, two: three } = x; y(one, three, ...one) | const{one:a,two:b}=x;y(a,b,...a)",
                "js | (one, two = one) => { one(two); }; three => three | (a,b=a)=>{a(b)};a=>a",
                "js | const a = b, z = q ? a : z; | const a=b,z=q?a:z;",
                "js | ^const one = 1;\nconst two = () => { const three = 3; const four = 4; };\nfive();\nconst six = 6;^ | const a=1,c=()=>{const b=3,a=4};five();const b=6;",
                "js | const one = `${a}${ { b }.b }`; x({ one }); | const c=`${a}${{b}.b}`;x({one:c});",
                "js | for (const one of two) { if (one) one(); else { one.two(); } } | for(const a of two){if(a)a();else{a.two()}}",
                "js | const [one, two] = x; `${one} ${{ two }.two}`; | const[b,a]=x;`${b} ${{two:a}.two}`;",
                "css | ^/* a */\n\na{\n  b:c;\n  d:e;\n}\n\nf,\ng{}^ | a{b:c;d:e;}f,g{}",
                "css | ^a\nb{c:d\n  e}^ | ^a\nb{c:d\ne}^",
                "css | ^// a\n/* b */ c{}^ | ^// a\nc{}^",
            })
    void whatNobodyNeedsIsLeftOut(String kind, String written, String expected) {
        byte[] bytes = (written + "\n").getBytes(UTF_8);
        byte[] squeezed = kind.equals("js")
                ? Squeezed.script(bytes)
                : Squeezed.styles(Map.of("a.css", bytes)).get("a.css");
        assertThat(new String(squeezed, UTF_8)).isEqualTo(expected + "\n");
    }

    @Test
    void aVariableOfOneStyleSheetIsMeantInOthers() {
        Map<String, byte[]> squeezed = Squeezed.styles(Map.of(
                "site.css", ":root{--s1:1px;--s2:2px;}p{gap:var(--s1) var(--w)}".getBytes(UTF_8),
                "pack.css", "q{--w:3px;gap:var(--s1)}r{--w:4px;--s2:5px;}".getBytes(UTF_8)));
        assertThat(squeezed.get("site.css")).asString().isEqualTo(":root{--s2:2px;}p{gap:1px var(--w)}\n");
        assertThat(squeezed.get("pack.css")).asString().isEqualTo("q{--w:3px;gap:1px}r{--w:4px;--s2:5px;}\n");
    }

    @Test
    void everyVariableThatIsUsedIsSet() {
        String all = SERVED.keySet().stream()
                .filter(name -> name.endsWith(".css"))
                .map(AssetsTest::served)
                .collect(Collectors.joining());
        assertThat(Pattern.compile("var\\((--[A-Za-z0-9-]+)\\)")
                        .matcher(all)
                        .results()
                        .map(r -> r.group(1))
                        .distinct()
                        .filter(name -> !all.contains(name + ":")))
                .isEmpty();
    }

    @Test
    void aSitesOwnFilesAreServedAsTheyAre() {
        String own = "/* mine */\n  let a = `\n  b`;\n";
        Templates site = new Templates()
                .with("assets/js/site.js", own)
                .with("assets/css/more.css", own)
                .with("assets/css/site.css", source("assets/css/site.css"))
                .with("assets/list.txt", "x");
        Map<String, byte[]> assets = Assets.of(site.tree());
        for (String name : List.of("assets/js/site.js", "assets/css/more.css")) {
            assertThat(new String(assets.getOrDefault(name, new byte[0]), UTF_8))
                    .isEqualTo(own);
        }
        assertThat(assets).doesNotContainKey("assets/list.txt");
        assertThat(new String(assets.getOrDefault("assets/css/site.css", new byte[0]), UTF_8))
                .as("a copy of ours")
                .isEqualTo(served("assets/css/site.css"));
    }
}
