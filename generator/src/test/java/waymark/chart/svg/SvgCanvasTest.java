package waymark.chart.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class SvgCanvasTest {

    private final SvgCanvas canvas = new SvgCanvas();

    @Test
    void straightThingsAreWrittenInPerCentAndPixels() {
        canvas.setPaint(Ink.line("grid"));
        canvas.draw(new Line2D.Double(0, 14.04, 100, 14.04));
        canvas.fill(new Rectangle2D.Double(50.42, 34, 16.42, 72));
        canvas.fill(new Ellipse2D.Double(10, 20, 8.6, 8.6));
        assertThat(canvas.layers().under())
                .isEqualTo("<line class=\"grid\" x1=\"0\" x2=\"100%\" y1=\"14\" y2=\"14\"/>"
                        + "<rect class=\"grid\" x=\"50.4%\" width=\"16.4%\" y=\"34\" height=\"72\"/>"
                        + "<circle class=\"grid\" cx=\"14.3%\" cy=\"24.3\" r=\"4.3\"/>");
    }

    @Test
    void pathsAreStretchedAndWhatFollowsLiesAboveThem() {
        canvas.setPaint(Ink.line("l1"));
        canvas.draw(zigzag());
        canvas.drawString("above", 10, 20);
        assertThat(canvas.layers())
                .isEqualTo(new SvgLayers(
                        "",
                        "<path class=\"l1\" vector-effect=\"non-scaling-stroke\" d=\"M0 10 50 20.5M70 5h0\"/>",
                        "<text class=\"l1\" x=\"10%\" y=\"20\">above</text>"));
    }

    private static Path2D zigzag() {
        Path2D path = new Path2D.Double();
        path.moveTo(0, 10);
        path.lineTo(50, 20.5);
        path.moveTo(70, 5);
        return path;
    }

    @Test
    void aMarkerKeepsItsPixels() {
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(0, -7);
        diamond.lineTo(7, 0);
        diamond.lineTo(0, 7);
        diamond.lineTo(-7, 0);
        diamond.closePath();
        canvas.setPaint(Ink.marker("tgt"));
        canvas.fill(AffineTransform.getTranslateInstance(90, 67.8).createTransformedShape(diamond));
        assertThat(canvas.layers().under())
                .isEqualTo("<svg x=\"90%\" y=\"67.8\" overflow=\"visible\">"
                        + "<path class=\"tgt\" d=\"M0 -7 7 0 0 7 -7 0Z\"/></svg>");
    }

    @Test
    void aMovedDiscIsStillADisc() {
        canvas.setPaint(Ink.line("dot"));
        canvas.translate(10, 5);
        canvas.fill(AffineTransform.getTranslateInstance(20, 30)
                .createTransformedShape(new Ellipse2D.Double(-4, -4, 8, 8)));
        assertThat(canvas.layers().under()).isEqualTo("<circle class=\"dot\" cx=\"30%\" cy=\"35\" r=\"4\"/>");
    }

    @Test
    void manySmallDiscsAreOnePathUntilSomethingElseIsDrawn() {
        canvas.setPaint(Ink.dots("dot"));
        canvas.fill(new Ellipse2D.Double(16, 26, 8, 8));
        canvas.fill(new Ellipse2D.Double(46, 66, 8, 8));
        canvas.setPaint(Ink.line("l1"));
        Path2D line = new Path2D.Double();
        line.moveTo(1, 2);
        line.lineTo(3, 4);
        line.lineTo(5, 2);
        canvas.draw(line);
        assertThat(canvas.layers().stretched())
                .isEqualTo("<path class=\"dot\" stroke-width=\"8\" vector-effect=\"non-scaling-stroke\""
                        + " d=\"M20 30h0M50 70h0\"/>"
                        + "<path class=\"l1\" vector-effect=\"non-scaling-stroke\" d=\"M1 2 3 4 5 2\"/>");
    }

    @Test
    void linesAreCutAtTheClipAndItsEdgesBelongToIt() {
        canvas.setPaint(Ink.line("l3"));
        canvas.clip(new Rectangle2D.Double(0, 10, 100, 100));
        canvas.draw(new Line2D.Double(0, 10, 100, 10));
        canvas.draw(new Line2D.Double(0, 5, 100, 5));
        canvas.draw(new Line2D.Double(50, 0, 50, 200));
        Path2D path = new Path2D.Double();
        path.moveTo(0, 60);
        path.lineTo(50, 160);
        path.lineTo(100, 60);
        canvas.draw(path);
        assertThat(canvas.layers().under())
                .isEqualTo("<line class=\"l3\" x1=\"0\" x2=\"100%\" y1=\"10\" y2=\"10\"/>"
                        + "<line class=\"l3\" x1=\"50%\" x2=\"50%\" y1=\"10\" y2=\"110\"/>");
        assertThat(canvas.layers().stretched()).contains("d=\"M0 60 25 110M75 110 100 60\"");
    }

    @Test
    void areasAreCutAndDiscsOutsideAreLeftOut() {
        canvas.setPaint(Ink.line("fill"));
        canvas.setClip(new Rectangle2D.Double(0, 0, 100, 50));
        canvas.fill(new Rectangle2D.Double(20, 40, 10, 100));
        canvas.fill(new Ellipse2D.Double(10, 60, 8, 8));
        assertThat(canvas.layers().under())
                .isEqualTo("<rect class=\"fill\" x=\"20%\" width=\"10%\" y=\"40\" height=\"10\"/>");
        canvas.setClip(null);
        assertThat(canvas.getClip()).isNull();
    }

    @Test
    void aCopyWritesToTheSamePictureWithItsOwnState() {
        canvas.setPaint(Ink.line("a"));
        Graphics2D copy = (Graphics2D) canvas.create();
        copy.setPaint(Ink.line("b"));
        copy.translate(10, 0);
        copy.drawLine(0, 0, 0, 1);
        copy.dispose();
        canvas.drawLine(0, 0, 0, 1);
        assertThat(canvas.layers().under())
                .isEqualTo("<line class=\"b\" x1=\"10%\" x2=\"10%\" y1=\"0\" y2=\"1\"/>"
                        + "<line class=\"a\" x1=\"0\" x2=\"0\" y1=\"0\" y2=\"1\"/>");
    }

    @Test
    void textIsScaledInPlaceOnlyAndNeverTurned() {
        canvas.setPaint(Ink.text("w", Anchor.MIDDLE, 0));
        canvas.scale(2, 1);
        canvas.drawString("a", 10, 20);
        assertThat(canvas.layers().under()).contains("x=\"20%\" y=\"20\"");
        canvas.rotate(1);
        assertThatThrownBy(() -> canvas.drawString("a", 10, 20)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void coloursAndPicturesAreRefused() {
        canvas.setPaint(Color.RED);
        assertThatThrownBy(() -> canvas.drawLine(0, 0, 1, 1)).isInstanceOf(IllegalStateException.class);
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        assertThatThrownBy(() -> canvas.drawImage(image, 0, 0, null)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void fontMetricsComeFromTheTable() {
        assertThat(canvas.getFontMetrics().stringWidth("2014/15"))
                .isEqualTo((int) Math.ceil(TextWidths.of("2014/15", 13, false)));
        assertThat(canvas.getFontMetrics().getHeight()).isPositive();
    }
}
