package waymark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.chart.outcome.OutcomeChart;
import waymark.chart.spread.SpreadMark;
import waymark.chart.spread.StripFrame;
import waymark.chart.timeline.Lane;
import waymark.chart.timeline.LaneMilestone;
import waymark.chart.timeline.TimelineChart;
import waymark.chart.timeline.TimelineHeader;
import waymark.chart.trend.TrendFrame;

/** Whole charts, one element a line; {@code -Dwaymark.goldens=rewrite} writes them anew. */
class ChartGoldenTest {

    private static final Path GOLDENS = Path.of("src", "test", "resources", "waymark", "chart");

    private static final TreeMap<String, Supplier<ChartSvg>> CHARTS = new TreeMap<>();

    static {
        CHARTS.put(
                "trend.svg.txt",
                () -> TrendFrame.draw(ChartExamples.trendAxes(), List.of(ChartExamples.albion()))
                        .plus(ChartExamples.ternValley())
                        .with(ChartExamples.northbridge()));
        CHARTS.put(
                "strip.svg.txt",
                () -> StripFrame.draw(ChartExamples.spread(ChartExamples.places()))
                        .with(new SpreadMark("place-11", 66.8, "Northbridge 66.8%", RatingMark.SIMILAR)));
        CHARTS.put("outcome.svg.txt", () -> OutcomeChart.draw(ChartExamples.outcome()));
        CHARTS.put("timeline-header.svg.txt", () -> TimelineHeader.draw(ChartExamples.timeline()));
        CHARTS.put("timeline-lane.svg.txt", ChartGoldenTest::lane);
    }

    private static ChartSvg lane() {
        LaneMilestone met = new LaneMilestone(LocalDate.of(2025, 11, 14), MilestoneMark.MET, "First hub", List.of());
        LaneMilestone moved = new LaneMilestone(
                LocalDate.of(2027, 3, 31),
                MilestoneMark.DUE,
                "All twelve wards, moved twice",
                List.of(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 12, 31)));
        Lane lane =
                new Lane(LocalDate.of(2025, 6, 1), LocalDate.of(2027, 9, 30), Optional.empty(), List.of(met, moved));
        return TimelineChart.draw(ChartExamples.timeline(), lane);
    }

    static Stream<String> names() {
        return CHARTS.keySet().stream();
    }

    private static String lines(ChartSvg chart) {
        return chart.markup().replace("><", ">\n<") + "\n";
    }

    @ParameterizedTest
    @MethodSource("names")
    void aChartIsItsGolden(String name) throws IOException {
        String chart = lines(CHARTS.get(name).get());
        Path golden = GOLDENS.resolve(name);
        if ("rewrite".equals(System.getProperty("waymark.goldens")) && System.getenv("CI") == null) {
            Files.createDirectories(GOLDENS);
            Files.writeString(golden, chart);
        }
        assertThat(chart).isEqualTo(Files.readString(golden));
    }

    @Test
    void noGoldenIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(GOLDENS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(CHARTS.keySet());
        }
    }

    @Test
    void chartsAreTheSameInEveryLocale() {
        Locale usual = Locale.getDefault();
        List<String> expected = all();
        try {
            for (String tag : List.of("de-DE", "ar-EG-u-nu-arab", "tr-TR", "cy-GB")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(all()).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void framesServeManyThreads() {
        TrendFrame frame = TrendFrame.draw(ChartExamples.trendAxes(), List.of(ChartExamples.albion()));
        String expected = frame.with(ChartExamples.northbridge()).markup();
        assertThat(Collections.nCopies(2000, frame).parallelStream()
                        .map(shared -> shared.with(ChartExamples.northbridge()).markup())
                        .distinct())
                .containsExactly(expected);
        assertThat(Collections.nCopies(200, 0).parallelStream().map(i -> all()).distinct())
                .hasSize(1);
    }

    private static List<String> all() {
        List<String> charts = new ArrayList<>();
        CHARTS.values().forEach(chart -> charts.add(lines(chart.get())));
        return charts;
    }
}
