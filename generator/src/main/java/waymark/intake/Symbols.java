package waymark.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import waymark.diagnostic.Diagnostics;
import waymark.format.csv.CsvRow;
import waymark.indicator.Symbol;
import waymark.indicator.TableReport;
import waymark.indicator.profile.Profile;
import waymark.indicator.profile.Profiles;
import waymark.indicator.profile.Role;
import waymark.indicator.table.Recognition;

/** Counts the texts that stand in place of numbers or in the column of symbols, with what they are taken to mean. */
final class Symbols {
    private static final int MOST = 200;

    private final Profile profile;
    private final List<Integer> values = new ArrayList<>();
    private int status = -1;
    private final Map<String, Integer> instead = new LinkedHashMap<>();
    private final Map<String, Integer> beside = new LinkedHashMap<>();

    private Symbols(Profile profile, List<TableReport.Column> columns) {
        this.profile = profile;
        for (TableReport.Column column : columns) {
            if (column.part().equals(Role.VALUE.key())) {
                values.add(column.position() - 1);
            } else if (column.part().equals(Role.STATUS.key())) {
                status = column.position() - 1;
            }
        }
    }

    /** The symbols of a table, the most frequent first. */
    static List<Explanation.SymbolMet> of(Source source, Profiles profiles, TableReport report) {
        return Recognition.of(source.table(), source.display(), source.stream(), profiles, new Diagnostics())
                .map(r -> {
                    Symbols symbols = new Symbols(r.profile(), report.columns());
                    r.table().forEach(symbols::row);
                    return symbols.met();
                })
                .orElse(List.of());
    }

    private void row(CsvRow row) {
        boolean explained = status >= 0 && !row.field(status).isEmpty();
        if (explained) {
            count(beside, row.field(status));
        }
        for (int value : values) {
            String text = row.field(value);
            boolean missing =
                    text.isEmpty() ? !explained : profile.numbers().parse(text).isEmpty() && !startsWithDigit(text);
            if (missing) {
                count(instead, text);
            }
        }
    }

    /** A number with a symbol behind it, or a faulty one, of which there is a diagnostic. */
    private static boolean startsWithDigit(String text) {
        return Character.isDigit(text.charAt(0)) || (text.startsWith("-") && text.length() > 1);
    }

    private static void count(Map<String, Integer> counts, String text) {
        if (counts.size() < MOST || counts.containsKey(text)) {
            counts.merge(text, 1, Integer::sum);
        }
    }

    private List<Explanation.SymbolMet> met() {
        List<Explanation.SymbolMet> met = new ArrayList<>();
        instead.forEach((text, n) -> met.add(new Explanation.SymbolMet(text, meaning(text, false), n)));
        beside.forEach((text, n) -> met.add(new Explanation.SymbolMet(text, meaning(text, true), n)));
        met.sort(Comparator.comparing(Explanation.SymbolMet::count).reversed());
        return met;
    }

    private String meaning(String text, boolean status) {
        String letters = profile.symbols().letters(text).orElse(text.isEmpty() ? "-" : text);
        if (letters.isEmpty()) {
            return status ? "nothing" : "";
        }
        return Symbol.parse(letters)
                .filter(all -> !all.isEmpty())
                .map(all -> all.stream().map(SymbolMeaning::of).collect(Collectors.joining(", ")))
                .orElse("");
    }
}
