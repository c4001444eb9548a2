package waymark.chart.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;
import waymark.chart.svg.Ink;
import waymark.chart.svg.SvgCanvas;
import waymark.chart.svg.SvgLayers;

/**
 * JFreeChart's plot without background, outline or room of its own: its data area is exactly the area it is given, and
 * texts stand outside. The grid leaves out the lowest line, where the axis is.
 */
public final class BarePlot {

    private static final BasicStroke ANY_STROKE = new BasicStroke(1);

    private final Plot plot;
    private int datasets;

    /** Makes a plot on two axes. */
    public BarePlot(LabelledAxis horizontal, LabelledAxis vertical) {
        plot = new Plot(horizontal, vertical);
    }

    /** Adds lines, one class for each; a line ends at each value that is NaN. */
    public void lines(List<String> classes, List<double[][]> points) {
        add(points, Renderers.lines(classes));
    }

    /** Adds a marker at each point, with the given outline in pixels. */
    public void markers(Ink ink, MarkerShape shape, double[][] points) {
        add(List.<double[][]>of(points), Renderers.markers(ink, shape));
    }

    /** Adds bars up to the value of each point, from one edge to the next. */
    public void bars(String css, double[] edges, double[] values) {
        plot.setDataset(datasets, Renderers.bins(edges, values));
        plot.setRenderer(datasets, Renderers.bars(css));
        datasets++;
    }

    private void add(List<double[][]> points, XYItemRenderer renderer) {
        DefaultXYDataset dataset = new DefaultXYDataset();
        for (int i = 0; i < points.size(); i++) {
            dataset.addSeries(i, points.get(i));
        }
        plot.setDataset(datasets, dataset);
        plot.setRenderer(datasets, renderer);
        datasets++;
    }

    /** Adds an upright line over the whole plot, above the data. */
    public void upright(double value, String css) {
        plot.addDomainMarker(new ValueMarker(value, Ink.line(css), ANY_STROKE));
    }

    /** Adds a box below the data; a dataset must be there. */
    public void box(double fromX, double toX, double fromY, double toY, String css) {
        XYBoxAnnotation box = new XYBoxAnnotation(fromX, fromY, toX, toY, null, null, Ink.line(css));
        plot.getRenderer(0).addAnnotation(box, Layer.BACKGROUND);
    }

    /** Adds a text beside a value of the horizontal axis, at a height in pixels. */
    public void text(double value, double height, String text, Ink ink) {
        plot.addAnnotation(new TextAt(value, height, text, ink));
    }

    /** Draws the plot between these two heights, and returns the picture with the scale that JFreeChart used. */
    public Drawing draw(double top, double bottom) {
        SvgCanvas canvas = new SvgCanvas();
        PlotRenderingInfo rendering = new ChartRenderingInfo(null).getPlotInfo();
        plot.draw(canvas, new Rectangle2D.Double(0, top, 100, bottom - top), null, null, rendering);
        Rectangle2D area = rendering.getDataArea();
        return new Drawing(
                canvas.layers(),
                PlotScale.reported(area, plot.getDomainAxis(), plot.getDomainAxisEdge()),
                PlotScale.reported(area, plot.getRangeAxis(), plot.getRangeAxisEdge()));
    }

    /** A picture, and the scales from values to per cent (x) and pixels (y). */
    public record Drawing(SvgLayers layers, PlotScale x, PlotScale y) {}

    private static final class Plot extends XYPlot {

        private static final long serialVersionUID = 1;

        Plot(LabelledAxis horizontal, LabelledAxis vertical) {
            super(null, horizontal, vertical, null);
            setInsets(RectangleInsets.ZERO_INSETS);
            setAxisOffset(RectangleInsets.ZERO_INSETS);
            setFixedDomainAxisSpace(new AxisSpace());
            setFixedRangeAxisSpace(new AxisSpace());
            setBackgroundPaint(null);
            setOutlineVisible(false);
            setDomainGridlinesVisible(false);
            setRangeGridlinePaint(Ink.line("grid"));
            setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
            setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        }

        @Override
        protected void drawRangeGridlines(Graphics2D g2, Rectangle2D area, List<ValueTick> ticks) {
            if (ticks.size() > 1) {
                super.drawRangeGridlines(g2, area, ticks.subList(1, ticks.size()));
            }
        }
    }
}
