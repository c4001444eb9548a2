package waymark.format.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
    /** What spreadsheets run at the start of a cell; they start one wherever the separator they expect stands. */
    private static final Pattern FORMULA = Pattern.compile("(^|[;\t\r\n]) *[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "=1+2,'=1+2",
                "+44 1234,'+44 1234",
                "-see note,'-see note",
                "@SUM(A1),'@SUM(A1)",
                "'=already,''=already",
                "mind;=1+2,mind;'=1+2",
                "\uFF1D1+2,'\uFF1D1+2",
                "--5,'--5",
                "-5e3,'-5e3"
            })
    void whatMayRunGetsAnApostrophe(String text, String cell) {
        assertThat(CellText.defused(text)).isEqualTo(cell);
        assertThat(CellText.restored(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-5.5", "-12", "5", "a=b", "Mind, the gap", "o'clock", "'quoted'", "2018-20", "a; b", "’"})
    void whatDoesNotIsLeftAlone(String text) {
        assertThat(CellText.defused(text)).isEqualTo(text);
        assertThat(CellText.restored(text)).isEqualTo(text);
    }

    @Test
    void noTextRunsAndEachComesBack() {
        Random chance = new Random(4711);
        String letters = "=+-@;,'\" \t\r\nx5\uFF1D";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder made = new StringBuilder();
            for (int length = chance.nextInt(7); length > 0; length--) {
                made.append(letters.charAt(chance.nextInt(letters.length())));
            }
            String text = made.toString();
            String cell = CellText.defused(text);
            assertThat(CellText.restored(cell)).as(text).isEqualTo(text);
            if (!text.matches("-?[0-9]+(\\.[0-9]+)?")) {
                assertThat(FORMULA.matcher(cell).find()).as(cell).isFalse();
            }
        }
    }
}
