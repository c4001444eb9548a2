package waymark.indicator.sidecar;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;

/** Reads single values of sidecars; one that isn't understood is noted and left out, for the catalogue can give it. */
final class FactReader {
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT),
            DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT),
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT),
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH));
    private static final Pattern WITH_TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[T ].*");
    private static final Pattern NOT_YET = Pattern.compile(
            "(?i)tbc|tba|n/?a|none|unknown|not (available|applicable|known).*|to be (announced|confirmed).*");
    private static final Pattern WEB = Pattern.compile("https?://\\S+");
    private static final Pattern DIGIT = Pattern.compile("[0-6](\\.0)?");

    private final Diagnostics diagnostics;

    FactReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** A day in one of the ways that sources write it; nothing for "to be confirmed". */
    Optional<LocalDate> date(String text, Span span) {
        if (text.isBlank() || NOT_YET.matcher(text.strip()).matches()) {
            return Optional.empty();
        }
        String day = WITH_TIME.matcher(text).matches() ? text.substring(0, 10) : text.strip();
        Optional<LocalDate> date =
                DATES.stream().flatMap(f -> parsed(day, f).stream()).findFirst();
        if (date.isEmpty()) {
            note(text, span, "a day", "released: under source:");
        }
        return date;
    }

    private static Optional<LocalDate> parsed(String day, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(day, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A web address. */
    Optional<URI> address(String text, Span span) {
        String address = text.strip();
        if (address.isEmpty() || NOT_YET.matcher(address).matches()) {
            return Optional.empty();
        }
        Optional<URI> uri = WEB.matcher(address).matches() ? uri(address) : Optional.empty();
        if (uri.isEmpty()) {
            note(text, span, "a web address", "url: under source:");
        }
        return uri;
    }

    private static Optional<URI> uri(String address) {
        try {
            return Optional.of(URI.create(address));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A number of decimals. */
    Optional<Integer> decimals(String text, Span span) {
        if (text.isBlank() || NOT_YET.matcher(text.strip()).matches()) {
            return Optional.empty();
        }
        if (DIGIT.matcher(text.strip()).matches()) {
            return Optional.of(text.strip().charAt(0) - '0');
        }
        note(text, span, "a number of decimals from 0 to 6", "decimals:");
        return Optional.empty();
    }

    private void note(String text, Span span, String expected, String key) {
        diagnostics.note(
                "sidecar-value",
                span,
                "\"" + text.strip() + "\" is not " + expected + ", and is left out",
                "write " + key + " in the catalogue, or put it right here");
    }

    /** {@code A}, {@code A and B}, {@code A, B and C}; each once. */
    static String joined(List<String> names) {
        List<String> each = new ArrayList<>(names.stream()
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .distinct()
                .toList());
        if (each.size() < 2) {
            return String.join("", each);
        }
        String last = each.remove(each.size() - 1);
        return String.join(", ", each) + " and " + last;
    }
}
