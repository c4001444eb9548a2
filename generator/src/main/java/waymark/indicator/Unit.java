package waymark.indicator;

/**
 * How a value is written: {@code £612}, {@code 66.8%}, {@code 81.2 years}.
 *
 * @param prefix printed before the number
 * @param suffix printed after it
 * @param name the unit in words
 */
public record Unit(String prefix, String suffix, String name) {
    /** Whether nothing tells what the numbers are. */
    public boolean isBlank() {
        return prefix.isBlank() && suffix.isBlank() && name.isBlank();
    }
}
