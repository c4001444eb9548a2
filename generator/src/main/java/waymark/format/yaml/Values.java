package waymark.format.yaml;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;

/** Reads single values; what cannot be read is reported where it stands and is then absent. */
public final class Values {
    private static final String CODE = "bad-value";
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,3})?");
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,9}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final int MAX_ID = 80;

    private Values() {}

    /** Whether a text may be an id: lower-case letters and digits, in words joined by single hyphens. */
    public static boolean isId(String text) {
        return text.length() <= MAX_ID && ID.matcher(text).matches();
    }

    /** An id. */
    public static Optional<String> id(Node.Scalar scalar, Diagnostics diagnostics) {
        String text = scalar.text().strip();
        if (isId(text)) {
            return Optional.of(text);
        }
        String hint = "use lower-case letters, digits and single hyphens, such as \"early-years\"";
        diagnostics.error("bad-id", scalar.span(), Shape.quote(text) + " is not an id", hint);
        return Optional.empty();
    }

    /** A number in plain figures, finite. */
    public static Optional<Double> number(Node.Scalar scalar, Diagnostics diagnostics) {
        String text = scalar.text().strip();
        if (NUMBER.matcher(text).matches() && Double.isFinite(Double.parseDouble(text))) {
            return Optional.of(Double.parseDouble(text));
        }
        bad(scalar, "a number", "write it as 1234.5, without unit, spaces or thousands commas", diagnostics);
        return Optional.empty();
    }

    /** A whole number of at most nine figures. */
    public static Optional<Integer> integer(Node.Scalar scalar, Diagnostics diagnostics) {
        String text = scalar.text().strip();
        if (INTEGER.matcher(text).matches()) {
            return Optional.of(Integer.parseInt(text));
        }
        bad(scalar, "a whole number", "write it as 12", diagnostics);
        return Optional.empty();
    }

    /** {@code true} or {@code false}. */
    public static Optional<Boolean> flag(Node.Scalar scalar, Diagnostics diagnostics) {
        String text = scalar.text().strip();
        if (text.equals("true") || text.equals("false")) {
            return Optional.of(text.equals("true"));
        }
        bad(scalar, "true or false", "write true or false", diagnostics);
        return Optional.empty();
    }

    /** A day. */
    public static Optional<LocalDate> date(Node.Scalar scalar, Diagnostics diagnostics) {
        Optional<LocalDate> date = dateOf(scalar.text().strip());
        if (date.isEmpty()) {
            bad(scalar, "a date", "write year, month and day, such as 2026-03-31", diagnostics);
        }
        return date;
    }

    /** A month, or the month of a day. */
    public static Optional<YearMonth> month(Node.Scalar scalar, Diagnostics diagnostics) {
        Optional<YearMonth> month = monthOf(scalar.text().strip());
        if (month.isEmpty()) {
            bad(scalar, "a month", "write year and month, such as 2026-03", diagnostics);
        }
        return month;
    }

    /** The day that a text names, if it does. */
    public static Optional<LocalDate> dateOf(String text) {
        if (!DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The month that a text names, or in which the day lies that it names. */
    public static Optional<YearMonth> monthOf(String text) {
        if (!MONTH.matcher(text).matches()) {
            return dateOf(text).map(YearMonth::from);
        }
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A web address with http or https and a host. */
    public static Optional<URI> address(Node.Scalar scalar, Diagnostics diagnostics) {
        String hint = "write it in full, such as https://example.org/page";
        try {
            URI uri = new URI(scalar.text().strip());
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getUserInfo() == null) {
                return Optional.of(uri);
            }
        } catch (URISyntaxException e) {
            bad(scalar, "a web address (" + e.getReason() + ")", hint, diagnostics);
            return Optional.empty();
        }
        bad(scalar, "a web address", hint, diagnostics);
        return Optional.empty();
    }

    /** One of the choices, by its name. */
    public static <T> Optional<T> word(
            Node.Scalar scalar, String key, List<T> choices, Function<T, String> name, Diagnostics diagnostics) {
        String text = scalar.text().strip();
        Optional<T> choice =
                choices.stream().filter(c -> name.apply(c).equals(text)).findFirst();
        if (choice.isEmpty()) {
            List<String> names = choices.stream().map(name).toList();
            String found = Shape.quote(text) + " is not a known \"" + key + "\"";
            diagnostics.error("unknown-word", scalar.span(), found, Nearest.hint(text, names));
        }
        return choice;
    }

    private static void bad(Node.Scalar scalar, String expected, String hint, Diagnostics diagnostics) {
        diagnostics.error(CODE, scalar.span(), Shape.quote(scalar.text()) + " is not " + expected, hint);
    }
}
