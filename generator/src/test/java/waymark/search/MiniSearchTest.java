package waymark.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.browser.Browsing;
import waymark.browser.Chromium;
import waymark.browser.Tab;

/** Holds our index against the one that MiniSearch itself builds of the same entries, in a browser. */
@Browsing
class MiniSearchTest {
    private static final Path VENDORED = Path.of("..", "templates", "assets", "vendor", "minisearch.js");
    private static final IndexScripts.Labels LABELS = new IndexScripts.Labels(List.of(), List.of(), "", "", "", "en");

    /** What the page does: MiniSearch's index beside the one that it reads from ours, each written out by itself. */
    private static final String COMPARED = """
            <!DOCTYPE html><meta charset="utf-8"><title>x</title>
            <script src="minisearch.js"></script><script>waymark={data:{}}</script>
            <script src="index.js"></script><script src="entries.js"></script>
            <script>
            const options = {
              fields: ['title', 'names', 'headings', 'topics', 'text', 'codes'],
              storeFields: ['k', 't', 's', 'p', 'i', 'h'],
              processTerm: t => t.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase()
            };
            const theirs = new MiniSearch(options);
            theirs.addAll(entries);
            const ours = MiniSearch.loadJS(waymark.data.search.index, options);
            function sorted(mini) {
              const json = JSON.parse(JSON.stringify(mini));
              json.index.sort((a, b) => a[0] < b[0] ? -1 : 1);
              json.averageFieldLength = json.averageFieldLength.map(n => Math.round(n * 1000) / 1000);
              return json;
            }
            result = {theirs: sorted(theirs), ours: sorted(ours)};
            </script>""";

    @TempDir
    Path folder;

    private final Chromium chromium;

    MiniSearchTest(Chromium chromium) {
        this.chromium = chromium;
    }

    private static Entry entry(int number, String title, List<String> names, List<String> headings, String text) {
        return new Entry(
                "e/" + number,
                Kind.RESOURCE,
                "",
                title,
                names,
                headings,
                List.of("Topic"),
                text,
                names,
                "Here",
                List.of());
    }

    /** Each character between letters of its own, some to an entry: whatever cuts or folds otherwise shows. */
    private static List<Entry> everyCharacter() {
        List<Entry> entries = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int held = 0;
        for (int c = 0; c < 0x20000; c++) {
            boolean sampled = c < 0x3000 || !Character.isLetter(c) || c % 89 == 0;
            int type = Character.getType(c);
            if (sampled
                    && type != Character.UNASSIGNED
                    && type != Character.SURROGATE
                    && type != Character.PRIVATE_USE) {
                text.append('x').appendCodePoint(c).append("Σy ");
                held++;
            }
            if (held == 200) {
                entries.add(entry(entries.size(), text.toString(), List.of(), List.of(), "held"));
                text.setLength(0);
                held = 0;
            }
        }
        entries.add(entry(entries.size(), text.toString(), List.of(), List.of(), ""));
        return entries;
    }

    private JsonNode compared(List<Entry> entries) throws IOException {
        Files.copy(VENDORED, folder.resolve("minisearch.js"));
        Files.write(
                folder.resolve("index.js"),
                IndexScripts.of(entries, LABELS, 90000000).get(0).bytes());
        Files.writeString(
                folder.resolve("entries.js"),
                "const entries = " + JsonMapper.shared().writeValueAsString(asDocuments(entries)),
                StandardCharsets.UTF_8);
        Path page = Files.writeString(folder.resolve("page.html"), COMPARED);
        try (Tab tab = chromium.tab()) {
            tab.open(page);
            assertThat(tab.incidents()).isEmpty();
            return tab.evaluate("result");
        }
    }

    private static List<Map<String, Object>> asDocuments(List<Entry> entries) {
        List<Map<String, Object>> documents = new ArrayList<>();
        for (Entry e : entries) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("id", e.address());
            document.put("title", e.title());
            document.put("k", e.kind().number());
            document.put("t", e.title());
            document.put("p", e.place());
            put(document, "names", e.names());
            put(document, "headings", e.headings());
            put(document, "topics", e.topics());
            put(document, "text", e.text().isEmpty() ? List.of() : List.of(e.text()));
            put(document, "s", e.text().isEmpty() ? List.of() : List.of(e.text()));
            put(document, "codes", e.codes());
            documents.add(document);
        }
        return documents;
    }

    private static void put(Map<String, Object> document, String field, List<String> texts) {
        if (!texts.isEmpty()) {
            document.put(field, String.join("\n", texts));
        }
    }

    @Test
    void ourIndexIsTheOneThatMiniSearchBuilds() throws IOException {
        List<Entry> entries = List.of(
                entry(0, "Tŷ cynnes, dŵr glân", List.of("Warm homes", "E07000123"), List.of("Why?", "How — now"), "A."),
                entry(
                        1,
                        "Speech at two",
                        List.of(),
                        List.of(),
                        "Speech, speech & SPEECH! İstanbul ΟΔΟΣ ﬁne 😀 👩‍👩‍👧"),
                entry(2, "", List.of(), List.of("constructor __proto__ toString"), ""),
                entry(3, "“It’s” 'so'", List.of("a\u00a0b\u2028c\td"), List.of(), "1,234.5 50% £612 A&E C++ half-way"));
        JsonNode result = compared(entries);
        assertThat(result.path("ours")).isEqualTo(result.path("theirs"));
        assertThat(result.path("ours").path("documentCount").asInt()).isEqualTo(4);
        assertThat(result.path("ours").path("index").size()).isGreaterThan(30);
    }

    @Test
    void everyCharacterIsCutAndFoldedAsInTheBrowser() throws IOException {
        JsonNode result = compared(everyCharacter());
        assertThat(result.path("ours").path("index").size()).isGreaterThan(10000);
        List<String> differing = new ArrayList<>();
        JsonNode theirs = result.path("theirs").path("index");
        JsonNode ours = result.path("ours").path("index");
        for (int i = 0; i < Math.max(ours.size(), theirs.size()) && differing.size() < 20; i++) {
            if (!ours.path(i).equals(theirs.path(i))) {
                differing.add(ours.path(i) + " is not " + theirs.path(i));
            }
        }
        assertThat(differing).isEmpty();
        assertThat(result.path("ours").path("fieldLength"))
                .isEqualTo(result.path("theirs").path("fieldLength"));
    }
}
