package waymark.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlphabetTest {
    private final Alphabet english = new Alphabet("en");
    private final Alphabet welsh = new Alphabet("cy");

    @ParameterizedTest
    @CsvSource({
        "Cheltenham, C, Ch",
        "Llandudno, L, Ll",
        "élan, E, E",
        "Ngwynedd, N, Ng",
        "Rhyl, R, Rh",
        "“Warm rooms”, W, W",
        "2030 vision, 0–9, 0–9",
        "£10 a week, 0–9, 0–9",
        "Ŵyl, W, W",
        "Ёлка, Е, Е",
    })
    void theLetterOfATitleIsThatOfItsLanguage(String title, String inEnglish, String inWelsh) {
        assertThat(english.letter(title)).isEqualTo(inEnglish);
        assertThat(welsh.letter(title)).isEqualTo(inWelsh);
    }

    @Test
    void welshHasItsOwnOrder() {
        List<String> inOrder = List.of(
                "3 cham",
                "Abertawe",
                "Caerdydd",
                "Cymru",
                "Chwarae",
                "Dinbych",
                "Ddoe",
                "Ffair",
                "Gwynedd",
                "Ngwynedd",
                "Hafan",
                "Lôn",
                "Llanelli",
                "Pen-y-bont",
                "Phen",
                "Rygbi",
                "Rhyl",
                "Sir Benfro",
                "Tŷ",
                "Thema",
                "Ynys Môn");
        assertThat(inOrder.stream().sorted(welsh.order().reversed()).sorted(welsh.order()))
                .containsExactlyElementsOf(inOrder);
    }

    @Test
    void ngWithinAWordIsTwoLetters() {
        assertThat(List.of("Bangor", "Bala", "Bargoed").stream().sorted(welsh.order()))
                .containsExactly("Bala", "Bangor", "Bargoed");
    }

    @Test
    void marksAndCapitalsCountForNothing() {
        assertThat(List.of("Zoo", "éclair", "Ebb", "Eddy").stream().sorted(english.order()))
                .containsExactly("Ebb", "éclair", "Eddy", "Zoo");
    }

    @ParameterizedTest
    @CsvSource({"A, a", "Ch, ch", "0–9, other", "Е, u435"})
    void aLettersAddressIsPlain(String letter, String id) {
        assertThat(Alphabet.id(letter)).isEqualTo(id);
    }
}
