package waymark.page.pair;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.Sample;
import waymark.page.Output;
import waymark.store.MemoryTree;

class PairPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final String HEAD = "area,indicator,period,value,lower,upper,status\nA1,jobs,2024,56,,,\n";

    private static MemoryTree tree(int places, String figures) {
        StringBuilder table = new StringBuilder("area,name,type,parents,place\nA1,Albion,nation,,\n");
        for (int i = 1; i <= places; i++) {
            table.append(String.format(Locale.ROOT, "D%d,Place %d,district,A1,p%d%n", i, i, i));
        }
        return Sample.tree()
                .with("data/places.csv", table.toString())
                .with("data/comparators.yaml", "comparators:\n  - {id: albion, name: Albion, area: A1}\n")
                .with("data/observations/work.csv", HEAD + figures);
    }

    private static String figures(int places) {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= places; i++) {
            rows.append(String.format(Locale.ROOT, "D%d,jobs,2024,%d,%d,%d,%n", i, 50 + i, 49 + i, 51 + i));
        }
        return rows.toString();
    }

    private static List<Output> outputs(MemoryTree tree) {
        return Sample.outputs(tree, TODAY);
    }

    private static PairView view(List<Output> outputs, String path) {
        return outputs.stream()
                .filter(o -> o.path().equals(path))
                .map(o -> (PairView) ((Output.Page) o).view())
                .findFirst()
                .orElseThrow();
    }

    private static PairView.Row row(MemoryTree tree) {
        return view(outputs(tree), "compare/p1/p2/index.html")
                .table()
                .groups()
                .get(0)
                .rows()
                .get(0);
    }

    @Test
    void eachTwoOfTwelvePlacesHaveAPage() {
        List<Output> outputs = outputs(tree(12, figures(12)));
        assertThat(outputs.stream().filter(o -> o.path().matches("compare/p\\d+/p\\d+/index.html")))
                .hasSize(66);
        PairView choice = view(outputs, "compare/index.html");
        assertThat(choice.choices())
                .extracting(PairView.Choice::id)
                .hasSize(12)
                .startsWith("p1", "p10", "p11", "p12", "p2")
                .endsWith("p9");
        assertThat(choice.choices().get(3).pairs())
                .hasSize(11)
                .allSatisfy(l -> assertThat(l.href()).endsWith("/p12/index.html"));
    }

    @Test
    void ofMorePlacesEachHasAFileAndAnyTwoAreChosen() {
        List<Output> outputs = outputs(tree(13, figures(13)));
        assertThat(outputs.stream().filter(o -> o.path().startsWith("compare/")))
                .extracting(Output::path)
                .containsExactly("compare/index.html");
        assertThat(view(outputs, "compare/index.html").choices())
                .hasSize(13)
                .allSatisfy(c -> assertThat(c.pairs()).isEmpty());
        assertThat(outputs.stream().filter(o -> o.path().matches("places/p\\d+/compare.js")))
                .hasSize(13);
    }

    @Test
    void aPlaceAloneIsSetBesideNothing() {
        assertThat(outputs(tree(1, figures(1)))).noneMatch(o -> o.path().contains("compare"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60,59,61 | 57,56,58 | Place 1 is better",
                "57,56,58 | 60,59,61 | Place 2 is better",
                "60,59,61 | 58,57,59 | No clear difference",
                "60,,     | 57,56,58 | Not judged",
                "60,59,61 | ,,       | Not judged",
            })
    void aDifferenceIsToldWhereTheIntervalsShareNoValue(String first, String second, String told) {
        String figures =
                "D1,jobs,2024," + first + ",\nD2,jobs,2024," + second + (second.equals(",,") ? ",c" : ",") + "\n";
        assertThat(row(tree(3, figures + "D3,jobs,2024,50,49,51,\n")).difference())
                .isEqualTo(told);
    }

    @Test
    void lessIsBetterWhereThatIsGood() {
        MemoryTree tree = tree(2, figures(2).replace(",52,51,53,", ",55,54,56,"));
        assertThat(row(tree).difference()).isEqualTo("Place 2 is better");
        tree.changed("data/indicators.yaml", t -> t.replaceFirst("high-is-good", "low-is-good"));
        assertThat(row(tree).difference()).isEqualTo("Place 1 is better");
        tree.changed("data/indicators.yaml", t -> t.replaceFirst("low-is-good", "none"));
        assertThat(row(tree).difference()).isEqualTo("Place 2 is higher");
        assertThat(view(outputs(tree), "compare/p1/p2/index.html").table().finding())
                .isEqualTo(
                        "Indicators on which one is clearly better: Place 1\u00a0(0), Place 2\u00a0(0). On the others neither is.");
    }

    @Test
    void figuresStandWithTheirRatingsIntervalsAndSymbols() {
        PairView.Row row = row(tree(
                2, "D1,jobs,2024,60,59,61,p\nD2,jobs,2024,,,,c\nD1,jobs,2023,50,49,51,\nD2,jobs,2023,50,49,51,\n"));
        assertThat(row.indicator().remark()).isEqualTo("2023");
        row = row(tree(3, "D1,jobs,2024,60,59,61,p\nD2,jobs,2024,,,,c\nD3,jobs,2024,50,49,51,\n"));
        assertThat(row.indicator().remark()).isEqualTo("2024 · Albion 56.0%");
        assertThat(Jsoup.parse(row.first().html()).text()).isEqualTo("60.0% [p], Better 59.0 to 61.0");
        assertThat(Jsoup.parse(row.first().html()).select("a").attr("href"))
                .isEqualTo("../../../places/p1/indicators/jobs/index.html");
        assertThat(row.second().html()).isEqualTo("[c]");
    }

    @Test
    void aPlacesFileHoldsItsCellsForTheScript() {
        Output.File file = outputs(tree(2, figures(2))).stream()
                .filter(o -> o.path().equals("places/p2/compare.js"))
                .map(Output.File.class::cast)
                .findFirst()
                .orElseThrow();
        String script = new String(Objects.requireNonNull(file.bytes()), UTF_8);
        assertThat(script)
                .startsWith("waymark.data[\"places/p2\"]={\"jobs\":{\"text\":\"<span class=")
                .endsWith("\"low\":51,\"high\":53}};\n");
    }
}
