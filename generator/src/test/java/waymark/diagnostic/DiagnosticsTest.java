package waymark.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DiagnosticsTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void faultsAreToldByFileLineAndColumnEachOnce() {
        diagnostics.warning("late", new Span("b.csv", 2, 1), "second", "");
        diagnostics.error("bad", new Span("b.csv", 10, 1), "third", "mend it");
        diagnostics.error("bad", Span.of("a.csv"), "first", "");
        diagnostics.error("bad", Span.of("a.csv"), "first", "");
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "a.csv: error [bad] first",
                        "b.csv:2:1: warning [late] second",
                        "b.csv:10:1: error [bad] third\n  hint: mend it");
        assertThat(diagnostics.count(Severity.ERROR)).isEqualTo(2);
        assertThat(diagnostics.count(Severity.NOTE)).isZero();
    }

    @Test
    void onlyErrorsStopABuild() {
        diagnostics.note("n", Span.of("a"), "n", "");
        diagnostics.warning("w", Span.of("a"), "w", "");
        assertThat(diagnostics.hasErrors()).isFalse();
        diagnostics.error("e", Span.of("a"), "e", "");
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void aSpanLeavesOutWhatIsNotKnown() {
        assertThat(Span.of("a")).hasToString("a");
        assertThat(new Span("a", 3, 0)).hasToString("a:3");
        assertThat(new Span("a", 3, 4)).hasToString("a:3:4");
    }

    @Test
    void aFaultThatSaysNothingIsOurDefect() {
        assertThatThrownBy(() -> diagnostics.error("e", Span.of("a"), " ", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Span.of("")).isInstanceOf(IllegalArgumentException.class);
    }
}
