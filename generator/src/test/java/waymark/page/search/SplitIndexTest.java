package waymark.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import waymark.browser.Browsing;
import waymark.browser.Chromium;
import waymark.browser.Tab;
import waymark.gates.ExampleSite;
import waymark.search.Entry;
import waymark.search.IndexScripts;
import waymark.search.Kind;
import waymark.sites.FileTree;

/** An index past its limit lies in parts; the page loads those that a query needs, and finds what it would find in one. */
@Browsing
class SplitIndexTest {
    private static final List<String> FIRST =
            List.of("Aber", "Bryn", "Caer", "Din", "Glan", "Llan", "Pen", "Rhos", "Tre", "Ystrad");
    private static final List<String> SECOND =
            List.of("mawr", "wen", "ddu", "afon", "melin", "coed", "garw", "teg", "fach", "isaf");

    @TempDir
    Path folder;

    private final Chromium chromium;

    SplitIndexTest(Chromium chromium) {
        this.chromium = chromium;
    }

    private static Entry entry(Kind kind, String address, String id, String title, List<String> shown) {
        return new Entry(
                address, kind, id, title, List.of(), List.of(), List.of("Word" + title), "", List.of(), "", shown);
    }

    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (String first : FIRST) {
            for (String second : SECOND) {
                String id = first + second;
                entries.add(entry(Kind.PLACE, "places/" + id + "/index.html", id, id, List.of("jobs")));
            }
        }
        entries.add(entry(Kind.INDICATOR, "indicators/jobs/index.html", "jobs", "Zest for work", List.of()));
        return entries;
    }

    private Tab open(int limit) throws IOException {
        Path site = folder.resolve("limit-" + limit);
        for (String part : List.of("search", "assets")) {
            new FileTree(ExampleSite.folder().resolve(part)).copyTo(site.resolve(part));
        }
        List<String> kinds = List.of("Places", "Indicators");
        IndexScripts.Labels labels = new IndexScripts.Labels(kinds, List.of(), "{0}", "none", "all", "en");
        for (IndexScripts.Script script : IndexScripts.of(entries(), labels, limit)) {
            Files.write(site.resolve("search").resolve(script.name()), script.bytes());
        }
        return chromium.tab().open(site.resolve("search/index.html")).until("window.waymark.find");
    }

    private static List<String> found(Tab tab, String query) {
        List<String> titles = new ArrayList<>();
        for (JsonNode title :
                tab.evaluate("waymark.find('" + query + "').then(found => found.map(r => r.t + (r.p || '')))")) {
            titles.add(title.asString());
        }
        return titles;
    }

    private static int parts(Tab tab) {
        return tab.evaluate("document.querySelectorAll('script[src*=\"/search/index-\"]').length")
                .asInt();
    }

    @Test
    void aQueryLoadsThePartsOfItsFirstLetters() throws IOException {
        try (Tab tab = open(4000)) {
            assertThat(parts(tab)).isZero();
            assertThat(found(tab, "Llanmelin")).startsWith("Llanmelin");
            int few = parts(tab);
            assertThat(few).isPositive();
            assertThat(found(tab, "Ystradgrw")).startsWith("Ystradgarw");
            assertThat(found(tab, "Zest Aberteg")).startsWith("Zest for workAberteg");
            assertThat(parts(tab)).isGreaterThan(few);
            assertThat(tab.incidents()).isEmpty();
        }
    }

    @Test
    void aWordThatFindsNothingIsLookedForInAllParts() throws IOException {
        try (Tab tab = open(4000)) {
            assertThat(found(tab, "Llanmelin")).isNotEmpty();
            int few = parts(tab);
            assertThat(found(tab, "Xlanmelin")).contains("Llanmelin");
            int all = parts(tab);
            assertThat(all).isGreaterThan(few);
            assertThat(found(tab, "zest Qystradfach")).contains("Ystradfach");
            assertThat(parts(tab)).isEqualTo(all);
            assertThat(tab.incidents()).isEmpty();
        }
    }

    @Test
    void whatIsFoundInPartsIsWhatIsFoundInOne() throws IOException {
        try (Tab whole = open(2_000_000);
                Tab cut = open(4000)) {
            for (String query : List.of("brynwen", "frynwen", "Nghaerafon", "tre", "rosteg", "glanmelyn", "wordpen")) {
                assertThat(found(cut, query))
                        .as(query)
                        .isNotEmpty()
                        .containsAll(found(whole, query).stream().limit(3).toList());
            }
            assertThat(parts(whole)).isZero();
        }
    }
}
