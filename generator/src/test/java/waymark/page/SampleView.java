package waymark.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.diagnostic.Severity;

/** A view with one of each kind of value, for tests of rendering. */
public record SampleView(
        String title,
        int count,
        Optional<String> note,
        List<Row> rows,
        Map<String, String> words,
        Markup body,
        Severity choice,
        boolean flag,
        Object odd) {
    public record Row(String label, double value, Optional<Row> next) {}

    public static SampleView of(String title) {
        return new SampleView(
                title,
                1234567,
                Optional.empty(),
                List.of(new Row("a", 1.5, Optional.of(new Row("b", 1_000_000, Optional.empty())))),
                Map.of("k", "v"),
                new Markup("<b>body</b>"),
                Severity.ERROR,
                true,
                "odd");
    }

    public SampleView withOdd(Object other) {
        return new SampleView(title, count, note, rows, words, body, choice, flag, other);
    }

    public SampleView withNote(String text) {
        return new SampleView(title, count, Optional.of(text), rows, words, body, choice, flag, odd);
    }

    public String shout() {
        return title + "!";
    }

    public String failing() {
        throw new IllegalStateException("no such thing");
    }
}
