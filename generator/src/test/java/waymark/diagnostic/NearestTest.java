package waymark.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {
    private static final List<String> KNOWN = List.of("on-track", "at-risk", "late", "done", "e", "en");

    @ParameterizedTest
    @CsvSource({"ontrack, on-track", "ON-TRACK, on-track", "at risk, at-risk", "don, done", "lste, late", "ea, e"})
    void aSlipIsKnown(String name, String meant) {
        assertThat(Nearest.to(name, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"paused", "k", "fr", ""})
    void whatSharesNoLetterIsNoSlip(String name) {
        assertThat(Nearest.to(name, List.of("on-track", "late", "e", "en"))).isEmpty();
    }

    @Test
    void ofTwoThatAreAsNearTheFirstByNameIsMeant() {
        assertThat(Nearest.to("bat", List.of("cat", "bar"))).contains("bar");
    }

    @Test
    void whereNothingIsNearTheHintNamesWhatIsKnownIfThatIsShort() {
        assertThat(Nearest.hint("x1", List.of("b", "a"))).isEqualTo("known: a, b");
        assertThat(Nearest.hint("x1", List.of())).isEqualTo("none is defined yet");
        List<String> letters =
                IntStream.rangeClosed('a', 'v').mapToObj(c -> "" + (char) c).toList();
        assertThat(Nearest.hint("yy", letters))
                .isEqualTo("known: a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v");
        List<String> long1 = IntStream.range(0, 13)
                .mapToObj(i -> "indicator-" + (char) ('a' + i))
                .toList();
        assertThat(Nearest.hint("x", long1)).isEqualTo("13 are known, none is near");
        assertThat(Nearest.hint("x", Collections.nCopies(1, "a"))).isEqualTo("known: a");
    }
}
