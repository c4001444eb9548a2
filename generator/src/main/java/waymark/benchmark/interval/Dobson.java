package waymark.benchmark.interval;

import java.util.List;
import java.util.Optional;
import waymark.indicator.Figure.Interval;

/** A directly standardised rate with its interval (Dobson, Kuulasmaa, Eberle and Scherer 1991). */
public final class Dobson {
    private static final double FEWEST = 10;

    private Dobson() {}

    /**
     * A group of the population, such as an age band.
     *
     * @param events how often it happened in it
     * @param people how many are in it
     * @param weight how many of the standard population are
     */
    public record Group(double events, double people, double weight) {}

    /**
     * What is known of a population.
     *
     * @param rate events a person, standardised; nothing below 10 events
     * @param interval its limits; nothing below 10 events, and where the lower one would be negative
     */
    public record Standardised(Optional<Double> rate, Optional<Interval> interval) {}

    /** The rate of a population made of groups that each hold people. */
    public static Standardised of(List<Group> groups, Confidence confidence) {
        double events = 0;
        double weights = 0;
        double sum = 0;
        double squares = 0;
        for (Group g : groups) {
            double share = g.weight() / g.people();
            events += g.events();
            weights += g.weight();
            sum += share * g.events();
            squares += share * share * g.events();
        }
        if (!(events >= FEWEST && weights > 0) || !Double.isFinite(squares)) {
            return new Standardised(Optional.empty(), Optional.empty());
        }
        double rate = sum / weights;
        double spread = Math.sqrt(squares / events) / weights;
        double counted = events;
        Optional<Interval> interval = Byar.of(events, confidence)
                .filter(b -> rate + spread * (b.lower() - counted) >= 0)
                .map(b -> new Interval(rate + spread * (b.lower() - counted), rate + spread * (b.upper() - counted)));
        return new Standardised(Optional.of(rate), interval);
    }
}
