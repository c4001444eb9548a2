package waymark.place;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.diagnostic.Diagnostics;
import waymark.format.csv.CsvRow;
import waymark.language.Tongue;

/** Reads what a row of the list of places says of an area: its names, its days, what was before and after it. */
final class AreaReader {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z -]*");
    private static final Pattern FORMER = Pattern.compile("(\\S+)(?:\\s+until\\s+(\\S+))?");

    private final PlaceColumns columns;
    private final Tongue tongue;
    private final Diagnostics diagnostics;

    AreaReader(PlaceColumns columns, Tongue tongue, Diagnostics diagnostics) {
        this.columns = columns;
        this.tongue = tongue;
        this.diagnostics = diagnostics;
    }

    Optional<Area> read(CsvRow row) {
        String code = columns.field(row, "area");
        String name = columns.field(row, "name");
        String type = columns.field(row, "type");
        if (code.isEmpty() || name.isEmpty() || !WORD.matcher(type).matches()) {
            diagnostics.error(
                    "bad-area",
                    row.span(columns.at(code.isEmpty() ? "area" : name.isEmpty() ? "name" : "type")),
                    "an area needs a code, a name and a type in lower-case letters",
                    "for example N06000001,Northbridge,district,…");
            return Optional.empty();
        }
        Names names = names(row);
        return Optional.of(new Area(
                code,
                names.in(tongue, name),
                type,
                words(row, "parents"),
                names.beside(tongue, name),
                life(row),
                row.span(columns.at("area"))));
    }

    private List<String> words(CsvRow row, String column) {
        return BLANKS.splitAsStream(columns.field(row, column))
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private List<String> items(CsvRow row, String column) {
        return BAR.splitAsStream(columns.field(row, column))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private Names names(CsvRow row) {
        SortedMap<String, String> byLanguage = new TreeMap<>();
        for (Map.Entry<String, Integer> language : columns.languages().entrySet()) {
            if (!row.field(language.getValue()).isEmpty()) {
                byLanguage.put(language.getKey(), row.field(language.getValue()));
            }
        }
        return new Names(byLanguage, items(row, "also-known-as"));
    }

    private Life life(CsvRow row) {
        Optional<LocalDate> from = date(row, "from", columns.field(row, "from"));
        Optional<LocalDate> until = date(row, "until", columns.field(row, "until"));
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            diagnostics.error(
                    "ends-before-it-starts",
                    row.span(columns.at("until")),
                    "the last day " + until.get() + " is before the first, " + from.get(),
                    "check whether the two were swapped");
        }
        List<String> successors = words(row, "successors");
        if (!successors.isEmpty() && columns.field(row, "until").isEmpty()) {
            diagnostics.error(
                    "successor-without-end",
                    row.span(columns.at("successors")),
                    "an area that others followed needs its last day",
                    "write it under until, or take the successors out as long as the area is there");
        }
        return new Life(from, until, successors, formerCodes(row));
    }

    private List<Life.FormerCode> formerCodes(CsvRow row) {
        List<Life.FormerCode> codes = new ArrayList<>();
        for (String text : items(row, "former-codes")) {
            Matcher m = FORMER.matcher(text);
            if (m.matches()) {
                Optional<LocalDate> until =
                        m.group(2) == null ? Optional.empty() : date(row, "former-codes", m.group(2));
                codes.add(new Life.FormerCode(m.group(1), until));
            } else {
                diagnostics.error(
                        "bad-former-code",
                        row.span(columns.at("former-codes")),
                        "\"" + text + "\" is not a former code",
                        "write a code and its last day, several with | between: N08000001 until 2025-03-31");
            }
        }
        return codes;
    }

    private Optional<LocalDate> date(CsvRow row, String column, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            diagnostics.error(
                    "bad-date",
                    row.span(columns.at(column)),
                    "\"" + text + "\" is not a date",
                    "write year, month and day: 2025-03-31");
            return Optional.empty();
        }
    }
}
