package waymark.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import waymark.language.Fallback;

class IndexScriptsTest {
    private static final IndexScripts.Labels LABELS =
            new IndexScripts.Labels(List.of("Places", "Indicators"), List.of("Yr", "the"), "", "", "", "en");

    private static Entry entry(int number, Kind kind, String title, List<String> shown) {
        return new Entry(
                kind.name().toLowerCase(Locale.ROOT) + "/" + number + ".html",
                kind,
                "e" + number,
                title,
                List.of(),
                List.of(),
                List.of(),
                "It's a \"text\" \\ in\u2028quotes",
                List.of(),
                "",
                shown);
    }

    private static String text(IndexScripts.Script script) {
        return new String(script.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void placesWithTheSameIndicatorsShareOneRowOfBits() {
        List<Entry> entries = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            entries.add(entry(i, Kind.INDICATOR, "Indicator " + i, List.of()));
            all.add("e" + i);
        }
        entries.add(entry(10, Kind.PLACE, "Northbridge", all));
        entries.add(entry(11, Kind.PLACE, "Kelderby", all));
        entries.add(entry(12, Kind.PLACE, "Oxmoor", List.of("e0", "e5", "withdrawn")));
        String script = text(IndexScripts.of(entries, LABELS, 1000000).get(0));
        assertThat(script).contains("\"sets\":[\"f3\",\"12\"]");
        assertThat(script).contains("{\"k\":0,\"t\":\"Kelderby\",", ",\"h\":0}", ",\"h\":1}");
    }

    @Test
    void whatIsNotTranslatedKeepsItsMarksToBeShownAndIsFoundWithoutThem() {
        Entry marked = entry(1, Kind.PLACE, Fallback.mark("Saltmarsh"), List.of());
        String script = text(IndexScripts.of(List.of(marked), LABELS, 1000000).get(0));
        assertThat(script).contains("\"t\":\"" + marked.title() + "\"", "[\"saltmarsh\",{", "\"main\":\"en\"");
    }

    @Test
    void quotesAndLineSeparatorsDontEndTheScriptsText() {
        String script = text(IndexScripts.of(List.of(entry(1, Kind.PLACE, "X", List.of())), LABELS, 1000000)
                .get(0));
        assertThat(script).contains("It\\'s a \\\\\"text\\\\\" \\\\\\\\ in\\\\u2028quotes");
        assertThat(script.lines()).hasSize(1);
    }

    @Test
    void aLargeIndexStandsInPartsThatTellWhereTheyStart() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            entries.add(entry(i, Kind.RESOURCE, "word" + i + " " + (char) ('a' + i % 26), List.of()));
        }
        List<IndexScripts.Script> whole = IndexScripts.of(entries, LABELS, 1000000);
        List<IndexScripts.Script> cut = IndexScripts.of(entries, LABELS, 20000);
        assertThat(whole).hasSize(1);
        assertThat(cut).hasSizeGreaterThan(3);
        assertThat(text(cut.get(0))).contains("\"index\":[]}").contains("\"parts\":[\"a\",");
        assertThat(cut.subList(1, cut.size()))
                .allSatisfy(s -> assertThat(s.bytes().length).isLessThan(8000));
    }
}
