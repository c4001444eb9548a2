package waymark.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** References to what another source lacks are told, unless that source has faults which may be the cause. */
class NotFoundTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private void error(String file) {
        diagnostics.error("fault", new Span(file, 1, 1), "a fault", "");
    }

    private void notFound(String file, String... sources) {
        diagnostics.notFound(List.of(sources), "unknown", new Span(file, 2, 1), "not found", "");
    }

    private List<String> told() {
        return diagnostics.sorted().stream().map(d -> d.span() + " " + d.code()).toList();
    }

    @Test
    void aReferenceThatLeadsNowhereIsTold() {
        notFound("b", "a");
        error("c");
        assertThat(told()).containsExactly("b:2:1 unknown", "c:1:1 fault");
        assertThat(diagnostics.count(Severity.ERROR)).isEqualTo(2);
    }

    @Test
    void itIsNotToldWhereTheFaultMayLieInWhatItRefersToWhicheverIsFoundFirst() {
        notFound("b", "x", "a");
        error("a");
        notFound("c", "a");
        assertThat(told()).containsExactly("a:1:1 fault");
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void aFolderStandsForAllItsFiles() {
        notFound("b", "data/observations/");
        notFound("c", "data/obs/");
        error("data/observations/a.csv");
        assertThat(told()).containsExactly("c:2:1 unknown", "data/observations/a.csv:1:1 fault");
    }

    @Test
    void consequencesOfConsequencesAreNotToldEither() {
        notFound("c", "b");
        notFound("b", "a");
        error("a");
        assertThat(told()).containsExactly("a:1:1 fault");
    }

    @Test
    void whatFollowsFromAReferenceThatLeadsNowhereIsNotTold() {
        notFound("c", "b");
        notFound("b", "a");
        assertThat(told()).containsExactly("b:2:1 unknown");
    }

    @Test
    void aFaultInTheSameFileHidesNothing() {
        error("hub/a");
        notFound("hub/a", "hub/");
        assertThat(told()).containsExactly("hub/a:1:1 fault", "hub/a:2:1 unknown");
    }

    @Test
    void twoThatBlameEachOtherAreBothTold() {
        notFound("a", "b");
        notFound("b", "a");
        assertThat(told()).containsExactly("a:2:1 unknown", "b:2:1 unknown");
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void aWarningHidesNothing() {
        diagnostics.warning("doubt", Span.of("a"), "a doubt", "");
        notFound("b", "a");
        assertThat(told()).containsExactly("a doubt", "b:2:1 unknown");
    }

    @Test
    void aLargeTableOfUnknownAreasIsToldWhole() {
        for (int line = 1; line <= 150_000; line++) {
            diagnostics.notFound(List.of("a"), "unknown", new Span("b", line, 1), "not found", "");
        }
        assertThat(diagnostics.count(Severity.ERROR)).isEqualTo(150_000);
    }
}
