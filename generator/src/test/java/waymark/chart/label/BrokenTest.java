package waymark.chart.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrokenTest {

    @Test
    void textIsBrokenAtBlanksWhereALineIsFull() {
        assertThat(Broken.lines("Bournemouth, Christchurch and Poole", 18, 30, 3, String::length))
                .containsExactly("Bournemouth,", "Christchurch and", "Poole");
    }

    @Test
    void whatIsLeftAfterTheLastLineIsMarked() {
        assertThat(Broken.lines("one two three four", 5, 30, 2, String::length)).containsExactly("one", "two…");
    }

    @Test
    void aWordThatIsFarTooLongIsCut() {
        assertThat(Broken.lines("Llanfairpwllgwyngyll", 5, 10, 2, String::length))
                .containsExactly("Llanfairp…");
    }

    @Test
    void aTextThatFitsIsPutTogetherOfItsWordsToo() {
        assertThat(Broken.lines("Upper Tern", 20, 20, 3, String::length)).containsExactly("Upper Tern");
        assertThat(Broken.lines(" Upper  Tern\t", 20, 20, 3, String::length)).containsExactly("Upper Tern");
    }

    @Test
    void anEmptyTextIsOneEmptyLine() {
        assertThat(Broken.lines("", 5, 10, 2, String::length)).containsExactly("");
    }

    @Test
    void aNameIsBrokenAfterItsHyphensToo() {
        assertThat(Broken.lines("Newcastle-upon-Tyne 2024-25", 15, 15, 3, String::length))
                .containsExactly("Newcastle-upon-", "Tyne 2024-25");
    }
}
