package waymark.store.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;

/**
 * Reads a contributed PNG or JPEG, told by its first bytes and not by its name, and keeps the picture alone: no
 * location, camera, comment, thumbnail or hidden tail. The picture itself isn't encoded anew.
 */
public final class ImageReader {
    private static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final long MOST_PIXELS = 40_000_000;

    private ImageReader() {}

    /** The picture, or nothing and a diagnostic that says why it can't be published. */
    public static Optional<Image> read(String display, byte[] bytes, Diagnostics diagnostics) {
        try {
            if (bytes.length > MOST_BYTES) {
                throw ImageFault.size(
                        "has " + bytes.length / 1024 / 1024 + " MB or more, and at most 10 MB are published");
            }
            return Optional.of(picture(bytes));
        } catch (ImageFault fault) {
            String hint = switch (fault.code()) {
                case "image-size" -> "scale it down: 2000 pixels across are plenty";
                case "image-kind" -> "save it as PNG or JPEG";
                default -> "open it in an image editor and save it again";
            };
            diagnostics.error(fault.code(), Span.of(display), "the image " + fault.message(), hint);
            return Optional.empty();
        }
    }

    private static Image picture(byte[] bytes) throws ImageFault {
        if (begins(bytes, 0, "\u0089PNG\r\n\u001a\n")) {
            return PngFile.read(bytes);
        }
        if (begins(bytes, 0, "\u00ff\u00d8\u00ff")) {
            return JpegFile.read(bytes);
        }
        throw ImageFault.kind("is " + kind(bytes) + ", and only PNG and JPEG are published");
    }

    private static String kind(byte[] bytes) {
        if (begins(bytes, 0, "GIF8")) {
            return "a GIF";
        }
        if (begins(bytes, 0, "RIFF") && begins(bytes, 8, "WEBP")) {
            return "a WebP";
        }
        if (begins(bytes, 4, "ftyp")) {
            return "a HEIC, AVIF or film";
        }
        String start = new String(Arrays.copyOf(bytes, Math.min(bytes.length, 1000)), ISO_8859_1);
        return start.toLowerCase(Locale.ROOT).contains("<svg") ? "an SVG, which may hold script" : "of no known kind";
    }

    private static boolean begins(byte[] bytes, int offset, String signature) {
        byte[] expected = signature.getBytes(ISO_8859_1);
        return bytes.length >= offset + expected.length
                && Arrays.equals(bytes, offset, offset + expected.length, expected, 0, expected.length);
    }

    /** Refuses measures that would cost more memory than a picture is worth, before anything is decoded. */
    static void checkMeasures(int width, int height) throws ImageFault {
        if (width <= 0 || height <= 0) {
            throw ImageFault.broken("has no width or no height");
        }
        if ((long) width * height > MOST_PIXELS) {
            throw ImageFault.size("has " + width + " by " + height + " pixels, and at most 40 million are published");
        }
    }
}
