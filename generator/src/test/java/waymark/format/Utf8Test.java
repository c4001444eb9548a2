package waymark.format;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.diagnostic.Diagnostics;

class Utf8Test {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void readsTextAndLeavesTheByteOrderMarkOut() {
        assertThat(Utf8.text("a.csv", "\uFEFFé😀\r\n".getBytes(UTF_8), "x", diagnostics))
                .hasValue("é😀\r\n");
        assertThat(Utf8.text("a.csv", new byte[0], "x", diagnostics)).hasValue("");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FF,                 1:1, FF", // never UTF-8
        "61E9620A,           1:2, E9", // é in Latin-1
        "C3A90AC3A9F09F9880FE, 2:3, FE", // after é and an emoji
        "610D0A6280,         2:2, 80", // a stray continuation
        "610D6280,           2:2, 80",
        "61C3,               1:2, C3", // cut off
        "EDA080,             1:1, ED", // half a surrogate pair
        "C080,               1:1, C0", // an overlong zero
        "EFBBBF61FF,         1:2, FF", // after a byte order mark
        "61000A,             1:2, 00", // not text
        "00FF,               1:1, 00", // the first of two
        "FF00,               1:1, FF",
    })
    void namesTheFirstByteThatIsNotText(String hex, String place, String found) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        assertThat(Utf8.text("a.csv", bytes, "csv-encoding", diagnostics)).isEmpty();
        assertThat(diagnostics.sorted())
                .singleElement()
                .hasToString("a.csv:" + place + ": error [csv-encoding] byte 0x" + found
                        + " is not UTF-8 text\n  hint: save the file as UTF-8");
    }

    @Test
    void refusesUtf16() {
        assertThat(Utf8.text("a.csv", "a,b".getBytes(UTF_16LE), "x", diagnostics))
                .isEmpty();
    }
}
