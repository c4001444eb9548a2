package waymark.indicator;

/** How many decimals an indicator is written with: as it says itself, or else by its largest value. */
public final class Decimals {
    private Decimals() {}

    /** Largest value over 1000: none; over 10: one; below 1: three; else two. */
    public static int of(Indicator indicator, Observations observations) {
        if (indicator.decimals().isPresent()) {
            return indicator.decimals().get();
        }
        double largest = observations.of(indicator.id()).stream()
                .flatMap(s -> s.observations().stream())
                .flatMap(o -> o.figure().number().stream().boxed())
                .mapToDouble(Math::abs)
                .max()
                .orElse(1);
        if (largest > 1000) {
            return 0;
        }
        return largest > 10 ? 1 : largest < 1 ? 3 : 2;
    }
}
