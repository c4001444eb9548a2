package waymark.place.accent;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An opaque colour of the web, each part from 0 to 255. */
record Colour(int red, int green, int blue) {
    private static final Pattern HEX = Pattern.compile("#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})");

    /** Reads {@code #7b2450} or {@code #728}. */
    static Optional<Colour> of(String text) {
        if (!HEX.matcher(text).matches()) {
            return Optional.empty();
        }
        int digits = text.length() == 4 ? 1 : 2;
        return Optional.of(new Colour(part(text, 0, digits), part(text, 1, digits), part(text, 2, digits)));
    }

    private static int part(String text, int index, int digits) {
        String part = text.substring(1 + index * digits, 1 + (index + 1) * digits);
        return Integer.parseInt(digits == 1 ? part + part : part, 16);
    }

    String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** How far two colours are apart for the eye, from 1 to 21: WCAG 2.2's contrast ratio. */
    double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** Relative luminance by WCAG 2.2, from 0 to 1. */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** The amount of light of a part, from 0 to 1. */
    static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
