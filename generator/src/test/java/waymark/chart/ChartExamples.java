package waymark.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import waymark.chart.outcome.Aim;
import waymark.chart.outcome.Outcome;
import waymark.chart.outcome.OutcomePoint;
import waymark.chart.spread.Dot;
import waymark.chart.spread.EndNames;
import waymark.chart.spread.MiddleHalf;
import waymark.chart.spread.Spread;
import waymark.chart.spread.SpreadLine;
import waymark.chart.timeline.TimelineScale;
import waymark.chart.timeline.YearTick;
import waymark.chart.trend.ComparatorLine;
import waymark.chart.trend.ComparatorStyle;
import waymark.chart.trend.Gap;
import waymark.chart.trend.LinePoint;
import waymark.chart.trend.PeriodTick;
import waymark.chart.trend.SeriesBreak;
import waymark.chart.trend.TrendAxes;
import waymark.chart.trend.TrendMarks;
import waymark.chart.trend.TrendPoint;

/** The figures of the reference look, and ways to make others. */
public final class ChartExamples {

    /** A period without a figure. */
    public static final double GAP = Double.MAX_VALUE;

    /** The axis of the reference look. */
    public static final ValueScale SCALE = scale(new ValueAxis(50, 80, 5), "%");

    private static final double[] PLACES = {
        54.9, 58.3, 61.6, 61.7, 63.9, 64.5, 64.8, 64.9, 65.2, 66.1, 66.2, 66.8, 67.3, 68.2, 68.3, 68.4, 68.8, 68.9,
        69.1, 69.4, 69.6, 69.7, 69.9, 70.0, 70.2, 71.0, 71.5, 71.7, 72.9, 74.0, 75.4, 76.9
    };

    private ChartExamples() {}

    /** All places of the reference look, in order. */
    public static double[] places() {
        return PLACES.clone();
    }

    /** Labels an axis in plain numbers, the unit on the last. */
    public static ValueScale scale(ValueAxis axis, String unit) {
        return axis.labelled(
                (value, last) -> String.format(Locale.ROOT, "%." + axis.decimals() + "f", value) + (last ? unit : ""));
    }

    /** Returns so many school years up to 2024/25. */
    public static List<PeriodTick> years(int count) {
        List<PeriodTick> years = new ArrayList<>();
        for (int year = 2025 - count; year < 2025; year++) {
            years.add(new PeriodTick(year, year + "/" + String.format(Locale.ROOT, "%02d", (year + 1) % 100)));
        }
        return years;
    }

    /** The axes of the reference look. */
    public static TrendAxes trendAxes() {
        return new TrendAxes(
                years(11),
                SCALE,
                List.of(new SeriesBreak(7, "new framework")),
                List.of(new Gap(5, 6, "not collected")));
    }

    /** A comparator's line. */
    public static ComparatorLine line(ComparatorStyle style, String name, String label, double... values) {
        List<LinePoint> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != GAP) {
                points.add(new LinePoint(i, values[i]));
            }
        }
        return new ComparatorLine(style, name, label, points);
    }

    /** A place's marks, each figure with an interval this far on both sides, or none. */
    public static TrendMarks marks(String name, String label, double around, double... values) {
        List<TrendPoint> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != GAP) {
                Optional<Limits> limits = around == 0
                        ? Optional.empty()
                        : Optional.of(new Limits(values[i] - around, values[i] + around));
                points.add(new TrendPoint(i, values[i], limits));
            }
        }
        return new TrendMarks(name, label, points, List.of());
    }

    /** The nation of the reference look. */
    public static ComparatorLine albion() {
        return line(
                ComparatorStyle.NATION,
                "Albion",
                "68.3%",
                62.9,
                65.8,
                67.2,
                68.6,
                69.3,
                GAP,
                GAP,
                65.2,
                67.1,
                67.8,
                68.3);
    }

    /** The region of the reference look. */
    public static ComparatorLine ternValley() {
        return line(
                ComparatorStyle.REGION,
                "Tern Valley",
                "67.4%",
                61.7,
                64.3,
                66.0,
                67.1,
                68.0,
                GAP,
                GAP,
                64.0,
                65.8,
                66.7,
                67.4);
    }

    /** The place of the reference look. */
    public static TrendMarks northbridge() {
        return marks("Northbridge", "66.8%", 2.2, 57.9, 59.8, 60.9, 62.4, 63.0, GAP, GAP, 61.2, 61.9, 63.1, 66.8);
    }

    /** A strip of places named by their rank from the lowest, from 0. */
    public static Spread spread(double... values) {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            dots.add(new Dot("place-" + i, values[i]));
        }
        return new Spread(
                SCALE,
                dots,
                Optional.of(new MiddleHalf(65.125, 70.05, "the middle half")),
                List.of(new SpreadLine(68.3, "Albion 68.3%")),
                Optional.of(new EndNames("Brackwater", "Upper Tern")));
    }

    /** The years 2025/26 to 2029/30, seen from 12 October 2026. */
    public static TimelineScale timeline() {
        LocalDate start = LocalDate.of(2025, 4, 1);
        List<YearTick> years = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            years.add(new YearTick(start.plusYears(i), String.valueOf(2025 + i), "/" + (26 + i)));
        }
        years.add(new YearTick(LocalDate.of(2030, 3, 31), "", ""));
        return new TimelineScale(start, LocalDate.of(2030, 3, 31), LocalDate.of(2026, 10, 12), "12 Oct 2026", years);
    }

    /** The first outcome of the reference look. */
    public static Outcome outcome() {
        return new Outcome(
                scale(new ValueAxis(55, 80, 5), "%"),
                List.of(
                        new OutcomePoint(2021, 61.2, "2021/22"),
                        new OutcomePoint(2022, 61.9, "2022/23"),
                        new OutcomePoint(2023, 63.1, "2023/24"),
                        new OutcomePoint(2024, 66.8, "2024/25")),
                "66.8%",
                Optional.of(new Aim(2029, 74.9, "2029/30", "At this rate", "74.9%")),
                Optional.of(new Aim(2029, 72, "2029/30", "Target", "72%")));
    }
}
