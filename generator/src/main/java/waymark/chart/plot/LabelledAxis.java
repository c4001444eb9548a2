package waymark.chart.plot;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import waymark.chart.svg.Ink;

/**
 * JFreeChart's number axis with ticks and texts decided beforehand. It draws the texts itself: anchored, because only
 * the browser knows their width, which keeps AWT's fonts out.
 */
public final class LabelledAxis extends NumberAxis {

    private static final long serialVersionUID = 1;
    private static final double TICK = 5;

    private final transient List<AxisMark> marks;
    private final double drop;

    /**
     * Makes an axis from the lowest to the highest value.
     *
     * @param drop how far below the axis (at the bottom) or below the tick (at the left) the texts stand, in pixels
     */
    public LabelledAxis(double low, double high, List<AxisMark> marks, double drop) {
        this.marks = List.copyOf(marks);
        this.drop = drop;
        setAutoRange(false);
        setRange(low, high);
        setAxisLinePaint(Ink.line("axis"));
        setTickMarkPaint(Ink.line("tick"));
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        return marks.stream()
                .map(mark -> new NumberTick(mark.at(), "", TextAnchor.CENTER, TextAnchor.CENTER, 0))
                .toList();
    }

    @Override
    protected AxisState drawTickMarksAndLabels(
            Graphics2D g2, double cursor, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge) {
        AxisState state = new AxisState(cursor);
        state.setTicks(refreshTicks(g2, state, dataArea, edge));
        for (AxisMark mark : marks) {
            double at = valueToJava2D(mark.at(), dataArea, edge);
            if (isTickMarksVisible()) {
                g2.setPaint(getTickMarkPaint());
                g2.draw(new Line2D.Double(at, cursor, at, cursor + TICK));
            }
            if (!mark.text().isEmpty()) {
                boolean below = RectangleEdge.isTopOrBottom(edge);
                g2.setPaint(mark.ink());
                g2.drawString(mark.text(), (float) (below ? at : cursor), (float) ((below ? cursor : at) + drop));
            }
        }
        if (isAxisLineVisible()) {
            drawAxisLine(g2, cursor, dataArea, edge);
        }
        return state;
    }
}
