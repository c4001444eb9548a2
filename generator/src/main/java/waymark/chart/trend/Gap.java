package waymark.chart.trend;

/** Missing periods, by their first and last index, and the reason that is printed there. */
public record Gap(int first, int last, String reason) {

    public Gap {
        if (first > last) {
            throw new IllegalArgumentException("A gap from " + first + " to " + last);
        }
    }
}
