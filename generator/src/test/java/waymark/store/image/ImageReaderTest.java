package waymark.store.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.diagnostic.Diagnostics;
import waymark.store.Sha256;

class ImageReaderTest {
    private static final Map<String, String> ODD_KINDS = Map.of(
            "GIF89a", "is a GIF",
            "RIFF    WEBPVP8 ", "is a WebP",
            "    ftypheic", "is a HEIC, AVIF or film",
            "<?xml version='1.0'?><SVG xmlns='x'><script/></SVG>", "is an SVG, which may hold script",
            "hello", "is of no known kind",
            "", "is of no known kind");

    @ParameterizedTest
    @CsvSource({
        "base.jpg,jpg,48,32", "progressive.jpg,jpg,48,32", "cmyk.jpg,jpg,48,32", "grey.jpg,jpg,48,32",
        "rgb.png,png,48,32", "interlaced.png,png,48,32", "palette.png,png,48,32", "deep.png,png,48,32",
        "bits.png,png,48,32", "notes.png,png,48,32", "phone.jpg,jpg,32,48"
    })
    void keepsThePictureAndKnowsItsMeasures(String name, String extension, int width, int height) throws IOException {
        Image image = image(name);
        assertThat(image.extension()).isEqualTo(extension);
        assertThat(image.width()).isEqualTo(width);
        assertThat(image.height()).isEqualTo(height);
        assertThat(pixels(image.bytes())).isEqualTo(pixels(fixture(name)));
        assertThat(ImageReader.read(name, image.bytes(), new Diagnostics())
                        .orElseThrow()
                        .bytes())
                .as("read again")
                .isEqualTo(image.bytes());
    }

    /** The same on every Java, since no encoder is asked. */
    @ParameterizedTest
    @CsvSource({
        "phone.jpg,b715a54b5c0acf20235a7941f23fabe95569f63c6f556c5d1a921db363290c16",
        "progressive.jpg,36ee4ef42e562fc3283570fb9b59830d2a6a056fdac7171b5358db5dbc3509bb",
        "notes.png,6330f0c1d32d207107bf0a08778692dec63315b8f8db14f47ef59dc478e3ff87",
    })
    void givesTheSameBytesOnEveryJava(String name, String hash) throws IOException {
        assertThat(Sha256.of(image(name).bytes())).isEqualTo(hash);
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone.jpg", "notes.png"})
    void dropsLocationCommentsAndTails(String name) throws IOException {
        assertThat(new String(fixture(name), ISO_8859_1)).contains("CANARY1");
        assertThat(new String(image(name).bytes(), ISO_8859_1)).doesNotContain("CANARY", "GPS", "PK");
    }

    @Test
    void keepsWhichWayUpAPhotographIs() throws IOException {
        byte[] bytes = image("phone.jpg").bytes();
        int exif = new String(bytes, ISO_8859_1).indexOf("Exif");
        assertThat(ExifOrientation.read(bytes, exif + 6, bytes.length)).isEqualTo(6);
    }

    @Test
    void makesNothingOfABrokenNoteOnOrientation() {
        byte[] tiff = Arrays.copyOfRange(ExifOrientation.segment(3), 10, 36);
        assertThat(ExifOrientation.read(tiff, 0, tiff.length)).isEqualTo(3);
        for (int i = 0; i < tiff.length; i++) {
            byte[] altered = tiff.clone();
            altered[i] = -1;
            assertThat(ExifOrientation.read(altered, 0, altered.length)).isIn(1, 3);
            assertThat(ExifOrientation.read(tiff, 0, i)).isIn(1, 3);
        }
    }

    @Test
    void refusesOtherKindsAndSaysWhichTheyAre() {
        ODD_KINDS.forEach((text, kind) -> assertThat(fault(text.getBytes(ISO_8859_1)))
                .isEqualTo("content/x.png: error [image-kind] the image " + kind
                        + ", and only PNG and JPEG are published\n" + "  hint: save it as PNG or JPEG"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"base.jpg", "progressive.jpg", "phone.jpg", "rgb.png", "palette.png", "bits.png"})
    void refusesFilesThatAreCutOff(String name) throws IOException {
        byte[] whole = fixture(name);
        int end = new String(whole, ISO_8859_1).lastIndexOf(name.endsWith("png") ? "IEND" : "\u00ff\u00d9");
        for (int length = 0; length < end; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThat(ImageReader.read(name, part, new Diagnostics()))
                    .as(name + " to " + length)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"base.jpg", "progressive.jpg", "cmyk.jpg", "phone.jpg", "palette.png", "interlaced.png"})
    void neverFailsOnAlteredBytes(String name) throws IOException {
        byte[] whole = fixture(name);
        for (int at = 0; at < whole.length; at++) {
            for (int change : new int[] {1, 0x80, 0xFF}) {
                byte[] altered = whole.clone();
                altered[at] ^= (byte) change;
                Diagnostics diagnostics = new Diagnostics();
                Optional<Image> image = ImageReader.read(name, altered, diagnostics);
                assertThat(diagnostics.hasErrors()).as(name + " at " + at).isEqualTo(image.isEmpty());
            }
        }
    }

    @Test
    void refusesTooManyBytes() {
        byte[] bytes = Arrays.copyOf("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1), 10 * 1024 * 1024 + 1);
        assertThat(fault(bytes)).contains("[image-size]", "at most 10 MB");
    }

    @Test
    void refusesTooManyPixelsBeforeDecoding() throws IOException {
        assertThat(fault(png(100_000, 100_000, new byte[0])))
                .contains("[image-size] the image has 100000 by 100000 pixels, and at most 40 million are published");
        byte[] jpeg = fixture("base.jpg");
        int frame = new String(jpeg, ISO_8859_1).indexOf("\u00ff\u00c0");
        Arrays.fill(jpeg, frame + 5, frame + 9, (byte) -1);
        assertThat(fault(jpeg)).contains("[image-size] the image has 65535 by 65535 pixels");
        assertThat(fault(png(0, 5, new byte[0]))).contains("[image-broken] the image has no width or no height");
        assertThat(fault(png(-1, 5, new byte[0]))).contains("[image-broken]");
    }

    @Test
    void refusesAPngThatUnpacksToMoreOrLessThanItsHeaderSays() throws IOException {
        assertThat(fault(png(10, 10, new byte[109]))).contains("without all of its picture");
        assertThat(fault(png(10, 10, new byte[50_000_000]))).contains("unpacks to more than its header says");
        assertThat(ImageReader.read("x.png", png(10, 10, new byte[110]), new Diagnostics()))
                .isPresent();
    }

    @Test
    void refusesAJpegWithEndlessScans() throws IOException {
        byte[] jpeg = fixture("progressive.jpg");
        int scan = new String(jpeg, ISO_8859_1).indexOf("\u00ff\u00da");
        int next = new String(jpeg, ISO_8859_1).indexOf("\u00ff\u00c4", scan);
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        many.write(jpeg, 0, next);
        for (int i = 0; i < 1000; i++) {
            many.write(jpeg, scan, next - scan);
        }
        many.write(jpeg, next, jpeg.length - next);
        assertThat(fault(many.toByteArray())).contains("too many scans");
    }

    private static byte[] png(int width, int height, byte[] rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1));
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8);
        chunk(out, "IHDR", header.array());
        Deflater deflater = new Deflater();
        deflater.setInput(rows);
        deflater.finish();
        byte[] packed = new byte[rows.length + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        chunk(out, "IDAT", Arrays.copyOf(packed, length));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] bytes) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(type.getBytes(UTF_8));
        checksum.update(bytes);
        out.write(ByteBuffer.allocate(4).putInt(bytes.length).array());
        out.write(type.getBytes(UTF_8));
        out.write(bytes);
        out.write(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }

    private static String fault(byte[] bytes) {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(ImageReader.read("content/x.png", bytes, diagnostics)).isEmpty();
        return diagnostics.sorted().get(0).toString();
    }

    private static Image image(String name) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Image> image = ImageReader.read(name, fixture(name), diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
        return image.orElseThrow();
    }

    private static double[] pixels(byte[] bytes) throws IOException {
        javax.imageio.ImageReader reader = ImageIO.getImageReaders(
                        ImageIO.createImageInputStream(new ByteArrayInputStream(bytes)))
                .next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(bytes)));
        var raster = reader.canReadRaster()
                ? reader.readRaster(0, null)
                : reader.read(0).getRaster();
        return raster.getPixels(0, 0, raster.getWidth(), raster.getHeight(), (double[]) null);
    }

    private static byte[] fixture(String name) throws IOException {
        try (InputStream in = ImageReaderTest.class.getResourceAsStream("fixtures/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
