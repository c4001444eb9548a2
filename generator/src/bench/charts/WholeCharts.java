import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import waymark.chart.svg.Ink;
import waymark.chart.svg.SvgCanvas;
import waymark.chart.svg.SvgLayers;

/** The same trends and strips as JFreeChart draws them, one whole chart for each page, on the same canvas. */
final class WholeCharts {
    private static final Ink INK = Ink.line("ink");
    private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 720, 360);
    private static final Font FONT = new Font("SansSerif", Font.PLAIN, 13);

    private final Workload work;

    WholeCharts(Workload work) {
        this.work = work;
    }

    long trends() {
        long characters = 0;
        for (Workload.Measure measure : work.measures()) {
            for (Workload.Place place : measure.places()) {
                characters += draw(trend(measure, place));
            }
        }
        return characters;
    }

    long strips() {
        long characters = 0;
        for (Workload.Measure measure : work.measures()) {
            for (Workload.Place place : measure.places()) {
                characters += draw(strip(measure, place));
            }
        }
        return characters;
    }

    private static long draw(XYPlot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(INK);
        plot.setDomainGridlinePaint(INK);
        JFreeChart chart = new JFreeChart(null, FONT, plot, false);
        chart.setBackgroundPaint(null);
        chart.setAntiAlias(false);
        SvgCanvas canvas = new SvgCanvas();
        chart.draw(canvas, AREA, new ChartRenderingInfo(null));
        SvgLayers layers = canvas.layers();
        return layers.under().length() + layers.stretched().length() + layers.over().length();
    }

    private static XYPlot trend(Workload.Measure measure, Workload.Place place) {
        YIntervalSeriesCollection own = new YIntervalSeriesCollection();
        YIntervalSeries series = new YIntervalSeries("place");
        place.trend().points().forEach(p -> series.add(
                2013 + p.period(), p.value(), p.limits().orElseThrow().lower(), p.limits().orElseThrow().upper()));
        own.addSeries(series);
        DefaultXYDataset others = new DefaultXYDataset();
        for (int i = 0; i < measure.comparators().size(); i++) {
            double[][] points = new double[2][Workload.PERIODS];
            for (int p = 0; p < Workload.PERIODS; p++) {
                points[0][p] = 2013 + p;
                points[1][p] = measure.comparators().get(i).points().get(p).value();
            }
            others.addSeries(i, points);
        }
        DeviationRenderer band = new DeviationRenderer(true, true);
        band.setSeriesPaint(0, INK);
        band.setSeriesFillPaint(0, INK);
        XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, false);
        lines.setSeriesPaint(0, INK);
        lines.setSeriesPaint(1, INK);
        XYPlot plot = new XYPlot(own, axis(2013, 2024), axis(0, 100), band);
        plot.setDataset(1, others);
        plot.setRenderer(1, lines);
        return plot;
    }

    private static XYPlot strip(Workload.Measure measure, Workload.Place place) {
        double[][] points = new double[2][measure.figures().length];
        for (int i = 0; i < measure.figures().length; i++) {
            points[0][i] = measure.figures()[i][Workload.PERIODS - 1];
            points[1][i] = 50;
        }
        DefaultXYDataset all = new DefaultXYDataset();
        all.addSeries("all", points);
        DefaultXYDataset own = new DefaultXYDataset();
        own.addSeries("own", new double[][] {{place.value()}, {50}});
        XYPlot plot = new XYPlot(all, axis(0, 100), axis(0, 100), dots());
        plot.setDataset(1, own);
        plot.setRenderer(1, dots());
        plot.addDomainMarker(new ValueMarker(measure.benchmark(), INK, new BasicStroke(1)));
        return plot;
    }

    private static XYLineAndShapeRenderer dots() {
        XYLineAndShapeRenderer dots = new XYLineAndShapeRenderer(false, true);
        dots.setSeriesPaint(0, INK);
        dots.setSeriesShape(0, new Ellipse2D.Double(-4, -4, 8, 8));
        return dots;
    }

    private static NumberAxis axis(double low, double high) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(low, high);
        axis.setTickLabelPaint(INK);
        axis.setTickMarkPaint(INK);
        axis.setAxisLinePaint(INK);
        axis.setLabelPaint(INK);
        axis.setTickLabelFont(FONT);
        return axis;
    }
}
