package waymark.benchmark.interval;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** How sure an interval is, as a share and as quantiles of the standard normal distribution. */
public enum Confidence {
    /** 95%: what is printed beside figures and decides ratings. */
    USUAL(0.95),
    /** 99.8%: what lies outside of it is much better or much worse. */
    HIGH(0.998);

    private final double share;
    private final double z;

    Confidence(double share) {
        this.share = share;
        this.z = NormalDistribution.of(0, 1).inverseCumulativeProbability(share + (1 - share) / 2);
    }

    /** How many standard deviations lie between the middle and a limit. */
    double z() {
        return z;
    }

    /** The chance that lies beyond each limit. */
    double tail() {
        return (1 - share) / 2;
    }
}
