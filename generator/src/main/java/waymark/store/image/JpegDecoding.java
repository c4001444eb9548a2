package waymark.store.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes a JPEG to see that it can be; only every few pixels are kept in memory. */
final class JpegDecoding {
    private static final int KEEP_ONE_IN = 16;

    private JpegDecoding() {}

    static void check(byte[] bytes) throws ImageFault {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
        if (!readers.hasNext()) {
            throw new IllegalStateException("every Java can read JPEG");
        }
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            ImageReadParam sparse = reader.getDefaultReadParam();
            int step = Math.min(KEEP_ONE_IN, Math.min(reader.getWidth(0), reader.getHeight(0)));
            sparse.setSourceSubsampling(step, step, 0, 0);
            reader.readRaster(0, sparse);
        } catch (IOException | RuntimeException e) {
            // The codec throws what it likes at broken input, IllegalArgumentException and worse among it.
            throw ImageFault.broken("is a JPEG that can't be decoded");
        } finally {
            reader.dispose();
        }
    }
}
