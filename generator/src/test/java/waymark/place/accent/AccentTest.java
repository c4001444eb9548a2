package waymark.place.accent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;

class AccentTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(colour("#000").contrast(colour("#fff"))).isEqualTo(21);
        assertThat(colour("#767676").contrast(colour("#ffffff"))).isBetween(4.54, 4.55);
    }

    @Test
    void aColourSurvivesTheWayToItsShadesAndBack() {
        for (String hex : new String[] {"#7b2450", "#1f5b45", "#ffdd00", "#0b0c0c", "#ffffff", "#12436d"}) {
            Oklch shade = Oklch.of(colour(hex));
            assertThat(shade.at(shade.lightness()).hex()).isEqualTo(hex);
        }
    }

    @Test
    void bothShadesAreTakenAsTheyAre() {
        assertThat(read("#7B2450", "#eb9abd")).contains(new Accent("#7b2450", "#eb9abd"));
        assertThat(Sample.messages(diagnostics)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#7b2450", "#1f5b45", "#000000", "#12436d", "#0000ff", "#8a3c00"})
    void theShadeForDarkBackgroundsIsMadeFromTheOther(String light) {
        Accent accent = read(light, "").orElseThrow();
        assertThat(Accent.Scheme.DARK.contrast(colour(accent.dark()))).isGreaterThanOrEqualTo(7);
        assertThat(Sample.messages(diagnostics)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffdd00", "#ff8800", "#f3f0e8", "#ffffff", "#3fa9f5", "#78776f"})
    void whatCantBeReadIsRefusedWithAShadeThatCan(String light) {
        assertThat(read(light, "")).isEmpty();
        String message = Sample.messages(diagnostics).get(0);
        assertThat(message).startsWith("data/places.csv:2:9: error [accent-contrast] \"" + light + "\"");
        String hinted = message.substring(message.lastIndexOf('#'));
        assertThat(Accent.Scheme.LIGHT.contrast(colour(hinted))).as(message).isBetween(4.5, 4.7);
    }

    @Test
    void aShadeForDarkBackgroundsIsCheckedThere() {
        assertThat(read("#7b2450", "#7b2450")).isEmpty();
        assertThat(Sample.messages(diagnostics)).containsExactly("""
                data/places.csv:2:17: error [accent-contrast] "#7b2450" can't be read on dark backgrounds: its contrast is \
                1.76, and 4.5 is needed
                  hint: the nearest shade that passes is #c46690""");
    }

    @Test
    void whatIsNoColourIsToldAndSoIsHalfAnAccent() {
        assertThat(read("plum", "")).isEmpty();
        assertThat(read("", "#eb9abd")).isEmpty();
        assertThat(read("", "")).isEmpty();
        assertThat(Sample.messages(diagnostics)).containsExactly("""
                data/places.csv:2:9: error [bad-accent] "plum" is not a colour
                  hint: write six hexadecimal digits: #7b2450""", """
                data/places.csv:2:17: error [accent-half] "#eb9abd" is an accent for dark backgrounds alone
                  hint: fill in accent as well: the shade on light ones""");
    }

    @Test
    void accentsAreHeldAgainstTheBackgroundsOfTheStyleSheet() throws IOException {
        try (InputStream css = AccentTest.class.getResourceAsStream("/waymark/templates/assets/css/site.css")) {
            String sheet = new String(css.readAllBytes(), StandardCharsets.UTF_8);
            Matcher papers = Pattern.compile("--paper:(#[0-9a-f]{6});--raise:(#[0-9a-f]{6})")
                    .matcher(sheet);
            for (Accent.Scheme scheme : Accent.Scheme.values()) {
                assertThat(papers.find()).isTrue();
                assertThat(papers.group(1)).isEqualTo(scheme.paper().hex());
                assertThat(papers.group(2)).isEqualTo(scheme.raise().hex());
            }
        }
    }

    private Optional<Accent> read(String light, String dark) {
        return Accent.read(
                light, new Span("data/places.csv", 2, 9), dark, new Span("data/places.csv", 2, 17), diagnostics);
    }

    private static Colour colour(String hex) {
        return Colour.of(hex).orElseThrow();
    }
}
