package waymark.page.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import waymark.benchmark.breakdown.Breakdown;
import waymark.benchmark.breakdown.BreakdownRow;
import waymark.benchmark.breakdown.Contrast;
import waymark.indicator.Indicator;
import waymark.indicator.Measure;
import waymark.page.Messages;
import waymark.page.Numbers;

/** Sentences about a breakdown. They never judge: that two parts of a place differ is neither better nor worse. */
final class BreakdownSentences {
    private final Numbers numbers;
    private final Messages words;

    BreakdownSentences(Numbers numbers, Messages words) {
        this.numbers = numbers;
        this.words = words;
    }

    /** What the rows say in one sentence. */
    String finding(Indicator indicator, Breakdown b) {
        String by = BreakdownNames.inSentence(b.dimension().name());
        Optional<Contrast> contrast = b.contrast();
        if (contrast.isPresent()) {
            String low = contrast.get().low().category();
            String high = contrast.get().high().category();
            return words.text(
                    "breakdown.finding." + key(outcome(indicator, contrast.get())),
                    by,
                    value(indicator, contrast.get().low()),
                    BreakdownNames.bracketed(low, high),
                    value(indicator, contrast.get().high()),
                    BreakdownNames.bracketed(high, low));
        }
        return b.rows().stream()
                .filter(p -> p.known().isPresent())
                .findFirst()
                .map(p -> words.text(
                        "breakdown.finding.one", by, value(indicator, p), BreakdownNames.bracketed(p.category(), "")))
                .orElse(words.text("breakdown.finding.none", by));
    }

    /** Counts of parts differ because the parts do: nothing is said about chance. */
    private static Contrast.Outcome outcome(Indicator indicator, Contrast contrast) {
        return indicator.measure() == Measure.COUNT ? Contrast.Outcome.UNJUDGED : contrast.outcome();
    }

    private static String key(Contrast.Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String value(Indicator indicator, BreakdownRow row) {
        return numbers.value(indicator, row.known().orElseThrow().value());
    }

    /** How to read the rows: measure, period, what the finding rests on, and what the rows are compared with. */
    String sub(Indicator indicator, Breakdown b) {
        List<String> parts = new ArrayList<>();
        parts.add(words.text("breakdown.sub", measure(indicator), words.period(b.period())));
        if (indicator.measure() != Measure.COUNT) {
            b.contrast()
                    .ifPresent(g -> parts.add(words.text(
                            "breakdown.contrast." + key(g.outcome()), numbers.difference(indicator, g.difference()))));
        }
        boolean whole = b.rows().stream().anyMatch(BreakdownRow::whole);
        if (whole && b.benchmark().isPresent()) {
            boolean each = b.rows().stream().allMatch(BreakdownRow::whole);
            parts.add(words.text(
                    each ? "breakdown.whole-each" : "breakdown.whole-some",
                    b.benchmark().get().name()));
        }
        return String.join(" ", parts);
    }

    private String measure(Indicator indicator) {
        String unit = indicator.unit().name().isEmpty()
                ? indicator.unit().prefix() + indicator.unit().suffix()
                : indicator.unit().name();
        return words.text("chart.measure", indicator.title(), unit.strip());
    }
}
