package waymark.page.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import waymark.benchmark.breakdown.Breakdown;
import waymark.benchmark.breakdown.BreakdownRow;
import waymark.benchmark.breakdown.Breakdowns;
import waymark.benchmark.breakdown.Crossing;
import waymark.benchmark.breakdown.Dimension;
import waymark.chart.ValueAxis;
import waymark.chart.row.IntervalScale;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Measure;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.indicator.AxisNumbers;
import waymark.page.indicator.Chance;
import waymark.page.indicator.IndicatorFrames;
import waymark.place.Area;

/**
 * Composes the breakdowns of one indicator in one place: a section for each dimension while there is room on the page, what
 * is crossed below the later of its two dimensions, and a sentence about what only the download holds.
 */
public final class BreakdownSections {
    private static final int MOST_SECTIONS = 6;
    private static final int MOST_ROWS = 40;
    private static final int MOST_ROWS_OF_ONE = 20;
    private static final int MOST_CROSSINGS = 2;

    private final Breakdowns breakdowns;
    private final Numbers numbers;
    private final Messages words;
    private final AxisNumbers axisNumbers;
    private final Indicator indicator;
    private final Area area;
    private final String source;
    private final String uncompared;
    private final List<String> names;
    private final List<String> leftOut = new ArrayList<>();
    private int rowsLeft = MOST_ROWS;

    private BreakdownSections(
            IndicatorFrames frames, Messages words, Indicator indicator, Area area, String source, String uncompared) {
        this.breakdowns = frames.breakdowns();
        this.numbers = frames.numbers();
        this.words = words;
        this.axisNumbers = new AxisNumbers(words);
        this.indicator = indicator;
        this.area = area;
        this.source = source;
        this.uncompared = uncompared;
        this.names = breakdowns.dimensions(indicator).names();
    }

    /**
     * The sections of an area; none if the source has no breakdowns of it.
     *
     * @param source the line below rows beside the benchmark
     * @param uncompared the line below figures that stand for themselves
     */
    public static BreakdownsView of(
            IndicatorFrames frames, Messages words, Indicator indicator, Area area, String source, String uncompared) {
        return new BreakdownSections(frames, words, indicator, area, source, uncompared).view();
    }

    private BreakdownsView view() {
        List<Breakdown> shown = fitting(breakdowns.of(indicator, area));
        List<Crossing> crossings = crossings();
        List<BreakdownsView.Section> sections = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            List<Breakdown> later = shown.subList(i + 1, shown.size());
            String name = shown.get(i).dimension().name();
            List<BreakdownsView.Cross> below = crossings.stream()
                    .filter(c -> is(c, name)
                            && later.stream().noneMatch(b -> is(c, b.dimension().name())))
                    .map(c -> cross(c, true))
                    .toList();
            sections.add(section(shown.get(i), sections.size() + 1, below));
        }
        Predicate<Crossing> alone =
                c -> shown.stream().noneMatch(b -> is(c, b.dimension().name()));
        crossings.stream().filter(alone).forEach(c -> sections.add(section(c, sections.size() + 1)));
        return new BreakdownsView(sections, more());
    }

    private static boolean is(Crossing crossing, String dimension) {
        return crossing.rows().name().equals(dimension)
                || crossing.columns().name().equals(dimension);
    }

    /** The breakdowns that there is room for, each with as many rows as a table may have; the others are named. */
    private List<Breakdown> fitting(List<Breakdown> all) {
        List<Breakdown> shown = new ArrayList<>();
        for (Breakdown b : all) {
            int rows = Math.min(MOST_ROWS_OF_ONE, b.rows().size());
            if (shown.size() < MOST_SECTIONS && rows <= rowsLeft) {
                rowsLeft -= rows;
                shown.add(b);
            } else {
                leftOut.add(name(b.dimension()));
            }
        }
        return shown;
    }

    private List<Crossing> crossings() {
        List<Crossing> shown = new ArrayList<>();
        for (Crossing c : breakdowns.crossings(indicator, area)) {
            if (shown.size() < MOST_CROSSINGS && CrossTable.fits(c)) {
                shown.add(c);
            } else {
                leftOut.add(both(c));
            }
        }
        return shown;
    }

    private String name(Dimension dimension) {
        return BreakdownNames.among(dimension.name(), names);
    }

    private String both(Crossing c) {
        return words.text("breakdown.both", name(c.rows()), name(c.columns()));
    }

    private String more() {
        List<String> sentences = new ArrayList<>();
        if (!leftOut.isEmpty()) {
            sentences.add(words.text("breakdown.more", words.list(leftOut)));
        }
        int deeper = breakdowns.deeper(indicator, area);
        if (deeper > 0) {
            sentences.add(words.text("breakdown.deeper", deeper));
        }
        return String.join(" ", sentences);
    }

    private BreakdownsView.Section section(Breakdown b, int number, List<BreakdownsView.Cross> below) {
        return new BreakdownsView.Section(
                words.text("breakdown.heading", name(b.dimension())), "w-by-" + number, Optional.of(rows(b)), below);
    }

    private BreakdownsView.Section section(Crossing c, int number) {
        return new BreakdownsView.Section(
                words.text("breakdown.heading", both(c)), "w-by-" + number, Optional.empty(), List.of(cross(c, false)));
    }

    private BreakdownsView.Rows rows(Breakdown b) {
        List<BreakdownRow> fitting =
                b.rows().subList(0, Math.min(MOST_ROWS_OF_ONE, b.rows().size()));
        ValueAxis axis =
                ValueAxis.covering(breakdowns.range(indicator, b.dimension()).values());
        OptionalDouble line = line(b);
        BreakdownRows rows =
                new BreakdownRows(indicator, b, fitting, new IntervalScale(axis, line), area.name(), numbers, words);
        BreakdownSentences sentences = new BreakdownSentences(numbers, words);
        String benchmark = b.benchmark().map(Area::name).orElse("");
        int left = b.rows().size() - fitting.size();
        return new BreakdownsView.Rows(
                sentences.finding(indicator, b),
                sentences.sub(indicator, b),
                BreakdownNames.heading(b.dimension().name()),
                area.name(),
                rows.hasBenchmark() ? benchmark : "",
                rows.compared() ? words.text("profile.against", benchmark) : "",
                axisNumbers.end(indicator, axis, axis.low()),
                axisNumbers.end(indicator, axis, axis.high()),
                line.isPresent()
                        ? words.text("breakdown.key.line", area.name(), numbers.value(indicator, line.getAsDouble()))
                        : "",
                rows.marks() ? words.text("breakdown.key.mark", benchmark) : "",
                rows.intervals() ? words.text("table.interval") : "",
                rows.markup(),
                left == 0 ? "" : words.text("breakdown.more-rows", left),
                rows.symbols(),
                rows.rated() == 0
                        ? source
                        : source + " " + words.text("across.chance", rows.rated(), Chance.of(rows.rated(), words)));
    }

    /** The place as a whole; a count of all would lie far from those of its parts. */
    private OptionalDouble line(Breakdown b) {
        return indicator.measure() == Measure.COUNT
                ? OptionalDouble.empty()
                : b.all().flatMap(BreakdownRow::known).map(Figure.Known::value).stream()
                        .mapToDouble(Double::doubleValue)
                        .findFirst();
    }

    private BreakdownsView.Cross cross(Crossing c, boolean aside) {
        List<Figure> figures = c.cells().stream()
                .flatMap(List::stream)
                .flatMap(Optional::stream)
                .toList();
        boolean intervals = figures.stream().anyMatch(BreakdownSections::hasInterval);
        Optional<PyramidTable> pyramid = PyramidTable.of(indicator, c, numbers, words);
        boolean folded = aside && pyramid.isEmpty();
        return new BreakdownsView.Cross(
                pyramid.map(p -> p.finding(both(c)))
                        .orElseGet(() -> words.text("breakdown.cross", both(c), words.period(c.period()))),
                folded,
                pyramid.map(PyramidTable::markup).orElseGet(() -> CrossTable.of(indicator, c, numbers, words)),
                intervals && pyramid.isPresent() ? words.text("breakdown.pyramid-interval") : "",
                intervals && pyramid.isEmpty() ? words.text("breakdown.cross-intervals") : "",
                BreakdownRows.explained(figures, numbers, words),
                folded ? "" : uncompared);
    }

    private static boolean hasInterval(Figure figure) {
        return figure instanceof Figure.Known k && k.interval().isPresent();
    }
}
