package waymark.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The range of an axis and the distance of its ticks, both round numbers; one for an indicator, so that places compare. */
public record ValueAxis(double low, double high, double step) {

    private static final int INTERVALS = 7;
    private static final int MOST_TICKS = 40;
    private static final double ROUNDING = 1e-9;

    public ValueAxis {
        Finite.require(low, "low");
        Finite.require(high, "high");
        Finite.require(step, "step");
        if (!(low < high && step > 0 && (high - low) / step < MOST_TICKS)) {
            throw new IllegalArgumentException("No axis: from " + low + " to " + high + " by " + step);
        }
    }

    /** Returns the axis with round ends and at most seven steps that covers all the values; 0 to 1 if there are none. */
    public static ValueAxis covering(double... values) {
        if (values.length == 0) {
            return new ValueAxis(0, 1, 0.2);
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            low = Math.min(low, Finite.require(value, "value"));
            high = Math.max(high, value);
        }
        return between(low, high);
    }

    /** Returns the axis that covers all the values. */
    public static ValueAxis covering(Collection<Double> values) {
        return covering(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static ValueAxis between(double low, double high) {
        double least = Math.max(Math.abs(low), Math.abs(high)) * 1e-6;
        if (high - low > least) {
            return stepped(low, high);
        }
        double room = high == 0 && low == 0 ? 1 : Math.max(Math.abs(low), Math.abs(high)) * 0.1;
        return stepped(low >= 0 ? Math.max(0, low - room) : low - room, low >= 0 || high < 0 ? high + room : room);
    }

    private static ValueAxis stepped(double low, double high) {
        double step = niceStep(high / INTERVALS - low / INTERVALS);
        while (stepsTo(high, step) - stepsDownTo(low, step) > INTERVALS) {
            step = niceStep(step * 1.01);
        }
        return new ValueAxis(times(stepsDownTo(low, step), step), times(stepsTo(high, step), step), step);
    }

    private static double stepsDownTo(double low, double step) {
        return Math.floor(low / step + ROUNDING);
    }

    private static double stepsTo(double high, double step) {
        return Math.ceil(high / step - ROUNDING);
    }

    /** Returns the smallest of 1, 2, 2.5 and 5 times a power of ten that is not below the least step. */
    private static double niceStep(double least) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(least)));
        for (String factor : new String[] {"1", "2", "2.5", "5"}) {
            double step = power.multiply(new BigDecimal(factor)).doubleValue();
            if (step >= least * (1 - 1e-12)) {
                return step;
            }
        }
        return power.scaleByPowerOfTen(1).doubleValue();
    }

    /** Returns the ticks from low to high, each the decimal number that a reader expects. */
    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        double first = stepsTo(low, step);
        double last = stepsDownTo(high, step);
        for (double i = first; i <= last; i++) {
            ticks.add(times(i, step));
        }
        return ticks;
    }

    /** Returns how many decimals the labels of the ticks need. */
    public int decimals() {
        return Math.max(0, decimal(step).stripTrailingZeros().scale());
    }

    /** Returns the axis with a text for each tick. */
    public ValueScale labelled(TickText text) {
        List<Double> ticks = ticks();
        List<String> labels = new ArrayList<>(ticks.size());
        for (int i = 0; i < ticks.size(); i++) {
            labels.add(text.of(ticks.get(i), i == ticks.size() - 1));
        }
        return new ValueScale(this, labels);
    }

    /** Tells whether the value lies on the axis, its ends included. */
    public boolean covers(double value) {
        double slack = (high - low) * ROUNDING;
        return value >= low - slack && value <= high + slack;
    }

    private static double times(double count, double step) {
        return decimal(step).multiply(new BigDecimal(count)).doubleValue() + 0.0;
    }

    private static BigDecimal decimal(double step) {
        return new BigDecimal(step).round(new MathContext(9, RoundingMode.HALF_EVEN));
    }
}
