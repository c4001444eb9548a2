package waymark.indicator.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.format.csv.CsvRow;
import waymark.indicator.period.PeriodParser;
import waymark.indicator.period.StatedPeriod;
import waymark.indicator.profile.Role;
import waymark.indicator.profile.YearKind;
import waymark.indicator.table.TableShape.ValueColumn;

/** Finds the period of a row: in a column, between two days, over the column of the value, or the same in all rows. */
final class RowPeriods {
    private final TableShape shape;
    private final Diagnostics diagnostics;
    private final Map<String, Optional<StatedPeriod>> known = new HashMap<>();

    RowPeriods(TableShape shape, Diagnostics diagnostics) {
        this.shape = shape;
        this.diagnostics = diagnostics;
    }

    /** The period, or nothing after a diagnostic. */
    Optional<StatedPeriod> of(CsvRow row, ValueColumn value) {
        if (value.period().isPresent()) {
            return value.period().map(p -> new StatedPeriod(p, List.of()));
        }
        if (shape.column(Role.FROM) >= 0 && shape.column(Role.TO) >= 0) {
            return between(row);
        }
        int column = shape.column(Role.PERIOD);
        String text = column < 0 ? "" : row.field(column);
        String stated = text.isEmpty() ? shape.profile().constants().getOrDefault(Role.PERIOD, "") : text;
        return parse(row, Math.max(0, column), stated);
    }

    private Optional<StatedPeriod> between(CsvRow row) {
        String from = row.field(shape.column(Role.FROM));
        String to = row.field(shape.column(Role.TO));
        Optional<StatedPeriod> period = known.computeIfAbsent(from + " " + to, key -> PeriodParser.between(from, to));
        if (period.isEmpty()) {
            diagnostics.error(
                    "bad-period",
                    row.span(shape.column(Role.FROM)),
                    "\"" + from + "\" to \"" + to + "\" is not a period",
                    "write both days as 2024-04-01, the earlier one first");
        }
        return period;
    }

    private Optional<StatedPeriod> parse(CsvRow row, int column, String text) {
        int kindColumn = shape.column(Role.PERIOD_KIND);
        if (kindColumn < 0) {
            Optional<YearKind> kind = shape.profile().year();
            Optional<StatedPeriod> period = known.computeIfAbsent(
                    text,
                    t -> kind.isPresent() ? PeriodParser.parseStated(t, kind.get()) : PeriodParser.parseStated(t));
            if (period.isEmpty()) {
                badPeriod(row, column, text);
            }
            return period;
        }
        String word = row.field(kindColumn);
        YearKind kind = shape.profile().yearKinds().get(word);
        if (kind == null) {
            diagnostics.error(
                    "unknown-period-kind",
                    row.span(kindColumn),
                    "\"" + word + "\" is not a kind of period that this profile knows",
                    Nearest.hint(word, shape.profile().yearKinds().keySet()));
            return Optional.empty();
        }
        Optional<StatedPeriod> period =
                known.computeIfAbsent(text + " " + word, key -> PeriodParser.parseStated(text, kind));
        if (period.isEmpty()) {
            badPeriod(row, column, text);
        }
        return period;
    }

    private void badPeriod(CsvRow row, int column, String text) {
        PeriodParser.ambiguity(text)
                .ifPresentOrElse(
                        a -> diagnostics.error(
                                "ambiguous-period", row.span(column), "\"" + text + "\" " + a.readings(), a.hint()),
                        () -> diagnostics.error(
                                "bad-period",
                                row.span(column),
                                "\"" + text + "\" is not a period",
                                "write for example 2024, 2023/24, 2022-24, 2024-06, 2024-06-30 or 2024-01-01/P1Y"));
    }
}
