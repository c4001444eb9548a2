package waymark.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.diagnostic.Diagnostics;
import waymark.network.Moment;
import waymark.sites.FileTree;
import waymark.sites.SiteCase;

/** What a place's page weighs doesn't depend on how many other places there are. */
class GrowthTest {
    private static final int FEW = 20;
    private static final int MANY = 200;

    /** Numbers that get another digit, and sentences that depend on how places stand. */
    private static final int DIGITS = 160;

    /** The dot of one place among all, and its place in the order that the page tells. */
    private static final int DOT = 40;

    @TempDir
    Path temp;

    @Test
    void theNumberOfPlacesShowsInDotsAndNowhereElse() throws IOException {
        Map<String, Integer> few = sizes(FEW);
        Map<String, Integer> many = sizes(MANY);
        assertThat(few).hasSizeGreaterThan(5);
        assertThat(many.keySet()).isEqualTo(few.keySet());
        few.forEach((page, size) -> {
            boolean strip = page.matches("indicators/[^/]+/index\\.html");
            assertThat(many.get(page) - size)
                    .as(page + ", of " + size + " bytes with " + FEW + " places")
                    .isLessThanOrEqualTo(DIGITS + (strip ? (MANY - FEW) * DOT : 0));
        });
    }

    /** The sizes of one place's pages. */
    private Map<String, Integer> sizes(int places) throws IOException {
        Path source = temp.resolve("source" + places);
        SiteCase.base().layOut(source);
        StringBuilder areas = new StringBuilder();
        StringBuilder figures = new StringBuilder();
        for (int i = 2; i < places; i++) {
            String code = String.format(Locale.ROOT, "N060%05d", i);
            double value = 40 + (i * 37 % 400) / 10.0;
            areas.append(code + ",Place " + (100 + i) + ",district,N12000001 A92000001,place-" + (100 + i) + ",,,\n");
            figures.append(String.format(
                    Locale.ROOT, "%s,school-readiness,2024/25,%.1f,%.1f,%.1f,\n", code, value, value - 2, value + 2));
            figures.append(String.format(Locale.ROOT, "%s,absence,2024/25,%.1f,,,\n", code, value / 3));
        }
        Files.writeString(source.resolve("data/places.csv"), areas, StandardOpenOption.APPEND);
        Files.writeString(source.resolve("data/observations/schools.csv"), figures, StandardOpenOption.APPEND);
        Path output = temp.resolve("site" + places);
        Diagnostics diagnostics = new Diagnostics();
        Moment now = new Moment(Optional.of(LocalDate.parse(SiteCase.DATE)), Instant.EPOCH);
        Summary summary = Build.run(new Settings(source, output, now, false, false, 2), Progress.silent(), diagnostics);
        assertThat(summary.published()).as(diagnostics.sorted().toString()).isPresent();
        FileTree site = new FileTree(output.resolve("places/northbridge"));
        Map<String, Integer> sizes = new TreeMap<>();
        site.paths().stream()
                .filter(p -> p.endsWith(".html"))
                .forEach(p -> sizes.put(p, site.text(p).length()));
        return sizes;
    }
}
