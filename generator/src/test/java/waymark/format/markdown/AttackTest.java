package waymark.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.page.Markup;

/** No document can bring a script, a handler, a style or a dangerous address into a page. */
class AttackTest {
    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "body",
            "p",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "code",
            "hr",
            "br",
            "em",
            "strong",
            "del",
            "sup",
            "div",
            "a",
            "img",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td");

    private static final Set<String> ATTRIBUTES =
            Set.of("href", "src", "alt", "class", "id", "start", "tabindex", "scope");

    private static final Pattern ADDRESS = Pattern.compile(
            "https?://[^\\s\"<>]+|mailto:[^\\s\"<>]+|tel:[^\\s\"<>]+|#fn(ref)?-[0-9]+(-[0-9]+)?|inside|picture");

    static List<String> attacks() throws IOException {
        try (InputStream in = AttackTest.class.getResourceAsStream("attacks.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<String> documents = new ArrayList<>(
                    Arrays.asList(Pattern.compile("(?m)^=== \\d+\\n").split(all)));
            return documents.subList(1, documents.size());
        }
    }

    @Test
    void thereAreManyOfThem() throws IOException {
        assertThat(attacks()).hasSizeGreaterThan(600);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void noAttackGetsThrough(String attack) {
        judge(attack);
    }

    /** Pieces of attacks in any order; whatever comes, it ends in harmless HTML or diagnostics. */
    @Test
    void noMixtureOfAttacksGetsThrough() throws IOException {
        List<String> pieces = new ArrayList<>(attacks());
        pieces.addAll(List.of(
                "\n", "\n\n", "    ", "> ", "- ", "| ", "|---|\n", "[[", "]]", "](", ")", "![", "*", "_", "~~", "`",
                "```\n"));
        pieces.addAll(List.of(
                "<",
                ">",
                "\"",
                "'",
                "&",
                "&#",
                ";",
                ":",
                "[^1]",
                "[^1]: ",
                "~~~~~~\n",
                "---\n",
                "a=b\n",
                "<!--",
                "-->",
                "\\"));
        Random random = new Random(20_260_601);
        for (int round = 0; round < 4000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 1 + random.nextInt(12); i > 0; i--) {
                String piece = pieces.get(random.nextInt(pieces.size()));
                int start = random.nextInt(piece.length());
                text.append(
                        random.nextBoolean()
                                ? piece
                                : piece.substring(start, start + random.nextInt(piece.length() - start + 1)));
            }
            judge(text.toString());
        }
    }

    private static void judge(String attack) {
        Reading reading = Reading.of(attack);
        String html = reading.document().map(d -> page(d.body())).orElse("");
        for (Element element : Jsoup.parse(html).getAllElements()) {
            assertThat(element.normalName()).as("%s%n→ %s", attack, html).isIn(names());
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as("%s%n→ %s", attack, html).isIn(ATTRIBUTES);
                if (attribute.getKey().equals("href") || attribute.getKey().equals("src")) {
                    assertThat(attribute.getValue())
                            .as("%s%n→ %s", attack, html)
                            .matches(ADDRESS);
                }
            }
        }
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(ELEMENTS);
        names.add("#root");
        return names;
    }

    /** What a page makes of the parts. */
    private static String page(List<Part> parts) {
        StringBuilder html = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Part.Html piece) {
                html.append(piece.html());
            } else if (part instanceof Part.LinkOpen) {
                html.append("<a href=\"inside\">");
            } else if (part instanceof Part.LinkClose) {
                html.append("</a>");
            } else if (part instanceof Part.Image image) {
                html.append("<img src=\"picture\" alt=\"")
                        .append(Markup.of(image.alt()).html())
                        .append("\">");
                assertThat(image.path()).startsWith("content/").endsWith("png");
            }
        }
        return html.toString();
    }
}
