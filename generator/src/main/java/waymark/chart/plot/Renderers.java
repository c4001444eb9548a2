package waymark.chart.plot;

import java.util.List;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultIntervalXYDataset;
import org.jfree.data.xy.IntervalXYDataset;
import waymark.chart.svg.Ink;

/** JFreeChart's renderers in use, with classes for paints. */
final class Renderers {

    private Renderers() {}

    /** Returns a renderer that draws each series as one path. */
    static XYItemRenderer lines(List<String> classes) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int series = 0; series < classes.size(); series++) {
            renderer.setSeriesPaint(series, Ink.line(classes.get(series)));
        }
        return renderer;
    }

    static XYItemRenderer markers(Ink ink, MarkerShape shape) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setDrawOutlines(false);
        renderer.setDefaultShape(shape.outline());
        renderer.setAutoPopulateSeriesShape(false);
        renderer.setAutoPopulateSeriesPaint(false);
        renderer.setDefaultPaint(ink);
        return renderer;
    }

    static XYItemRenderer bars(String css) {
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setAutoPopulateSeriesPaint(false);
        renderer.setDefaultPaint(Ink.line(css));
        return renderer;
    }

    /** Returns the bins between neighbouring edges as JFreeChart's bar renderer wants them. */
    static IntervalXYDataset bins(double[] edges, double[] values) {
        int count = values.length;
        double[][] bins = new double[6][count];
        for (int i = 0; i < count; i++) {
            bins[0][i] = (edges[i] + edges[i + 1]) / 2;
            bins[1][i] = edges[i];
            bins[2][i] = edges[i + 1];
            bins[3][i] = values[i];
            bins[5][i] = values[i];
        }
        DefaultIntervalXYDataset dataset = new DefaultIntervalXYDataset();
        dataset.addSeries(0, bins);
        return dataset;
    }
}
