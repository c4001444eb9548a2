package waymark.disclosure;

import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.disclosure.sums.Range;
import waymark.indicator.Figure;
import waymark.indicator.Observation;

/** Reports each count below the threshold that isn't withheld. */
final class SmallCounts {
    private static final String HINT =
            "withhold it: leave value and count empty and write c as its status; generator/docs/disclosure.md tells when"
                    + " an indicator needs another threshold";

    private final SmallCountRule rule;
    private final Counts counts;
    private final Diagnostics diagnostics;

    SmallCounts(SmallCountRule rule, Counts counts, Diagnostics diagnostics) {
        this.rule = rule;
        this.counts = counts;
        this.diagnostics = diagnostics;
    }

    void check(Strand strand) {
        for (Observation o : strand.series().observations()) {
            if (!(o.figure() instanceof Figure.Known known)) {
                continue;
            }
            if (counts.printed(known).stream().anyMatch(rule::forbids)) {
                report(o, "the count of " + strand.name(o) + " is below " + rule.threshold() + " and isn't withheld");
            } else if (counts.told(known).filter(this::forbids).isPresent()) {
                report(
                        o,
                        "value and denominator of " + strand.name(o) + " tell its count, which is below "
                                + rule.threshold());
            }
        }
    }

    /** Whether each of the whole numbers that it can be may not be published. */
    private boolean forbids(Range told) {
        Range count = told.whole();
        return rule.forbids(count.low()) && rule.forbids(count.high());
    }

    private void report(Observation o, String message) {
        diagnostics.error("small-count", new Span(o.span().file(), o.span().line(), 0), message, HINT);
    }
}
