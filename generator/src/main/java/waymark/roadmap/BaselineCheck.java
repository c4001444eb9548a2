package waymark.roadmap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Severity;

/** Checks that the baselines of a road map are the figures that the site shows. */
public final class BaselineCheck {
    private BaselineCheck() {}

    /** The figure of the road map's place, by the indicator's id and the label of the period. */
    @FunctionalInterface
    public interface Figures {
        /** The figure, if there is one with a known value. */
        Optional<Published> find(String indicator, String period);
    }

    /** A figure as the site shows it, and the decimals it shows. */
    public record Published(String text, double value, int decimals) {}

    /** Reports each baseline that differs from the data, and each that the data holds no figure for. */
    public static void check(RoadMap map, Figures figures, Diagnostics diagnostics) {
        for (Commitment commitment : map.commitments()) {
            for (Outcome outcome : commitment.outcomes()) {
                outcome.baseline().ifPresent(b -> check(outcome.indicator().id(), b, figures, diagnostics));
            }
        }
    }

    private static void check(String indicator, Outcome.Baseline baseline, Figures figures, Diagnostics diagnostics) {
        Optional<Published> published = figures.find(indicator, baseline.period());
        String which = indicator + " in " + baseline.period();
        if (published.isEmpty()) {
            diagnostics.notFound(
                    List.of("data/observations/", "data/places.csv", "data/indicators.yaml", "data/indicators/"),
                    new Diagnostic(
                            Severity.WARNING,
                            "baseline-without-figure",
                            baseline.span(),
                            "the data holds no figure of " + which + " to check the baseline against",
                            "check the period, written as in the data"));
        } else if (!same(baseline.value(), published.get())) {
            String found = "the baseline " + baseline.value().text() + " is not the figure of " + which + ", "
                    + published.get().text();
            diagnostics.error(
                    "baseline-differs", baseline.value().span(), found, "write the figure that the data holds");
        }
    }

    /** Both are rounded to the decimals that the site shows. */
    private static boolean same(Amount amount, Published published) {
        return rounded(amount.value(), published.decimals()).compareTo(rounded(published.value(), published.decimals()))
                == 0;
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
