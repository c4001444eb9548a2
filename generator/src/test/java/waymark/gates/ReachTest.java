package waymark.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import waymark.page.Here;

/** How a place does on an indicator, and what is being done about it, is never far: walked link by link. */
class ReachTest {
    private static final Pattern CURRENT = Pattern.compile("(?:cy/)?places/[^/]+/indicators/[^/]+/index\\.html");
    private static final String WELSH = "cy/";
    private static final int CLICKS = 3;

    /** The pages that each page leads to. */
    private static final Map<String, Set<String>> WAYS = new HashMap<>();

    private static BuiltPages pages;

    /** All pages but booklets, which are sent about by themselves and lead to nothing beside them. */
    private static List<BuiltPage> walked() {
        return pages.all().stream().filter(p -> !p.template().equals("booklet")).toList();
    }

    @BeforeAll
    static void readTheLinks() {
        pages = new BuiltPages(ExampleSite.folder());
        for (BuiltPage page : walked()) {
            Set<String> ways = new LinkedHashSet<>();
            page.parsed().select("a[href]").forEach(a -> {
                String href = a.attr("href");
                if (!href.contains(":")) {
                    ways.add(target(page.path(), href));
                }
            });
            WAYS.put(page.path(), ways);
        }
    }

    @Test
    void everyIndicatorOfEveryPlaceIsWithinThreeClicksFromAnyPageOfItsLanguage() {
        Map<Boolean, List<String>> goals = WAYS.keySet().stream()
                .filter(p -> CURRENT.matcher(p).matches())
                .sorted()
                .collect(Collectors.partitioningBy(ReachTest::isWelsh));
        assertThat(goals.values()).allSatisfy(pages -> assertThat(pages).hasSizeGreaterThan(200));
        Map<String, List<String>> unreached = new HashMap<>();
        for (String start : WAYS.keySet()) {
            List<String> far = new ArrayList<>(goals.getOrDefault(isWelsh(start), List.of()));
            far.removeAll(within(start));
            if (!far.isEmpty()) {
                unreached.put(start, far);
            }
        }
        assertThat(unreached).isEmpty();
    }

    @Test
    void anIndicatorsPageLeadsToEveryCommitmentThatNamesIt() {
        int found = 0;
        List<String> missing = new ArrayList<>();
        for (BuiltPage page : pages.byType().get("road-map")) {
            for (var commitment : page.parsed().select("article[id]")) {
                for (var link : commitment.select("a[href*=indicators/]")) {
                    found++;
                    String indicator = target(page.path(), link.attr("href"));
                    String back = new Here(indicator, "").to(page.path() + "#" + commitment.id());
                    if (!new BuiltPage(page.folder(), indicator)
                            .parsed()
                            .select("a[href]")
                            .eachAttr("href")
                            .contains(back)) {
                        missing.add(indicator + " to " + page.path() + "#" + commitment.id());
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(20);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyPageButTheFirstSaysWhereItStands() {
        assertThat(walked().stream()
                        .filter(p -> !p.path().matches("(cy/)?(index|404)\\.html"))
                        .filter(p -> p.parsed().select("nav.crumb a").isEmpty())
                        .map(BuiltPage::path))
                .isEmpty();
    }

    @Test
    void theSwitcherKeepsThePage() {
        assertThat(switcher("places/northbridge/indicators/smoking/index.html"))
                .contains("places/northbridge/2026-1/indicators/smoking/index.html");
        assertThat(switcher("places/northbridge/2026-1/road-map/index.html"))
                .contains("places/northbridge/2026-2/road-map/index.html");
    }

    private static List<String> switcher(String page) {
        return new BuiltPage(ExampleSite.folder(), page)
                .parsed().select(".edition details a").eachAttr("href").stream()
                        .map(href -> target(page, href))
                        .toList();
    }

    private static Set<String> within(String start) {
        Set<String> seen = new HashSet<>(Set.of(start));
        Deque<String> edge = new ArrayDeque<>(seen);
        for (int click = 0; click < CLICKS; click++) {
            Deque<String> next = new ArrayDeque<>();
            for (String page : edge) {
                WAYS.getOrDefault(page, Set.of()).stream().filter(seen::add).forEach(next::add);
            }
            edge = next;
        }
        return seen;
    }

    private static boolean isWelsh(String page) {
        return page.startsWith(WELSH);
    }

    private static String target(String page, String href) {
        String path = href.replaceFirst("[#?].*", "");
        return path.isEmpty()
                ? page
                : java.nio.file.Path.of("/" + page)
                        .resolveSibling(path)
                        .normalize()
                        .toString()
                        .substring(1);
    }
}
