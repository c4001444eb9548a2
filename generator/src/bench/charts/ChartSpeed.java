import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;
import waymark.chart.row.IntervalChart;
import waymark.chart.row.IntervalScale;
import waymark.chart.row.SpineFrame;
import waymark.chart.spread.StripFrame;
import waymark.chart.trend.TrendFrame;

/** Charts for each second of processor time: frames and marks, and JFreeChart drawing every page's chart whole. */
final class ChartSpeed {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final int ROUNDS = 5;
    private static final int NEAREST = 10;

    private final Workload work;

    private ChartSpeed(Workload work) {
        this.work = work;
    }

    public static void main(String[] args) {
        int places = Integer.parseInt(args[0]);
        int indicators = Integer.parseInt(args[1]);
        ChartSpeed all = new ChartSpeed(Workload.invented(places, indicators));
        System.out.printf(Locale.ROOT, "%d places × %d indicators, %d periods%n", places, indicators, Workload.PERIODS);
        double cold = seconds(all::network);
        Result network = all.measure("the charts of the whole network", all::network, places * indicators * 3L);
        System.out.printf(Locale.ROOT, "the same, the first time in this process: %.2f s%n", cold);
        WholeCharts whole = new WholeCharts(all.work);
        long each = (long) places * indicators;
        double trends = all.measure("trends as frames and marks", all::trends, each).speed
                / all.measure("trends by JFreeChart, for each page", whole::trends, each).speed;
        double strips = all.measure("strips as frames and marks", all::strips, each).speed
                / all.measure("strips by JFreeChart, for each page", whole::strips, each).speed;
        System.out.printf(
                Locale.ROOT, "frames and marks : JFreeChart for each page = %.1f : 1 (trends), %.1f : 1 (strips)%n", trends, strips);
        System.out.printf(Locale.ROOT, "bytes of a trend chart, median: %d%n", all.medianTrend());
        System.out.printf(Locale.ROOT, "CPU seconds of the network's charts, median: %.3f%n", network.seconds);
    }

    private record Result(double seconds, double speed) {}

    /** Runs it until Java has compiled it, then takes the median. */
    private Result measure(String what, LongSupplier run, long charts) {
        for (int i = 0; i < 3; i++) {
            seconds(run);
        }
        double[] seconds = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            System.gc();
            seconds[i] = seconds(run);
        }
        Arrays.sort(seconds);
        double median = seconds[ROUNDS / 2];
        System.out.printf(
                Locale.ROOT,
                "%-46s %,7d charts in %.3f s of CPU (%.3f–%.3f): %,.0f for each%n",
                what, charts, median, seconds[0], seconds[ROUNDS - 1], charts / median);
        return new Result(median, charts / median);
    }

    private static double seconds(LongSupplier run) {
        long before = SYSTEM.getProcessCpuTime();
        if (run.getAsLong() <= 0) {
            throw new IllegalStateException("nothing was drawn");
        }
        return (SYSTEM.getProcessCpuTime() - before) / 1e9;
    }

    /** Trend, strip, spine row and the rows of the nearest places, for every place and indicator; returns the characters. */
    private long network() {
        long characters = 0;
        for (Workload.Measure measure : work.measures()) {
            TrendFrame trend = trendFrame(measure);
            StripFrame strip = stripFrame(measure);
            SpineFrame spine = SpineFrame.draw(measure.spine());
            IntervalScale scale = new IntervalScale(measure.scale().axis(), OptionalDouble.of(measure.benchmark()));
            for (Workload.Place place : measure.places()) {
                characters += trend.with(place.trend()).markup().length();
                characters += strip.with(place.mark()).markup().length();
                characters += spine.with(place.share(), place.mark().rating()).markup().length();
                for (int i = 0; i < NEAREST; i++) {
                    characters += IntervalChart.draw(scale, place.row(i == 0)).markup().length();
                }
            }
        }
        return characters;
    }

    private long trends() {
        long characters = 0;
        for (Workload.Measure measure : work.measures()) {
            TrendFrame trend = trendFrame(measure);
            for (Workload.Place place : measure.places()) {
                characters += trend.with(place.trend()).markup().length();
            }
        }
        return characters;
    }

    private long strips() {
        long characters = 0;
        for (Workload.Measure measure : work.measures()) {
            StripFrame strip = stripFrame(measure);
            for (Workload.Place place : measure.places()) {
                characters += strip.with(place.mark()).markup().length();
            }
        }
        return characters;
    }

    private int medianTrend() {
        List<Integer> sizes = new ArrayList<>();
        for (Workload.Measure measure : work.measures()) {
            TrendFrame frame = trendFrame(measure);
            measure.places().forEach(place -> sizes.add(frame.with(place.trend()).markup().length()));
        }
        return sizes.stream().sorted().toList().get(sizes.size() / 2);
    }

    private static TrendFrame trendFrame(Workload.Measure measure) {
        return TrendFrame.draw(measure.axes(), measure.comparators());
    }

    private static StripFrame stripFrame(Workload.Measure measure) {
        return StripFrame.draw(measure.spread());
    }
}
