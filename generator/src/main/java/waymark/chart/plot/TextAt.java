package waymark.chart.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import waymark.chart.svg.Ink;

/** A text in a plot: beside a value of the horizontal axis, at a height in pixels. */
final class TextAt extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1;

    private final double value;
    private final double height;
    private final String text;
    private final transient Ink ink;

    TextAt(double value, double height, String text, Ink ink) {
        this.value = value;
        this.height = height;
        this.text = text;
        this.ink = ink;
    }

    @Override
    public void draw(
            Graphics2D g2,
            XYPlot plot,
            Rectangle2D dataArea,
            ValueAxis domainAxis,
            ValueAxis rangeAxis,
            int rendererIndex,
            PlotRenderingInfo info) {
        double x = domainAxis.valueToJava2D(value, dataArea, plot.getDomainAxisEdge());
        g2.setPaint(ink);
        g2.drawString(text, (float) x, (float) height);
    }
}
