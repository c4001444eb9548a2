package waymark.indicator.profile;

import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import waymark.format.csv.PlainNumber;

/**
 * How numbers are written.
 *
 * @param decimal the decimal mark
 * @param thousands what may stand between groups of three digits; a blank stands for every kind of blank
 * @param around signs that may stand before or after a number, such as {@code $} or {@code %}
 */
public record NumberStyle(char decimal, Set<String> thousands, Set<String> around) {
    /** Digits with a decimal point and nothing else. */
    public static final NumberStyle PLAIN = new NumberStyle('.', Set.of(), Set.of());

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final int GROUP = 3;
    private static final Pattern MINUS = Pattern.compile("^[-−] ?");

    public NumberStyle {
        thousands = Set.copyOf(thousands);
        around = Set.copyOf(around);
    }

    /** The number that a text is; nothing if it isn't one, or one too large to hold. */
    public OptionalDouble parse(String text) {
        double number = PlainNumber.of(this.equals(PLAIN) ? text : simplified(text));
        return Double.isInfinite(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    /** Whether the sign stands before each three digits counted from the end, and nowhere else. */
    private static boolean isGrouped(String whole, String group) {
        int end = whole.length();
        int at = whole.lastIndexOf(group);
        while (at >= 0 && end - at - group.length() == GROUP) {
            end = at;
            at = whole.lastIndexOf(group, end - 1);
        }
        int first = end - (whole.startsWith("-") ? 1 : 0);
        return at < 0 && first >= 1 && first <= GROUP;
    }

    private String simplified(String text) {
        String rest = text;
        for (String sign : around) {
            rest = rest.startsWith(sign) ? rest.substring(sign.length()) : rest;
            rest = rest.endsWith(sign) ? rest.substring(0, rest.length() - sign.length()) : rest;
        }
        rest = MINUS.matcher(BLANKS.matcher(rest).replaceAll(" ").strip()).replaceFirst("-");
        int mark = rest.indexOf(decimal);
        String whole = mark < 0 ? rest : rest.substring(0, mark);
        for (String group : thousands) {
            if (isGrouped(whole, group)) {
                whole = whole.replace(group, "");
            }
        }
        return whole.indexOf('.') >= 0 && decimal != '.'
                ? "" // a point that is neither the decimal mark nor between thousands
                : mark < 0 ? whole : whole + "." + rest.substring(mark + 1);
    }
}
