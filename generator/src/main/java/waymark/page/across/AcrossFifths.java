package waymark.page.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.indicator.Indicator;
import waymark.page.Messages;
import waymark.page.Numbers;

/** The fifths of places: from where to where each reaches. */
final class AcrossFifths {
    private static final int MOST_NAMES = 5;
    private static final int LAST = 5;

    private AcrossFifths() {}

    /** The table of fifths; nothing where there are too few places. */
    static Optional<AcrossView.Fifths> of(
            AcrossFigures figures, boolean drawn, String source, Numbers numbers, Messages words) {
        Map<Integer, List<Ranked>> fifths = figures.fifths();
        if (fifths.isEmpty()) {
            return Optional.empty();
        }
        Indicator indicator = figures.indicator();
        List<AcrossView.Fifth> rows = new ArrayList<>();
        fifths.forEach((number, ranked) -> rows.add(new AcrossView.Fifth(
                number,
                name(number, indicator, words),
                numbers.value(
                        indicator,
                        ranked.stream().mapToDouble(Ranked::value).min().orElseThrow()),
                numbers.value(
                        indicator,
                        ranked.stream().mapToDouble(Ranked::value).max().orElseThrow()),
                places(ranked, words))));
        return Optional.of(new AcrossView.Fifths(finding(figures, rows, words), drawn, rows, source));
    }

    /** What the first and the last fifth have at least or at most; where one is empty, how many places there are. */
    private static String finding(AcrossFigures figures, List<AcrossView.Fifth> rows, Messages words) {
        AcrossView.Fifth first = rows.get(0);
        AcrossView.Fifth last = rows.get(rows.size() - 1);
        String polarity = figures.indicator().polarity().word();
        boolean both = first.number() == 1 && last.number() == LAST;
        return both
                ? switch (figures.indicator().polarity()) {
                    case LOW_IS_GOOD -> words.text("across.fifths." + polarity, first.high(), last.low());
                    case HIGH_IS_GOOD, NONE -> words.text("across.fifths." + polarity, first.low(), last.high());
                }
                : words.text("across.fifths");
    }

    /** {@code Best}, {@code 2nd}, … {@code Worst}. */
    static String name(int number, Indicator indicator, Messages words) {
        if (number > 1 && number < LAST) {
            return words.text("across.fifth-number", words.ordinal(number));
        }
        String polarity = indicator.polarity().word();
        return number == 1 ? words.text("across.fifth-first." + polarity) : words.text("across.fifth-last." + polarity);
    }

    private static String places(List<Ranked> ranked, Messages words) {
        return ranked.size() <= MOST_NAMES
                ? words.list(ranked.stream().map(r -> r.place().name()).toList())
                : Numbers.fixed(ranked.size(), 0);
    }
}
