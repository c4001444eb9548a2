package waymark.page.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.Sample;
import waymark.sites.BuiltSite;
import waymark.store.MemoryTree;

/** Files that pages of both languages lead to are those of the main one. */
class SharedFilesTest {
    @TempDir
    Path temp;

    private BuiltSite site() {
        String longer = "Pobl mewn gwaith. ".repeat(400);
        MemoryTree tree = Sample.tree()
                .with("data/site.yaml", Sample.SITE + "languages: [en, cy]\n")
                .with(
                        "data/indicators.yaml",
                        Sample.INDICATORS.replace("    unit:", "    definition-cy: \"" + longer + "\"\n    unit:"));
        return BuiltSite.of(tree, temp, LocalDate.of(2026, 11, 22));
    }

    @Test
    void aWelshPageTellsTheSizeOfTheFileThatItLeadsTo() {
        BuiltSite site = site();
        int size = site.files().get("data/indicators.csv").length;
        assertThat(size).isLessThan(1500);
        for (String page : new String[] {"cy/data/index.html", "cy/places/northbridge/data/index.html"}) {
            assertThat(Jsoup.parse(site.text(page))
                            .select("a[href$=data/indicators.csv] + .fine")
                            .text())
                    .as(page)
                    .isEqualTo("1 KB");
        }
        assertThat(site.has("cy/data/indicators.csv")).isFalse();
    }

    @Test
    void descriptionsOfTablesNameColumnsInBothLanguages() {
        var titles = site().json("data/areas.csv-metadata.json").at("/tableSchema/columns/1/titles");
        assertThat(titles.at("/en/0").asString()).isEqualTo("name");
        assertThat(titles.at("/cy").asString()).isEqualTo("Ardal");
        assertThat(site().json("datapackage.json").at("/languages/0").asString())
                .isEqualTo("en");
    }
}
