package waymark.store.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/**
 * A JPEG file's segments. Kept are those that hold the picture; of the others only what changes how it looks is said
 * anew: whether colours are transformed (JFIF, Adobe), and which way up it is (Exif).
 *
 * @see <a href="https://www.w3.org/Graphics/JPEG/itu-t81.pdf">ITU-T T.81</a>
 */
final class JpegFile {
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final Set<Integer> TABLES = Set.of(0xC4, 0xDB, 0xDD);
    private static final Set<Integer> FRAMES =
            Set.of(0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF);
    /** A few bytes of a scan can cost a pass over the whole picture; ten are usual. */
    private static final int MOST_SCANS = 40;

    private static final byte[] JFIF = bytes(0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0);

    private final byte[] bytes;
    private final ByteArrayOutputStream picture;
    private int at = 2;
    private int width;
    private int height;
    private int scans;
    private int orientation = 1;
    private boolean jfif;
    private int adobeTransform = -1;

    private JpegFile(byte[] bytes) {
        this.bytes = bytes;
        this.picture = new ByteArrayOutputStream(bytes.length);
    }

    static Image read(byte[] bytes) throws ImageFault {
        JpegFile file = new JpegFile(bytes);
        while (file.segment()) {
            // Each call takes one segment.
        }
        if (file.scans == 0) {
            throw ImageFault.broken("is a JPEG without a picture");
        }
        byte[] kept = file.kept();
        JpegDecoding.check(kept);
        boolean turned = file.orientation >= 5;
        return new Image(kept, "jpg", turned ? file.height : file.width, turned ? file.width : file.height);
    }

    /** Takes the next segment; false at the end. What follows the end is dropped. */
    private boolean segment() throws ImageFault {
        int marker = marker();
        if (marker == END) {
            return false;
        }
        int length = length();
        if (FRAMES.contains(marker)) {
            frame(marker, length);
        }
        if (TABLES.contains(marker) || FRAMES.contains(marker)) {
            keep(marker, length);
        } else if (marker == SCAN) {
            keep(marker, length);
            scan();
            return true;
        } else if (marker >= 0xE0 && marker <= 0xEF) {
            application(marker, length);
        } else if (marker != COMMENT) {
            throw ImageFault.kind("is a kind of JPEG that browsers don't show");
        }
        at += length;
        return true;
    }

    private int marker() throws ImageFault {
        if (unsigned(at) != 0xFF) {
            throw ImageFault.broken("is a JPEG whose segments don't follow each other");
        }
        while (unsigned(at) == 0xFF) {
            at++;
        }
        return unsigned(at++);
    }

    /** The segment's length, of which the two bytes of the length itself are part. */
    private int length() throws ImageFault {
        int length = unsigned(at) << 8 | unsigned(at + 1);
        if (length < 2 || at + length > bytes.length) {
            throw cutOff();
        }
        return length;
    }

    private int unsigned(int index) throws ImageFault {
        if (index >= bytes.length) {
            throw cutOff();
        }
        return bytes[index] & 0xFF;
    }

    private static ImageFault cutOff() {
        return ImageFault.broken("is a JPEG that is cut off");
    }

    private void frame(int marker, int length) throws ImageFault {
        if (marker > 0xC2 || unsigned(at + 2) != 8) {
            throw ImageFault.kind("is a kind of JPEG that browsers don't show");
        }
        if (width != 0 || length < 8) {
            throw ImageFault.broken("is a JPEG with more or less than one header");
        }
        height = unsigned(at + 3) << 8 | unsigned(at + 4);
        width = unsigned(at + 5) << 8 | unsigned(at + 6);
        ImageReader.checkMeasures(width, height);
    }

    private void keep(int marker, int length) {
        picture.write(0xFF);
        picture.write(marker);
        picture.write(bytes, at, length);
    }

    /** A scan's header and the packed picture after it, up to the next marker that isn't part of the picture. */
    private void scan() throws ImageFault {
        if (width == 0 || ++scans > MOST_SCANS) {
            throw ImageFault.broken("is a JPEG with " + (width == 0 ? "no header" : "too many scans"));
        }
        at += length();
        int start = at;
        while (unsigned(at) != 0xFF || isPartOfPicture(unsigned(at + 1))) {
            at++;
        }
        picture.write(bytes, start, at - start);
    }

    private static boolean isPartOfPicture(int afterFF) {
        return afterFF == 0 || (afterFF >= 0xD0 && afterFF <= 0xD7);
    }

    private void application(int marker, int length) throws ImageFault {
        if (marker == 0xE0 && hasName("JFIF\0", length)) {
            jfif = true;
        } else if (marker == 0xEE && hasName("Adobe", length) && length >= 14) {
            adobeTransform = unsigned(at + 13);
        } else if (marker == 0xE1 && hasName("Exif\0\0", length)) {
            orientation = ExifOrientation.read(bytes, at + 8, at + length);
        }
    }

    private boolean hasName(String name, int length) {
        return length >= name.length() + 2 && new String(bytes, at + 2, name.length(), ISO_8859_1).equals(name);
    }

    private byte[] kept() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(picture.size() + 100);
        out.writeBytes(bytes(0xFF, 0xD8));
        if (jfif) {
            out.writeBytes(JFIF);
        }
        if (orientation != 1) {
            out.writeBytes(ExifOrientation.segment(orientation));
        }
        if (adobeTransform >= 0) {
            out.writeBytes(bytes(0xFF, 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, adobeTransform));
        }
        out.writeBytes(picture.toByteArray());
        out.writeBytes(bytes(0xFF, END));
        return out.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
