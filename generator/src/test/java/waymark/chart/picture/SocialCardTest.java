package waymark.chart.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.chart.RatingMark;

class SocialCardTest {
    private static final Path STYLE = Path.of("..", "templates", "assets", "css", "site.css");
    private static final int ACCENT = 0x1f5b45;

    private static SocialCard card(String name, String finding, List<RatingMark> ratings) {
        return new SocialCard("Albion Place Network", name, "May 2026, 2026-1", finding, ratings, "Invented.", ACCENT);
    }

    private static BufferedImage read(SocialCard card) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(card.png()));
    }

    private static int[] pixels(SocialCard card) throws IOException {
        BufferedImage image = read(card);
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** Returns how many pixels have this colour. */
    private static long of(int rgb, SocialCard card) throws IOException {
        return java.util.Arrays.stream(pixels(card))
                .filter(p -> (p & 0xffffff) == rgb)
                .count();
    }

    @Test
    void thePixelsAreTheSameEverywhere() throws IOException, NoSuchAlgorithmException {
        int[] pixels = pixels(card("Tŷ Wŷr", "Better than Albion on 2 of 3 indicators.", List.of(RatingMark.values())));
        ByteBuffer bytes = ByteBuffer.allocate(pixels.length * Integer.BYTES);
        bytes.asIntBuffer().put(pixels);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array())))
                .isEqualTo("3cd59d8f01523d12b62f2530120ea9547c7e5b29e9cf037c04f00523ff6a2ce6");
    }

    @Test
    void itIsAsLargeAsNetworksShowThem() throws IOException {
        BufferedImage image = read(card("Northbridge", "", List.of()));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
    }

    @Test
    void theMarginsStayFreeHoweverLongItsTextsAre() throws IOException {
        String names = "Llanfihangel-y-Creuddyn ".repeat(9);
        SocialCard full = new SocialCard(
                names, names, names, names.repeat(4), Collections.nCopies(90, RatingMark.WORSE), names, ACCENT);
        int[] pixels = pixels(full);
        for (int y = 0; y < 630; y++) {
            for (int x = 0; x < 1200; x++) {
                if (x < 60 || x > 1140 || y < 40 || y > 606) {
                    assertThat(pixels[y * 1200 + x] & 0xffffff)
                            .as("pixel %d, %d", x, y)
                            .isEqualTo(Hue.PAPER.rgb());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(RatingMark.class)
    void everyRatingHasItsColour(RatingMark rating) throws IOException {
        SocialCard with = card("Northbridge", "Better.", List.of(rating));
        SocialCard without = card("Northbridge", "Better.", List.of());
        int rgb = Hue.of(rating).rgb();
        assertThat(of(rgb, with)).isGreaterThan(of(rgb, without) + 40);
    }

    @ParameterizedTest
    @EnumSource(Hue.class)
    void theColoursAreThoseOfTheStyleSheet(Hue hue) throws IOException {
        String name = hue.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String value = String.format(Locale.ROOT, "#%06x", hue.rgb()).replace("#ffffff", "#fff");
        String light = Files.readString(STYLE).replace(" ", "");
        assertThat(light.substring(0, light.indexOf("prefers-color-scheme"))).contains("--" + name + ":" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ŵ", "ŷ", "ï", "£", "€", "’", "–"})
    void lettersOfWelshAndPunctuationHaveOutlines(String letter) {
        for (Face face : List.of(Face.SERIF_BOLD, Face.SANS)) {
            assertThat(face.outline(letter, 100, 0, 0).getBounds2D().isEmpty()).isFalse();
        }
    }

    @Test
    void aLetterThatAFaceLacksIsItsBaseLetterOrABlank() {
        assertThat(Face.SANS.outline("ṃ", 100, 0, 0).getBounds2D())
                .isEqualTo(Face.SANS.outline("m", 100, 0, 0).getBounds2D());
        assertThat(Face.SANS.outline("地", 100, 0, 0).getBounds2D().isEmpty()).isTrue();
        assertThat(Face.SANS.width("地", 100)).isEqualTo(Face.SANS.width("n", 100));
    }

    @Test
    void pairsStandCloserWhereTheFaceSaysSo() {
        double apart = Face.SERIF_BOLD.width("A", 100) + Face.SERIF_BOLD.width("V", 100);
        assertThat(Face.SERIF_BOLD.width("AV", 100)).isLessThan(apart);
    }

    @Test
    void textBreaksAtBlanksAndWhatDoesNotFitEndsInDots() {
        assertThat(Lines.of("one two three four five", Face.SANS, 10, 45, 3))
                .hasSize(3)
                .last()
                .asString()
                .isEqualTo("four five");
        assertThat(Lines.of("one two three four five six seven", Face.SANS, 10, 45, 2)
                        .get(1))
                .endsWith("…");
        assertThat(Lines.of("unbreakablyLongName", Face.SANS, 10, 45, 2))
                .singleElement()
                .asString()
                .endsWith("…");
        assertThat(Lines.of("", Face.SANS, 10, 45, 2)).isEmpty();
    }
}
