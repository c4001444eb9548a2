package waymark.store.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PNG file's chunks. Kept are those that hold the picture (IHDR, PLTE, tRNS, IDAT, IEND), after a check that the
 * picture unpacks to just the bytes its header promises.
 *
 * @see <a href="https://www.w3.org/TR/png-3/">PNG specification</a>
 */
final class PngFile {
    private static final int SIGNATURE = 8;
    /** A chunk's length, type and checksum. */
    private static final int FRAME = 12;

    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    /** Adam7: each pass's first column, first row, column step, row step. */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private record Header(int width, int height, int depth, int colour, boolean interlaced) {
        int bitsPerPixel() {
            int channels = switch (colour) {
                case 2 -> 3;
                case 4 -> 2;
                case 6 -> 4;
                default -> 1;
            };
            return channels * depth;
        }

        boolean isAllowed() {
            return switch (colour) {
                case 0 -> List.of(1, 2, 4, 8, 16).contains(depth);
                case 3 -> List.of(1, 2, 4, 8).contains(depth);
                case 2, 4, 6 -> depth == 8 || depth == 16;
                default -> false;
            };
        }

        /** How many bytes the picture unpacks to: each row has one for its filter. */
        long unpacked() {
            if (!interlaced) {
                return rows(width, height);
            }
            long sum = 0;
            for (int[] pass : PASSES) {
                sum += rows(ceil(width - pass[0], pass[2]), ceil(height - pass[1], pass[3]));
            }
            return sum;
        }

        private long rows(long columns, long rows) {
            return columns <= 0 ? 0 : rows * (1 + ceil(columns * bitsPerPixel(), 8));
        }

        private static long ceil(long a, long b) {
            return a <= 0 ? 0 : (a + b - 1) / b;
        }
    }

    private PngFile() {}

    static Image read(byte[] bytes) throws ImageFault {
        Header header = header(bytes);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(bytes.length);
        kept.write(bytes, 0, SIGNATURE);
        Inflater inflater = new Inflater();
        try {
            long left = header.unpacked();
            boolean palette = header.colour() != 3;
            String type = "";
            for (int at = SIGNATURE; !type.equals("IEND"); at += FRAME + length(bytes, at)) {
                type = type(bytes, at);
                if (KEPT.contains(type)) {
                    kept.write(bytes, at, FRAME + length(bytes, at));
                }
                palette |= type.equals("PLTE");
                if (type.equals("IDAT")) {
                    inflater.setInput(bytes, at + 8, length(bytes, at));
                    left -= unpack(inflater, left);
                }
            }
            if (left != 0 || !inflater.finished() || !palette) {
                throw ImageFault.broken("is a PNG without all of its picture");
            }
        } finally {
            inflater.end();
        }
        return new Image(kept.toByteArray(), "png", header.width(), header.height());
    }

    private static Header header(byte[] bytes) throws ImageFault {
        if (!type(bytes, SIGNATURE).equals("IHDR") || length(bytes, SIGNATURE) != 13) {
            throw ImageFault.broken("is a PNG without a header");
        }
        ByteBuffer data = ByteBuffer.wrap(bytes, SIGNATURE + 8, 13);
        int width = data.getInt();
        int height = data.getInt();
        ImageReader.checkMeasures(width, height);
        int depth = data.get();
        int colour = data.get();
        int methods = data.getShort();
        int interlace = data.get();
        Header header = new Header(width, height, depth, colour, interlace == 1);
        if (!header.isAllowed() || methods != 0 || interlace < 0 || interlace > 1) {
            throw ImageFault.broken("is a PNG whose header makes no sense");
        }
        return header;
    }

    /** A chunk's type, once its length and checksum are seen to be right. */
    private static String type(byte[] bytes, int at) throws ImageFault {
        if (at + FRAME > bytes.length || length(bytes, at) < 0 || length(bytes, at) > bytes.length - FRAME - at) {
            throw ImageFault.broken("is a PNG that is cut off");
        }
        CRC32 checksum = new CRC32();
        checksum.update(bytes, at + 4, length(bytes, at) + 4);
        if ((int) checksum.getValue() != ByteBuffer.wrap(bytes).getInt(at + 8 + length(bytes, at))) {
            throw ImageFault.broken("is a PNG whose checksums don't hold");
        }
        return new String(bytes, at + 4, 4, ISO_8859_1);
    }

    private static int length(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).getInt(at);
    }

    /** Unpacks one piece, never more than is left, and tells how much that was. */
    private static long unpack(Inflater inflater, long left) throws ImageFault {
        byte[] buffer = new byte[1 << 16];
        long sum = 0;
        try {
            while (!inflater.finished() && !inflater.needsInput()) {
                int count = inflater.inflate(buffer);
                sum += count;
                if (sum > left || inflater.needsDictionary()) {
                    throw ImageFault.broken("is a PNG that unpacks to more than its header says");
                }
            }
        } catch (DataFormatException e) {
            throw ImageFault.broken("is a PNG whose picture can't be unpacked");
        }
        return sum;
    }
}
