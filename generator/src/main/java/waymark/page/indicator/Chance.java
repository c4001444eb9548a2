package waymark.page.indicator;

import waymark.page.Messages;

/** How many of some comparisons at 95% would differ by chance alone, as pages with many comparisons say. */
public final class Chance {
    private static final double SHARE = 0.05;

    private Chance() {}

    /** "about two", or "fewer than one". */
    public static String of(int comparisons, Messages words) {
        int expected = (int) Math.round(comparisons * SHARE);
        return expected == 0 ? words.text("chance.none") : words.text("chance.about", words.text("count", expected));
    }
}
