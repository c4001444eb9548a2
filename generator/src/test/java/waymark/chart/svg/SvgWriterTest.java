package waymark.chart.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgWriterTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.04, 0",
        "0.05, 0.1",
        "12.34, 12.3",
        "12.35, 12.4",
        "-7, -7",
        "-0.25, -0.2",
        "99.96, 100",
        "1234567.89, 1234567.9"
    })
    void coordinatesHaveAtMostOneDecimal(double value, String written) {
        assertThat(Decimals.of(value)).isEqualTo(written);
    }

    @Test
    void whatIsNoCoordinateIsRefused() {
        assertThatThrownBy(() -> Decimals.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Decimals.of(Double.NEGATIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textIsEscapedAndWithoutControlCharacters() {
        String text = new SvgWriter(64)
                .text(Ink.text("lab", Anchor.END, -6), 12.5, 14, "A & B <script>\"\u0000\u0007 Môn \uD83D\uDE00")
                .toString();
        assertThat(text)
                .isEqualTo("<text class=\"lab\" x=\"12.5%\" dx=\"-6\" y=\"14\" text-anchor=\"end\">"
                        + "A &amp; B &lt;script&gt;&quot; Môn \uD83D\uDE00</text>");
    }

    @Test
    void aTextBesideTheLeftEdgeIsPlacedInPixels() {
        assertThat(new SvgWriter(64)
                        .text(Ink.text("", Anchor.END, -8), 0, 334, "50")
                        .toString())
                .isEqualTo("<text x=\"-8\" y=\"334\" text-anchor=\"end\">50</text>");
    }

    @Test
    void widthsAreThoseOfTheBundledTable() {
        assertThat(TextWidths.of("2014/15", 10, false)).isEqualTo((6 * 572 + 372) / 100.0);
        assertThat(TextWidths.of("ŵ", 10, true)).isGreaterThan(TextWidths.of("i", 10, true));
        assertThat(TextWidths.of("中", 10, false)).isEqualTo(10);
    }
}
