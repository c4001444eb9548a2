package waymark.indicator;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.format.csv.CsvRow;
import waymark.format.csv.CsvTable;
import waymark.place.Areas;

/** Turns the records of one table into observations and counts what became of them. */
final class ObservationTable {
    private final String file;
    private final Areas areas;
    private final Catalogue catalogue;
    private final Map<String, Map<String, Map<Period, Observation>>> found;
    private final Diagnostics diagnostics;
    private final FigureReader figures;
    private final Map<String, Optional<Period>> periods = new HashMap<>();
    private final Map<String, TableReport.LeftOut> leftOut = new LinkedHashMap<>();
    private int rows;
    private int read;

    ObservationTable(
            String file,
            Areas areas,
            Catalogue catalogue,
            Map<String, Map<String, Map<Period, Observation>>> found,
            Diagnostics diagnostics) {
        this.file = file;
        this.areas = areas;
        this.catalogue = catalogue;
        this.found = found;
        this.diagnostics = diagnostics;
        this.figures = new FigureReader(diagnostics);
    }

    TableReport read(CsvTable table, ObservationColumns columns) {
        int records = table.forEach(row -> row(row, columns));
        if (records > rows) {
            leftOut.put("ragged", new TableReport.LeftOut("ragged", records - rows, 0));
        }
        leftOut.values().stream()
                .filter(l -> l.reason().equals(OTHER_AREA))
                .forEach(l -> diagnostics.note(
                        "rows-left-out",
                        new waymark.diagnostic.Span(file, l.firstLine(), 0),
                        l.records() + " rows are " + l.reason() + ", the first of them here",
                        "add the area to data/places.csv to read them"));
        return new TableReport(file, columns.form(), records, read, List.copyOf(leftOut.values()));
    }

    private static final String OTHER_AREA = "for areas that data/places.csv doesn't list";

    private void row(CsvRow row, ObservationColumns at) {
        rows++;
        Optional<Indicator> indicator = indicator(row, at);
        boolean area = areaIsKnown(row, at);
        Optional<Period> period = period(row, at);
        if (indicator.isEmpty() || !area || period.isEmpty()) {
            return;
        }
        figures.read(row, at)
                .ifPresentOrElse(
                        f -> keep(row, at, indicator.get(), new Observation(period.get(), f, row.span(at.value()))),
                        () -> leaveOut("in error", row));
    }

    private Optional<Indicator> indicator(CsvRow row, ObservationColumns at) {
        String name = row.field(at.indicator());
        Optional<Indicator> indicator = catalogue.named(name);
        if (indicator.isEmpty()) {
            diagnostics.error(
                    "unknown-indicator",
                    row.span(at.indicator()),
                    "\"" + name + "\" is not an indicator of data/indicators.yaml",
                    Nearest.hint(name, catalogue.names()));
            leaveOut("in error", row);
        }
        return indicator;
    }

    private boolean areaIsKnown(CsvRow row, ObservationColumns at) {
        String code = row.field(at.area());
        if (areas.area(code).isPresent()) {
            return true;
        }
        if (at.coversOtherAreas() && !code.isEmpty()) {
            leaveOut(OTHER_AREA, row);
        } else {
            diagnostics.error(
                    "unknown-area",
                    row.span(at.area()),
                    "\"" + code + "\" is not an area of data/places.csv",
                    Nearest.hint(code, areas.codes()));
            leaveOut("in error", row);
        }
        return false;
    }

    private Optional<Period> period(CsvRow row, ObservationColumns at) {
        String text = row.field(at.period());
        Optional<Period> period = periods.computeIfAbsent(text, PeriodParser::parse);
        if (period.isEmpty()) {
            badPeriod(row, at, text);
            leaveOut("in error", row);
        }
        return period;
    }

    private void badPeriod(CsvRow row, ObservationColumns at, String text) {
        if (PeriodParser.isAmbiguous(text)) {
            diagnostics.error(
                    "ambiguous-period",
                    row.span(at.period()),
                    "\"" + text + "\" may be a month or a run of years",
                    "write " + text + "-01/P1M for the month, or both years in full, such as 2010-2012");
        } else {
            diagnostics.error(
                    "bad-period",
                    row.span(at.period()),
                    "\"" + text + "\" is not a period",
                    "write for example 2024, 2023/24, 2022-24, 2024-06, 2024-06-30 or 2024-01-01/P1Y");
        }
    }

    private void keep(CsvRow row, ObservationColumns at, Indicator indicator, Observation observation) {
        Map<Period, Observation> series = found.computeIfAbsent(indicator.id(), i -> new HashMap<>())
                .computeIfAbsent(row.field(at.area()), a -> new HashMap<>());
        Observation earlier = series.putIfAbsent(observation.period(), observation);
        if (earlier == null) {
            read++;
            return;
        }
        if (sameFigure(earlier.figure(), observation.figure())) {
            leaveOut("repeats of an earlier row with the same figure", row);
            return;
        }
        diagnostics.error(
                "two-figures",
                observation.span(),
                "a second figure for " + indicator.id() + ", " + row.field(at.area()) + ", "
                        + observation.period().label() + " differs from the one at " + earlier.span(),
                "keep one of the two rows");
        leaveOut("in error", row);
    }

    private static boolean sameFigure(Figure a, Figure b) {
        return a.number().equals(b.number())
                && a.symbols().equals(b.symbols())
                && limits(a).equals(limits(b));
    }

    private static Optional<Figure.Interval> limits(Figure figure) {
        return figure instanceof Figure.Known k ? k.interval() : Optional.empty();
    }

    private void leaveOut(String reason, CsvRow row) {
        leftOut.merge(
                reason,
                new TableReport.LeftOut(reason, 1, row.line()),
                (a, b) -> new TableReport.LeftOut(reason, a.records() + 1, a.firstLine()));
    }
}
