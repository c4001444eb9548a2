package waymark.page.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TileLabelsTest {
    @Test
    void aNameThatBeginsLikeNoOtherHasItsFirstLetters() {
        assertThat(TileLabels.of(List.of("Northbridge", "Port Ansell", "Ynys Môn", "Ely")))
                .containsEntry("Northbridge", "Nor")
                .containsEntry("Port Ansell", "Por")
                .containsEntry("Ynys Môn", "Yny")
                .containsEntry("Ely", "Ely");
    }

    @Test
    void namesThatBeginAlikeHaveLettersOfTheirWords() {
        assertThat(TileLabels.of(List.of(
                        "North Devon",
                        "North Moors",
                        "Northbridge",
                        "North East Tern",
                        "East Tern of Wyke",
                        "East Tern")))
                .containsEntry("North Devon", "NDe")
                .containsEntry("North Moors", "NMo")
                .containsEntry("Northbridge", "Nor")
                .containsEntry("North East Tern", "NET")
                .containsEntry("East Tern of Wyke", "ETW")
                .containsEntry("East Tern", "ETe");
    }

    @Test
    void onlyLettersCount() {
        assertThat(TileLabels.of(List.of("St. Ansell", "Na h-Eileanan", "’s-Wyke")))
                .containsEntry("St. Ansell", "StA")
                .containsEntry("Na h-Eileanan", "Nah")
                .containsEntry("’s-Wyke", "sWy");
    }

    @Test
    void aLetterOfTwoCharactersIsNotCut() {
        assertThat(TileLabels.of(List.of("𐐀𐐁𐐂𐐃"))).containsEntry("𐐀𐐁𐐂𐐃", "𐐀𐐁𐐂");
    }
}
