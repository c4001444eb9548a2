package waymark.page.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import waymark.benchmark.Distribution;
import waymark.indicator.Comparator;
import waymark.indicator.Indicator;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.network.NetworkScope;
import waymark.page.part.TableText;

/** The sentences about an indicator across all places. */
final class AcrossText {
    /** More names than these are counted instead. */
    private static final int MOST_NAMES = 12;

    private final NetworkScope scope;
    private final Messages words;
    private final AcrossFigures figures;
    private final String period;

    AcrossText(NetworkScope scope, AcrossFigures figures, String period) {
        this.scope = scope;
        this.words = scope.words();
        this.figures = figures;
        this.period = period;
    }

    /** The period that the figures are of; empty if there are none. */
    String period() {
        return period;
    }

    /** What the comparator is called; empty if there is none. */
    String benchmark() {
        return scope.network().evidence().benchmark().map(Comparator::name).orElse("");
    }

    Markup lead(Indicator indicator, Distribution places) {
        if (places.size() == 0) {
            return words.markup("across.lead-none", indicator.title());
        }
        return words.markup(
                "across.lead",
                period,
                bold(scope.numbers().value(indicator, places.lowest().orElseThrow())),
                bold(scope.numbers().inWords(indicator, places.highest().orElseThrow())),
                figures.lowest().orElse(""),
                figures.highest().orElse(""),
                words.text("count", places.size()));
    }

    private static Markup bold(String text) {
        return new Markup("<b>" + TableText.escape(text) + "</b>");
    }

    /** How many places are better than the benchmark, similar and worse; where nothing is rated, how many there are. */
    String caption() {
        List<String> parts = new ArrayList<>();
        figures.ratings().forEach((rating, n) -> {
            String key = (parts.isEmpty() ? "across.first." : "across.count.")
                    + rating.name().toLowerCase(Locale.ROOT);
            parts.add(words.text(key, n, words.text("count", n), benchmark()));
        });
        int all = figures.ranked().size();
        return Numbers.sentence(
                parts.isEmpty() ? words.text("across.caption-none", all, words.text("count", all)) : words.list(parts));
    }

    /** What the columns hold; without intervals nothing is compared. */
    String sub() {
        if (!figures.rated()) {
            return period.isEmpty()
                    ? ""
                    : words.text(figures.intervals() ? "across.sub-interval" : "across.sub-value", period);
        }
        String line = figures.benchmark().isPresent()
                ? benchmark() + ", "
                        + scope.numbers()
                                .value(figures.indicator(), figures.benchmark().getAsDouble())
                : "";
        return words.text(line.isEmpty() ? "across.sub-bare" : "across.sub", period, line, benchmark());
    }

    /** What the tiles show. */
    String tiles() {
        return figures.rated()
                ? words.text("across.map-rated", period, benchmark())
                : words.text("across.map-fifths", period);
    }

    /** Which places the table lacks, and why. */
    String remark() {
        String missing = figures.missing().isEmpty() || period.isEmpty() ? "" : missing();
        if (figures.ended().isEmpty()) {
            return missing;
        }
        String ended = words.text("across.ended", words.list(figures.ended()));
        return missing.isEmpty() ? ended : missing + " " + ended;
    }

    private String missing() {
        int n = figures.missing().size();
        return n <= MOST_NAMES
                ? words.text("across.missing-names", period, words.list(figures.missing()))
                : words.text("across.missing", n, period);
    }
}
