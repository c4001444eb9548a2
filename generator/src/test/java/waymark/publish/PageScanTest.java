package waymark.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageScanTest {
    private static final List<String> PAGES = List.of(
            "index.html", "about.html", "a/index.html", "a/b.html", "a/c/index.html", "a/c/x.html", "a/d/index.html");
    private static final List<String> STEPS = List.of("", "", "../", "../", "../../", "../../../", "./", "x/../", "/");
    private static final List<String> RESTS = List.of(
            "",
            ".",
            "..",
            "#x",
            "?q",
            "?q#x",
            " #x",
            "&#35;x",
            "index.html",
            "index.html ",
            "c/index.html#x",
            "c/%69ndex.html",
            "https://example.org/",
            "javascript:x()",
            "\\x",
            "//example.org",
            "a&amp;b.html",
            "x.png");

    @Test
    void findsTheSameWhateverOtherPagesHaveAskedFor() {
        Random random = new Random(7);
        KnownLinks known = new KnownLinks();
        for (int round = 0; round < 3000; round++) {
            String page = PAGES.get(random.nextInt(PAGES.size()));
            byte[] html = links(random).getBytes(UTF_8);
            PageScan fresh = scan(page, html, new KnownLinks());
            PageScan after = scan(page, html, known);
            assertThat(after.targets()).as("targets of %s", page).isEqualTo(fresh.targets());
            assertThat(after.faults()).as("faults of %s", page).isEqualTo(fresh.faults());
        }
    }

    private static String links(Random random) {
        StringBuilder html = new StringBuilder("<h1>x</h1>");
        for (int i = 0; i < 6; i++) {
            String address = STEPS.get(random.nextInt(STEPS.size())) + RESTS.get(random.nextInt(RESTS.size()));
            html.append(random.nextBoolean() ? "<a href=\"" : "<iframe src=\"")
                    .append(address)
                    .append("\">");
        }
        return html.toString();
    }

    private static PageScan scan(String page, byte[] html, KnownLinks known) {
        return new PageScan(page, html, html.length, "", false, known, target -> false);
    }

    @Test
    void doesNotAskAgainForWhatIsPublishedByThen() {
        KnownLinks known = new KnownLinks();
        byte[] html = "<h1>x</h1><a href=../there.html></a><a href=../none.html></a>".getBytes(UTF_8);
        scan("a/index.html", html, known);
        PageScan second = new PageScan(
                "a/b.html", html, html.length, "", false, known, t -> t.path().equals("there.html"));
        assertThat(second.targets()).containsExactly(new PageScan.Target("links to", "none.html", ""));
    }

    @Test
    void knowsThePageItself() {
        byte[] html = "<h1 id=a>x</h1><p id='b&amp;c'><a href='#a'></a><a href='?q#d'></a>".getBytes(UTF_8);
        PageScan scan = scan("a/index.html", html, new KnownLinks());
        assertThat(scan.ids()).isEqualTo(Set.of("a", "b&c"));
        assertThat(scan.targets())
                .containsExactlyInAnyOrder(
                        new PageScan.Target("links to", "a/index.html", "a"),
                        new PageScan.Target("links to", "a/index.html", "d"));
    }
}
