package waymark.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.indicator.Symbol.BREAK;
import static waymark.indicator.Symbol.CONFIDENTIAL;
import static waymark.indicator.Symbol.ESTIMATED;
import static waymark.indicator.Symbol.LOW_RELIABILITY;
import static waymark.indicator.Symbol.NONE_RECORDED;
import static waymark.indicator.Symbol.NOT_APPLICABLE;
import static waymark.indicator.Symbol.NOT_AVAILABLE;
import static waymark.indicator.Symbol.REVISED;
import static waymark.indicator.Symbol.ROUNDS_TO_ZERO;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolTest {
    @ParameterizedTest
    @ValueSource(strings = {"re", "[re]", "k", "..", "-", "n/a", "[c", "c*"})
    void whatIsUnknownIsNotGuessed(String status) {
        boolean bracket = status.equals("[c");
        assertThat(Symbol.parse(status).isPresent()).as(status).isEqualTo(bracket);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[r][e]", "r e", "r, e", "r;e", "[R] [E]", " r e "})
    void symbolsStackWithBracketsAndWithout(String status) {
        assertThat(Symbol.parse(status)).contains(List.of(REVISED, ESTIMATED));
    }

    @Test
    void nothingIsNoSymbol() {
        assertThat(Symbol.parse("")).contains(List.of());
    }

    @Test
    void everySymbolIsReadBackAsItIsPrinted() {
        for (Symbol symbol : Symbol.values()) {
            assertThat(Symbol.parse(symbol.printed())).as(symbol.name()).contains(List.of(symbol));
        }
    }

    @Test
    void whatASymbolSaysOfAMissingFigureDecidesItsKind() {
        assertThat(Figure.missing(List.of(CONFIDENTIAL, NOT_AVAILABLE), "")).isInstanceOf(Figure.Suppressed.class);
        assertThat(Figure.missing(List.of(NOT_APPLICABLE), "")).isInstanceOf(Figure.NotApplicable.class);
        assertThat(Figure.missing(List.of(NONE_RECORDED), "")).isInstanceOf(Figure.NoneOrLow.class);
        assertThat(Figure.missing(List.of(ROUNDS_TO_ZERO), "")).isInstanceOf(Figure.NoneOrLow.class);
        assertThat(Figure.missing(List.of(NOT_AVAILABLE), "why")).isInstanceOf(Figure.NotAvailable.class);
        assertThat(Figure.missing(List.of(LOW_RELIABILITY), "")).isInstanceOf(Figure.NotAvailable.class);
    }

    @Test
    void onlySomeSymbolsSayWhyThereIsNoNumber() {
        assertThat(NOT_AVAILABLE.explainsMissing()).isTrue();
        assertThat(BREAK.explainsMissing()).isFalse();
        assertThat(REVISED.explainsMissing()).isFalse();
    }

    @Test
    void aMissingFigureHasNoNumber() {
        assertThat(Figure.missing(List.of(CONFIDENTIAL), "").number()).isEmpty();
    }
}
