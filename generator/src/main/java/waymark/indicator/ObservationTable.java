package waymark.indicator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.diagnostic.Span;
import waymark.format.csv.CsvRow;
import waymark.format.csv.CsvTable;
import waymark.place.Areas;
import waymark.place.PlaceReader;

/** Turns the records of one table into observations and counts what became of them. */
final class ObservationTable {
    /** Days that a period covers: what it is called doesn't make another period of it. */
    record Days(LocalDate first, LocalDate last) {}

    /** Why a sound record is left out, and what can be done about it. */
    private record Reason(String words, String hint) {}

    private static final String IN_ERROR = "in error";
    private static final Reason OTHER_AREA =
            new Reason("for areas that data/places.csv doesn't list", "add the area to data/places.csv to read them");
    private static final Reason REPEATED = new Reason("the same as an earlier row", "remove what is there twice");

    private final String file;
    private final Areas areas;
    private final Catalogue catalogue;
    private final Map<String, Map<String, Map<Days, Observation>>> found;
    private final Diagnostics diagnostics;
    private final FigureReader figures;
    private final Map<String, Optional<StatedPeriod>> periods = new HashMap<>();
    private final Map<String, TableReport.LeftOut> leftOut = new LinkedHashMap<>();
    private int rows;
    private int read;

    ObservationTable(
            String file,
            Areas areas,
            Catalogue catalogue,
            Map<String, Map<String, Map<Days, Observation>>> found,
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
        List.of(OTHER_AREA, REPEATED).forEach(this::note);
        return new TableReport(file, columns.form(), records, read, List.copyOf(leftOut.values()));
    }

    private void note(Reason reason) {
        TableReport.LeftOut rows = leftOut.get(reason.words());
        if (rows != null) {
            diagnostics.note(
                    "rows-left-out",
                    new Span(file, rows.firstLine(), 0),
                    rows.records() + (rows.records() == 1 ? " row is " : " rows are ") + rows.reason()
                            + ", the first of them here",
                    reason.hint());
        }
    }

    private void row(CsvRow row, ObservationColumns at) {
        rows++;
        Optional<Indicator> indicator = indicator(row, at);
        Optional<StatedPeriod> period = period(row, at);
        boolean elsewhere = isElsewhere(row, at);
        boolean sound = (elsewhere || areaIsKnown(row, at)) && indicator.isPresent() && period.isPresent();
        if (!sound) {
            leaveOut(IN_ERROR, row);
        } else if (elsewhere) {
            leaveOut(OTHER_AREA.words(), row);
        } else {
            figures.read(row, at, period.get().symbols())
                    .map(f -> new Observation(period.get().period(), f, row.span(at.value())))
                    .ifPresentOrElse(o -> keep(row, at, indicator.get(), o), () -> leaveOut(IN_ERROR, row));
        }
    }

    private Optional<Indicator> indicator(CsvRow row, ObservationColumns at) {
        String name = row.field(at.indicator());
        Optional<Indicator> indicator = catalogue.named(name);
        if (indicator.isEmpty()) {
            diagnostics.notFound(
                    List.of(CatalogueReader.PATH),
                    "unknown-indicator",
                    row.span(at.indicator()),
                    "\"" + name + "\" is not an indicator of data/indicators.yaml",
                    Nearest.hint(name, catalogue.names()));
        }
        return indicator;
    }

    /** Whether the row is about an area that this site doesn't list, in a form where that is to be expected. */
    private boolean isElsewhere(CsvRow row, ObservationColumns at) {
        String code = row.field(at.area());
        return at.coversOtherAreas() && !code.isEmpty() && areas.area(code).isEmpty();
    }

    private boolean areaIsKnown(CsvRow row, ObservationColumns at) {
        String code = row.field(at.area());
        boolean known = areas.area(code).isPresent();
        if (!known) {
            diagnostics.notFound(
                    List.of(PlaceReader.PATH),
                    "unknown-area",
                    row.span(at.area()),
                    "\"" + code + "\" is not an area of data/places.csv",
                    Nearest.hint(code, areas.codes()));
        }
        return known;
    }

    private Optional<StatedPeriod> period(CsvRow row, ObservationColumns at) {
        String text = row.field(at.period());
        Optional<StatedPeriod> period = periods.computeIfAbsent(text, PeriodParser::parseStated);
        if (period.isEmpty()) {
            badPeriod(row, at, text);
        }
        return period;
    }

    private void badPeriod(CsvRow row, ObservationColumns at, String text) {
        PeriodParser.ambiguity(text)
                .ifPresentOrElse(
                        a -> diagnostics.error(
                                "ambiguous-period",
                                row.span(at.period()),
                                "\"" + text + "\" " + a.readings(),
                                a.hint()),
                        () -> diagnostics.error(
                                "bad-period",
                                row.span(at.period()),
                                "\"" + text + "\" is not a period",
                                "write for example 2024, 2023/24, 2022-24, 2024-06, 2024-06-30 or 2024-01-01/P1Y"));
    }

    private void keep(CsvRow row, ObservationColumns at, Indicator indicator, Observation observation) {
        Map<Days, Observation> series = found.computeIfAbsent(indicator.id(), i -> new HashMap<>())
                .computeIfAbsent(row.field(at.area()), a -> new HashMap<>());
        Observation earlier = series.putIfAbsent(
                new Days(observation.period().first(), observation.period().last()), observation);
        if (earlier == null) {
            read++;
            return;
        }
        if (sameFigure(earlier.figure(), observation.figure())) {
            leaveOut(REPEATED.words(), row);
            return;
        }
        diagnostics.error(
                "two-figures",
                observation.span(),
                "a second figure for " + indicator.id() + ", " + row.field(at.area()) + ", "
                        + observation.period().label() + " differs from the one at " + earlier.span(),
                "keep one of the two rows");
        leaveOut(IN_ERROR, row);
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
