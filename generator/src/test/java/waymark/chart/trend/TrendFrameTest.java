package waymark.chart.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waymark.chart.ChartExamples.GAP;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import waymark.chart.ChartExamples;
import waymark.chart.ChartSvg;
import waymark.chart.SvgDocument;
import waymark.chart.ValueAxis;

class TrendFrameTest {

    private static final TrendFrame USUAL = TrendFrame.draw(ChartExamples.trendAxes(), List.of(ChartExamples.albion()))
            .plus(ChartExamples.ternValley());

    private static TrendFrame frame(int periods, double low, double high, ComparatorLine... lines) {
        ValueAxis axis = ValueAxis.covering(low, high);
        return TrendFrame.draw(
                new TrendAxes(ChartExamples.years(periods), ChartExamples.scale(axis, "%"), List.of(), List.of()),
                List.of(lines));
    }

    @Test
    void linesAndBandsStopAtAGapAndAtABreak() {
        SvgDocument chart = SvgDocument.of(USUAL.with(ChartExamples.northbridge()));
        assertThat(chart.all("path", "fill")).hasSize(2);
        for (String css : List.of("l1", "l2", "l3")) {
            assertThat(chart.all("path", css)).hasSize(1);
            assertThat(chart.all("path", css).get(0).getAttribute("d").split("M", -1))
                    .hasSize(3);
        }
        assertThat(chart.all("line", "cut")).hasSize(1);
        assertThat(chart.texts()).contains("not collected", "new framework");
    }

    @Test
    void aBreakCutsEvenAnUnbrokenSeries() {
        TrendAxes axes =
                new TrendAxes(ChartExamples.years(4), ChartExamples.SCALE, List.of(new SeriesBreak(2, "")), List.of());
        TrendFrame frame = TrendFrame.draw(
                axes, List.of(ChartExamples.line(ComparatorStyle.NATION, "Albion", "", 60, 61, 62, 63)));
        SvgDocument chart = SvgDocument.of(frame.with(ChartExamples.marks("A", "", 1, 60, 61, 62, 63)));
        assertThat(chart.all("path", "l1").get(0).getAttribute("d").split("M", -1))
                .hasSize(3);
        assertThat(chart.all("path", "l3").get(0).getAttribute("d").split("M", -1))
                .hasSize(3);
        assertThat(chart.all("path", "fill")).hasSize(2);
    }

    @Test
    void theRegionAddedLaterIsDrawnAsIfJFreeChartHadDrawnIt() {
        String both = TrendFrame.draw(
                        ChartExamples.trendAxes(), List.of(ChartExamples.ternValley(), ChartExamples.albion()))
                .with(ChartExamples.northbridge())
                .markup();
        assertThat(USUAL.with(ChartExamples.northbridge()).markup()).isEqualTo(both);
    }

    @Test
    void everyFigureIsADotAndTheLatestIsLarger() {
        List<Element> dots =
                SvgDocument.of(USUAL.with(ChartExamples.northbridge())).all("circle", "d1");
        assertThat(dots).hasSize(9);
        assertThat(dots.get(8).getAttribute("r")).isEqualTo("5.5");
        assertThat(SvgDocument.number(dots.get(8), "cx")).isEqualTo(100);
        assertThat(SvgDocument.number(dots.get(8), "cy")).isEqualTo(153);
    }

    @Test
    void aLonelyFigureIsADotWithItsInterval() {
        SvgDocument chart = SvgDocument.of(frame(5, 0, 10).with(ChartExamples.marks("A", "3%", 1, 3, GAP, 5, GAP, 3)));
        assertThat(chart.all("circle", "d1")).hasSize(3);
        assertThat(chart.all("line", "ci")).hasSize(3);
        assertThat(chart.all("path", "fill")).isEmpty();
        assertThat(chart.all("path", "l1").get(0).getAttribute("d"))
                .doesNotContain(" 50 ")
                .contains("h0");
    }

    @Test
    void limitsBeyondTheAxisAreCutAtThePlot() {
        SvgDocument chart = SvgDocument.of(frame(2, 0, 10).with(ChartExamples.marks("A", "", 100, 3, 5)));
        assertThat(chart.all("path", "fill").get(0).getAttribute("d")).isEqualTo("M0 14 100 14 100 330 0 330Z");
    }

    @Test
    void aValueBeyondTheAxisIsAFaultOfTheCaller() {
        TrendFrame frame = frame(2, 0, 10);
        assertThatThrownBy(() -> frame.with(ChartExamples.marks("A", "", 0, 3, 11)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("11.0");
        assertThatThrownBy(() -> frame(2, 0, 10, ChartExamples.line(ComparatorStyle.NATION, "A", "", 30)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPlaceWithoutFiguresShowsItsComparators() {
        SvgDocument chart = SvgDocument.of(USUAL.alone());
        assertThat(chart.all("circle", "d1")).isEmpty();
        assertThat(chart.all("text", "t1")).isEmpty();
        assertThat(chart.all("text", "lab")).hasSize(2);
        assertThat(USUAL.with(new TrendMarks("A", "", List.of(), List.of()))).isEqualTo(USUAL.alone());
    }

    @Test
    void aSinglePeriodStandsInTheMiddle() {
        SvgDocument chart = SvgDocument.of(frame(1, 0, 10).with(ChartExamples.marks("A", "3%", 0, 3)));
        assertThat(SvgDocument.number(chart.all("circle", "d1").get(0), "cx")).isEqualTo(50);
        assertThat(chart.texts()).contains("2024/25");
    }

    @Test
    void hugeNegativeAndEqualFiguresAreDrawn() {
        SvgDocument.of(frame(3, 1e11, 9e11).with(ChartExamples.marks("A", "", 0, 1e11, 5e11, 9e11)));
        SvgDocument.of(frame(3, -9e-7, -1e-7).with(ChartExamples.marks("A", "", 0, -9e-7, -5e-7, -1e-7)));
        SvgDocument.of(frame(3, 7, 7).with(ChartExamples.marks("A", "", 0, 7, 7, 7)));
        SvgDocument.of(frame(3, 0, 0).with(ChartExamples.marks("A", "", 0, 0, 0, 0)));
    }

    @Test
    void theReasonsOfGapsDoNotRunIntoEachOther() {
        TrendMarks marks = new TrendMarks(
                "A",
                "",
                List.of(),
                List.of(
                        new Gap(5, 6, "too few to publish"),
                        new Gap(7, 7, "too few to publish"),
                        new Gap(0, 1, "withdrawn")));
        assertThat(SvgDocument.of(USUAL.with(marks)).texts())
                .contains("not collected", "withdrawn")
                .doesNotContain("too few to publish");
    }

    @Test
    void manyPeriodsHaveNoDotsButTheLatest() {
        double[] values = new Random(1).doubles(60, 0, 10).toArray();
        SvgDocument chart = SvgDocument.of(frame(60, 0, 10).with(ChartExamples.marks("A", "", 0, values)));
        assertThat(chart.all("circle", "d1")).hasSize(1);
    }

    @Test
    void endLabelsAreInOrderAndNeverNearerThan19Pixels() {
        Random random = new Random(5);
        for (int run = 0; run < 500; run++) {
            double[] ends = random.doubles(2 + random.nextInt(5), 50, 50 + 30 * random.nextDouble())
                    .toArray();
            TrendFrame frame = frame(2, 50, 80);
            for (int i = 1; i < ends.length; i++) {
                frame = frame.plus(ChartExamples.line(ComparatorStyle.REGION, "Region " + i, "66.8%", 60, ends[i]));
            }
            assertApart(frame.with(ChartExamples.marks("Northbridge", "66.8%", 0, 60, ends[0])), ends.length);
        }
    }

    private static void assertApart(ChartSvg chart, int count) {
        List<Element> labels = new ArrayList<>(SvgDocument.of(chart).all("text", "lab"));
        assertThat(labels).hasSize(count);
        labels.sort(Comparator.comparingDouble(label -> SvgDocument.number(label, "y")));
        for (int i = 1; i < count; i++) {
            double distance = SvgDocument.number(labels.get(i), "y") - SvgDocument.number(labels.get(i - 1), "y");
            assertThat(distance).as(chart.markup()).isGreaterThan(19 - 1e-6);
        }
    }

    @Test
    void longNamesAreBrokenAndAllTextIsEscaped() {
        SvgDocument chart =
                SvgDocument.of(frame(2, 0, 10, ChartExamples.line(ComparatorStyle.NATION, "<b>&", "\"1\"", 1, 2))
                        .with(ChartExamples.marks("Bournemouth, Christchurch and Poole", "£5,400,000", 0, 3, 4)));
        NodeList pieces = chart.all("text", "t1").get(0).getElementsByTagName("tspan");
        assertThat(IntStream.range(0, pieces.getLength())
                        .mapToObj(i -> (Element) pieces.item(i))
                        .filter(piece -> piece.hasAttribute("dy")))
                .as("lines after the first, the value its own")
                .hasSize(3);
        assertThat(chart.toString()).contains("&lt;b&gt;&amp;");
    }

    @Test
    void anOrdinaryChartIsSmall() {
        assertThat(USUAL.with(ChartExamples.northbridge()).markup().length()).isLessThan(4500);
    }
}
