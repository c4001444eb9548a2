package waymark.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import waymark.intake.sniff.Sniffed;

/** What a table says of its units, in a column of that name. */
final class UnitColumn {
    private static final Set<String> NAMES = Set.of("unit", "units", "unit of measure", "unit_of_measure");

    private UnitColumn() {}

    static Set<String> texts(Sniffed sniffed) {
        List<String> names = sniffed.names();
        Set<String> texts = new LinkedHashSet<>();
        for (int column = 0; column < names.size(); column++) {
            int at = column;
            if (NAMES.contains(names.get(column).toLowerCase(Locale.ROOT))) {
                sniffed.body().stream()
                        .map(r -> r.field(at))
                        .filter(f -> !f.isEmpty())
                        .forEach(texts::add);
            }
        }
        return texts;
    }
}
