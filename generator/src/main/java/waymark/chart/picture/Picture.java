package waymark.chart.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture that shapes are filled into. */
final class Picture {
    private final BufferedImage image;
    private final Graphics2D pen;

    Picture(int width, int height, Hue ground) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(new Color(ground.rgb()));
        pen.fillRect(0, 0, width, height);
    }

    void fill(Shape shape, int rgb) {
        pen.setColor(new Color(rgb));
        pen.fill(shape);
    }

    /** Returns the picture as a PNG. */
    byte[] png() {
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 << 10);
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
