package waymark.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    @Test
    void textsAreCutAtBlanksAndPunctuation() {
        assertThat(Terms.tokens("Children’s hearing, and\u00a0speech—at two"))
                .containsExactly("Children", "s", "hearing", "and", "speech", "at", "two");
    }

    @Test
    void whatStandsBeforeTheFirstAndBehindTheLastGapIsATokenToo() {
        assertThat(Terms.tokens("(Cardiff)")).containsExactly("", "Cardiff", "");
        assertThat(Terms.tokens("")).containsExactly("");
    }

    @ParameterizedTest
    @CsvSource({"Tŷ, ty", "DŴR, dwr", "Ynys Môn, ynys mon", "E07000123, e07000123", "naïve, naive", "Łódź, łodz"})
    void termsHaveNoMarksAndNoCapitals(String token, String term) {
        assertThat(Terms.folded(token)).isEqualTo(term);
    }
}
