package waymark.page.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import waymark.Sample;
import waymark.page.Link;
import waymark.page.Output;
import waymark.store.MemoryTree;

/** Twelve places in two regions; those of the second stand lower. */
class AcrossPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final MemoryTree tree = Sample.tree()
            .with("data/places.csv", places(""))
            .with("data/comparators.yaml", """
                    comparators:
                      - {id: albion, name: Albion, area: A1}
                      - {id: region, name: Region, parent: region}
                    """)
            .with("data/observations/work.csv", figures(0.5));

    @Test
    void ranksEveryPlaceAndSaysWhatToSortBy() {
        List<Element> rows = rows(view());
        assertThat(rows).hasSize(12);
        assertThat(rows.get(0).text())
                .startsWith("1. Place 1 61.0% 60.5 to 61.5")
                .endsWith("1 Better");
        assertThat(rows.get(0).select("[data-value]").eachAttr("data-value")).containsExactly("Place 1", "61", "2");
        assertThat(rows.get(11).text()).startsWith("12. Place 12 50.0%").endsWith("5 Worse");
    }

    @Test
    void theMapShowsEachPlacesRatingByShapeAndWord() {
        AcrossView.Tiles map = view().map().orElseThrow();
        assertThat(map.finding())
                .isEqualTo("Six of six places in South are worse than Albion, the largest share anywhere");
        List<Element> tiles =
                Jsoup.parseBodyFragment("<ul>" + map.tiles().html() + "</ul>").select("li");
        assertThat(tiles).hasSize(12);
        Element first = tiles.stream()
                .filter(t -> t.select("a").attr("title").startsWith("Place 1,"))
                .findFirst()
                .orElseThrow();
        assertThat(first.select("a").attr("title")).isEqualTo("Place 1, 61.0%, better");
        assertThat(first.select("a").hasClass("better")).isTrue();
        assertThat(first.select("a").attr("href")).isEqualTo("../../places/p1/indicators/jobs/index.html");
        assertThat(map.gaps()).isFalse();
        assertThat(map.large()).isFalse();
    }

    @Test
    void withoutIntervalsTheMapShowsFifthsByNumberAndWord() {
        tree.with("data/observations/work.csv", figures(0));
        AcrossView view = view();
        AcrossView.Tiles map = view.map().orElseThrow();
        assertThat(map.finding())
                .isEqualTo("Three of six places in South are in the worst fifth, the largest share anywhere");
        assertThat(map.tiles().html())
                .contains("class=\"q x1\"")
                .contains("title=\"Place 1, 61.0%, 1st fifth\"")
                .contains("title=\"Place 12, 50.0%, 5th fifth\"");
        assertThat(map.key()).isEmpty();
        assertThat(view.fifths().orElseThrow().drawn()).isTrue();
        assertThat(view.rated()).isFalse();
    }

    @Test
    void aPlaceWithoutAFigureHasATileThatSaysSo() {
        tree.changed("data/observations/work.csv", t -> t.replaceAll("D3,jobs,2024[^\n]*\n", ""));
        AcrossView view = view();
        assertThat(view.map().orElseThrow().gaps()).isTrue();
        assertThat(view.map().orElseThrow().tiles().html()).contains("title=\"Place 3, no figure\"");
        assertThat(view.missing()).isEqualTo("Without a figure for 2024: Place 3.");
    }

    @Test
    void fifthsSayFromWhereToWhereTheyReach() {
        AcrossView.Fifths fifths = view().fifths().orElseThrow();
        assertThat(fifths.finding()).isEqualTo("The best fifth of places have 59.0% or more, the worst 52.0% or less");
        assertThat(fifths.rows())
                .extracting(AcrossView.Fifth::name)
                .containsExactly("Best", "2nd", "3rd", "4th", "Worst");
        assertThat(fifths.rows().get(0))
                .isEqualTo(new AcrossView.Fifth(1, "Best", "59.0%", "61.0%", "Place 1, Place 2 and Place 3"));
    }

    @Test
    void whoImprovedIsNamedWithTheChange() {
        AcrossView.Improved improved = view().improved().orElseThrow();
        assertThat(improved.finding()).isEqualTo("Two of twelve places have been getting better");
        assertThat(improved.links())
                .containsExactly(
                        new Link(
                                "../../places/p2/indicators/jobs/index.html",
                                "Place 2",
                                "60.0% in 2024, from 52.0% in 2020"),
                        new Link(
                                "../../places/p5/indicators/jobs/index.html",
                                "Place 5",
                                "57.0% in 2024, from 53.0% in 2020"));
    }

    @Test
    void withoutTilesOrPositionsThereIsNoMapButAllElse() {
        tree.changed("data/places.csv", t -> t.replaceAll("(?m),[0-9]+,[0-9]+$", ",,"));
        AcrossView view = view();
        assertThat(view.map()).isEmpty();
        assertThat(view.fifths()).isPresent();
        assertThat(rows(view)).hasSize(12);
    }

    @Test
    void whereNoRegionStandsOutTheMapSaysWhatAllPlacesAre() {
        tree.with("data/comparators.yaml", "comparators:\n  - {id: albion, name: Albion, area: A1}\n");
        AcrossView view = view();
        assertThat(view.map().orElseThrow().finding()).isEqualTo(view.caption());
    }

    @Test
    void theRugOfAThemeHasEveryPlaceWithItsRatingInAWord() {
        Rug rug = theme().rug().orElseThrow();
        List<Element> rows = Jsoup.parse(rug.table().html()).select("tbody tr");
        assertThat(rows).hasSize(12);
        assertThat(rows.get(0).text()).isEqualTo("Place 1 61.0%, Better");
        assertThat(rows.get(0).select("a").attr("href")).isEqualTo("../../places/p1/themes/work/index.html");
        assertThat(rows.get(0).select("td").attr("class")).isEqualTo("mk better");
        assertThat(Jsoup.parse(rug.table().html()).select("thead a").attr("href"))
                .isEqualTo("../../indicators/jobs/index.html");
        assertThat(rug.finding()).isEqualTo("Of 12 comparisons with Albion, 5 are better and 6 worse");
    }

    @Test
    void aFigureThatIsWithheldSaysSoInTheRug() {
        tree.changed(
                "data/observations/work.csv",
                t -> t.replace("upper\n", "upper,status\n")
                        .replaceAll("(?m)([0-9,])$", "$1,")
                        .replaceAll("D3,jobs,2024[^\n]*\n", "D3,jobs,2024,,,,c\n"));
        Rug rug = theme().rug().orElseThrow();
        assertThat(Jsoup.parse(rug.table().html())
                        .select("tbody tr:contains(Place 3)")
                        .text())
                .isEqualTo("Place 3 [c]");
        assertThat(rug.symbols()).anyMatch(s -> s.startsWith("[c]"));
    }

    private static List<Element> rows(AcrossView view) {
        return Jsoup.parse("<table>" + view.rows().html() + "</table>").select("tr");
    }

    private static String places(String extra) {
        StringBuilder table = new StringBuilder("area,name,type,parents,place,easting,northing\n")
                .append("A1,Albion,nation,,,,\nR1,North,region,A1,,,\nR2,South,region,A1,,,\n");
        for (int i = 1; i <= 12; i++) {
            String region = i <= 6 ? "R1" : "R2";
            table.append(String.format(
                    Locale.ROOT, "D%d,Place %d,district,%s A1,p%d,%d,%d%n", i, i, region, i, i % 4 * 10, i / 4 * 10));
        }
        return table + extra;
    }

    /** Places 2 and 5 have been getting better; with a width of 0 there are no intervals. */
    private static String figures(double half) {
        StringBuilder table = new StringBuilder("area,indicator,period,value,lower,upper\n");
        table.append("A1,jobs,2024,56,,\n");
        for (int i = 1; i <= 12; i++) {
            for (int year = 2020; year <= 2024; year++) {
                double value = 62 - i - (i == 2 ? 2 : i == 5 ? 1 : 0) * (2024 - year);
                table.append(String.format(Locale.ROOT, "D%d,jobs,%d,%.1f,", i, year, value))
                        .append(half == 0 ? "," : String.format(Locale.ROOT, "%.1f,%.1f", value - half, value + half))
                        .append('\n');
            }
        }
        return table.toString();
    }

    private AcrossView view() {
        return (AcrossView) page("indicators/jobs/index.html").view();
    }

    private ThemeAcrossView theme() {
        return (ThemeAcrossView) page("themes/work/index.html").view();
    }

    private Output.Page page(String path) {
        return Sample.outputs(tree, TODAY).stream()
                .filter(p -> p.path().equals(path))
                .map(Output.Page.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
