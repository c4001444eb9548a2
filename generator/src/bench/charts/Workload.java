import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import waymark.chart.Limits;
import waymark.chart.RatingMark;
import waymark.chart.ValueAxis;
import waymark.chart.ValueScale;
import waymark.chart.row.IntervalRow;
import waymark.chart.row.Spine;
import waymark.chart.spread.Dot;
import waymark.chart.spread.EndNames;
import waymark.chart.spread.MiddleHalf;
import waymark.chart.spread.Spread;
import waymark.chart.spread.SpreadLine;
import waymark.chart.spread.SpreadMark;
import waymark.chart.trend.ComparatorLine;
import waymark.chart.trend.ComparatorStyle;
import waymark.chart.trend.LinePoint;
import waymark.chart.trend.PeriodTick;
import waymark.chart.trend.TrendAxes;
import waymark.chart.trend.TrendMarks;
import waymark.chart.trend.TrendPoint;

/** An invented network, the same for the same numbers of places and indicators. */
record Workload(List<Measure> measures) {
    static final int PERIODS = 12;

    /** An indicator with the figures of all its places. */
    record Measure(ValueScale scale, double[][] figures, double half, List<Place> places) {

        double benchmark() {
            return mean(PERIODS - 1);
        }

        double mean(int period) {
            double sum = 0;
            for (double[] figure : figures) {
                sum += figure[period];
            }
            return sum / figures.length;
        }

        TrendAxes axes() {
            List<PeriodTick> ticks = IntStream.range(0, PERIODS)
                    .mapToObj(i -> new PeriodTick(2013 + i, (2013 + i) + "/" + (14 + i)))
                    .toList();
            return new TrendAxes(ticks, scale, List.of(), List.of());
        }

        List<ComparatorLine> comparators() {
            return List.of(line(ComparatorStyle.NATION, "Albion", 0), line(ComparatorStyle.REGION, "Tern Valley", half / 2));
        }

        private ComparatorLine line(ComparatorStyle style, String name, double by) {
            List<LinePoint> points = IntStream.range(0, PERIODS)
                    .mapToObj(i -> new LinePoint(i, mean(i) + by))
                    .toList();
            return new ComparatorLine(style, name, "50%", points);
        }

        Spread spread() {
            List<Dot> dots = IntStream.range(0, figures.length)
                    .mapToObj(i -> new Dot("place-" + i, figures[i][PERIODS - 1]))
                    .toList();
            double[] sorted = dots.stream().mapToDouble(Dot::value).sorted().toArray();
            MiddleHalf middle = new MiddleHalf(sorted[sorted.length / 4], sorted[sorted.length * 3 / 4], "the middle half");
            return new Spread(
                    scale,
                    dots,
                    Optional.of(middle),
                    List.of(new SpreadLine(benchmark(), "Albion 50%")),
                    Optional.of(new EndNames("Oxmoor", "Linfold")));
        }

        Spine spine() {
            return new Spine(5, 40, 60, 92, "21.0", "78.5");
        }
    }

    /** What the charts show of one place. */
    record Place(TrendMarks trend, SpreadMark mark, double share, double value, Limits limits) {
        IntervalRow row(boolean own) {
            return new IntervalRow(value, Optional.of(limits), own, mark.rating());
        }
    }

    static Workload invented(int places, int indicators) {
        Random random = new Random(20261122);
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < indicators; i++) {
            measures.add(measure(random, places));
        }
        return new Workload(measures);
    }

    private static Measure measure(Random random, int places) {
        double[][] figures = new double[places][PERIODS];
        double half = 3;
        for (double[] figure : figures) {
            double at = 30 + 40 * random.nextDouble();
            for (int p = 0; p < PERIODS; p++) {
                at = Math.max(10, Math.min(90, at + 2 * random.nextGaussian()));
                figure[p] = at;
            }
        }
        ValueScale scale = new ValueAxis(0, 100, 20).labelled((v, last) -> (int) v + (last ? "%" : ""));
        List<Place> marks = IntStream.range(0, places).mapToObj(i -> place(i, figures[i], half)).toList();
        return new Measure(scale, figures, half, marks);
    }

    private static Place place(int index, double[] figure, double half) {
        String name = "Place number " + index;
        List<TrendPoint> points = IntStream.range(0, PERIODS)
                .mapToObj(p -> new TrendPoint(p, figure[p], Optional.of(limits(figure[p], half))))
                .toList();
        double last = figure[PERIODS - 1];
        String label = String.format(Locale.ROOT, "%.1f%%", last);
        RatingMark rating = RatingMark.values()[index % RatingMark.values().length];
        return new Place(
                new TrendMarks(name, label, points, List.of()),
                new SpreadMark("place-" + index, last, name + " " + label, rating),
                last,
                last,
                limits(last, half));
    }

    private static Limits limits(double value, double half) {
        return new Limits(value - half, value + half);
    }
}
