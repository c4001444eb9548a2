package waymark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.chart.outcome.OutcomeChart;
import waymark.chart.spread.StripFrame;
import waymark.chart.trend.TrendFrame;

/** Charts need no font of the system: a JRE without fontconfig draws them too, and starts quickly. */
class NoFontsTest {

    @Test
    void noFontIsLookedForAndNoPictureIsMade() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-Xshare:auto",
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NoFontsTest.class.getName())
                .redirectErrorStream(true)
                .start();
        String classes = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(classes).isZero();
        assertThat(classes).contains("org.jfree.chart.plot.XYPlot", "all drawn");
        assertThat(classes.lines().filter(line -> line.contains("sun.font.") || line.contains("sun.java2d.")))
                .noneMatch(line -> line.contains("FontManager")
                        || line.contains("StrikeCache")
                        || line.contains("SunGraphics2D")
                        || line.contains("SurfaceData"));
    }

    /** Draws a chart of each kind that goes through JFreeChart. */
    public static void main(String[] arguments) {
        TrendFrame.draw(ChartExamples.trendAxes(), List.of(ChartExamples.albion()))
                .with(ChartExamples.northbridge());
        StripFrame.draw(ChartExamples.spread(ChartExamples.places())).alone();
        double[] many = new double[401];
        Arrays.fill(many, 60);
        StripFrame.draw(ChartExamples.spread(many)).alone();
        OutcomeChart.draw(ChartExamples.outcome());
        System.out.println("all drawn");
    }
}
