package waymark.indicator.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.RealFiles;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Catalogue;
import waymark.indicator.Indicator;
import waymark.indicator.catalogue.CatalogueReader;
import waymark.store.MemoryTree;

/** Reads published descriptions of tables; where the folder of published files is missing, all of this is skipped. */
class PublishedSidecarsTest {
    private final MemoryTree tree = new MemoryTree();
    private final StringBuilder catalogue = new StringBuilder("themes: [{id: all, title: All}]\nindicators:\n");
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void everyIndicatorOfAnOpenSdgRepositoryHasTitleDefinitionAndSource() throws IOException {
        for (Path file : RealFiles.of("sdg-canada", ".csv")) {
            String name = file.getFileName().toString();
            tree.with("data/observations/" + name, Files.readAllBytes(file));
            indicator(name.substring("indicator_".length(), name.length() - ".csv".length()));
        }
        for (Path file : RealFiles.of("sdg-canada", ".yml")) {
            String path = file.toString().replaceFirst(".*sdg-canada/", "data/observations/");
            tree.with(path, Files.readAllBytes(file));
        }
        List<Indicator> read = catalogue();
        assertThat(read).hasSize(28).allSatisfy(i -> {
            assertThat(i.title()).isNotEmpty().doesNotContain("<", "Indicator ");
            assertThat(i.definition()).isNotEmpty().doesNotContain("<br");
            assertThat(i.caveats()).doesNotContain("<br");
        });
        assertThat(Sample.faults(diagnostics))
                .filteredOn(f -> !f.contains("missing-unit"))
                .hasSize(3)
                .anyMatch(f -> f.contains("\"source\" is missing"))
                .anyMatch(f -> f.contains("meta/fr: note [sidecar-language]"))
                .anyMatch(
                        f -> f.contains("data.yml:594:1: note [yaml-duplicate-key] 58 keys stand here a second time"));
    }

    @Test
    void everyIndicatorColumnOfTheDepartmentForEducationHasTitleUnitAndDecimals() throws IOException {
        for (Path file : RealFiles.of("messy-csv/dfe-screener-fail", ".csv")) {
            tree.with("data/observations/" + file.getFileName(), Files.readAllBytes(file));
        }
        for (String name :
                List.of("num_schools", "enrolments", "sess_overall_percent", "headcount", "full_time_equivalent")) {
            indicator(name.replace('_', '-') + "\n    label: " + name);
        }
        List<Indicator> read = catalogue();
        assertThat(read).hasSize(5).allSatisfy(i -> {
            assertThat(i.title()).isNotEmpty();
            assertThat(i.unit().isBlank()).isFalse();
            assertThat(i.decimals()).contains(0);
        });
        assertThat(Sample.faults(diagnostics))
                .noneMatch(f -> f.contains("sidecar-column") || f.contains("sidecar-value"));
    }

    private void indicator(String id) {
        catalogue.append("  - id: ").append(id).append("\n    theme: all\n    polarity: none\n");
    }

    private List<Indicator> catalogue() {
        Catalogue read = CatalogueReader.read(tree.with("data/indicators.yaml", catalogue.toString()), diagnostics);
        return read.indicators();
    }
}
