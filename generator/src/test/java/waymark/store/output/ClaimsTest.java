package waymark.store.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Diagnostics;
import waymark.store.Stamp;

class ClaimsTest {
    private final Diagnostics diagnostics = new Diagnostics();
    private final Claims claims = new Claims(diagnostics);

    private static KeptFiles kept(String... paths) {
        return KeptFiles.of(Stream.of(paths)
                .map(path -> LiveFiles.of(List.of(new Live(path, "a".repeat(64), Stamp.basic(1, 2)))))
                .toList());
    }

    @Test
    void whatStaysHasItsPathsAsIfItHadBeenMade() {
        for (String path :
                List.of("a/b.html", "A/B.html", "a", "a/b.html/x", "e/f/g", "upper/case.HTML", "upper", "a/C")) {
            assertThat(isGranted(path)).as(path).isFalse();
        }
        for (String path : List.of("a/b", "a/c/dd", "a/c/d0", "b", "ee", "e0", "upper/case2", "a/b.htm", "a/c/e/f")) {
            assertThat(isGranted(path)).as(path).isTrue();
        }
    }

    private static boolean isGranted(String path) {
        Claims beside = new Claims(new Diagnostics());
        beside.keep(kept("a/b.html", "a/c/d", "e", "Upper/Case.html"), number -> "kept " + number);
        return beside.grant(path, "new");
    }

    @Test
    void aClashWithWhatStaysNamesBothOwners() {
        claims.keep(kept("a/b.html", "c"), number -> number == 0 ? "an old page" : "another");
        claims.grant("a/b.html/c", "a new page");
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::code, Diagnostic::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "path-clash", "two sources make this path: a new page, and an old page"));
    }

    @Test
    void nothingStaysUnderPathsThatAreGrantedAlready() {
        claims.grant("a/b", "new");
        assertThatThrownBy(() -> claims.keep(kept("a/b/c"), number -> "old")).isInstanceOf(IllegalStateException.class);
    }
}
