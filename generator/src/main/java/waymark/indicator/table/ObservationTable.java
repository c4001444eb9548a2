package waymark.indicator.table;

import java.util.List;
import java.util.Optional;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.format.csv.CsvRow;
import waymark.format.csv.CsvTable;
import waymark.indicator.Catalogue;
import waymark.indicator.FigureCell;
import waymark.indicator.Gathering;
import waymark.indicator.Group;
import waymark.indicator.Indicator;
import waymark.indicator.Period;
import waymark.indicator.TableReport;
import waymark.indicator.period.StatedPeriod;
import waymark.indicator.profile.Role;
import waymark.indicator.table.TableShape.ValueColumn;
import waymark.place.Area;
import waymark.place.Areas;

/** Turns the records of one table into observations and counts what became of them. */
final class ObservationTable {
    private static final List<Role> KEY = List.of(Role.AREA, Role.AREA_NAME, Role.INDICATOR, Role.PERIOD);

    private final String file;
    private final Catalogue catalogue;
    private final TableShape shape;
    private final Gathering found;
    private final Diagnostics diagnostics;
    private final FigureReader figures;
    private final IndicatorNames names;
    private final RowAreas areas;
    private final RowPeriods periods;
    private final FigureCell cell = new FigureCell();
    private final Tally tally = new Tally();
    private final UnlistedNames unlisted = new UnlistedNames();
    private int declared;
    private int headlines;
    private int breakdowns;

    ObservationTable(
            String file, Areas areas, Catalogue catalogue, TableShape shape, Gathering found, Diagnostics diagnostics) {
        this.file = file;
        this.areas = new RowAreas(areas, shape, diagnostics);
        this.catalogue = catalogue;
        this.shape = shape;
        this.found = found;
        this.diagnostics = diagnostics;
        this.figures = new FigureReader(shape.figures(), diagnostics);
        this.names = new IndicatorNames(catalogue, shape, diagnostics);
        this.periods = new RowPeriods(shape, diagnostics);
    }

    TableReport read(CsvTable table) {
        TableSurvey survey = TableSurvey.of(table, shape);
        found.file(file);
        survey.notes(table, catalogue, diagnostics);
        SwapCheck swaps = new SwapCheck(shape, table, diagnostics);
        int records = table.forEach(row -> row(row, table, survey, swaps));
        swaps.warn();
        tally.ragged(records);
        tally.below(table);
        complete(records);
        tally.notes(file, diagnostics);
        areas.notes(file);
        tally.warn(file, diagnostics);
        return new TableReport(
                file,
                shape.profile().name(),
                shape.profile().recognisedBy(),
                records + table.linesBelow(),
                tally.read(),
                headlines + breakdowns,
                breakdowns,
                tally.leftOut(),
                survey.unused(table.header()),
                ColumnParts.of(shape, table.header(), survey),
                unlisted.names());
    }

    private void row(CsvRow row, CsvTable table, TableSurvey survey, SwapCheck swaps) {
        declared(row);
        Optional<Tally.Reason> passed = passedOver(row, table);
        if (passed.isPresent()) {
            tally.leaveOut(passed.get(), row);
            return;
        }
        int before = headlines + breakdowns;
        Tally.Reason reason = Tally.IN_ERROR;
        RowAreas.Answer area = areas.of(row);
        for (ValueColumn value : shape.values()) {
            reason = cell(row, value, area, survey, swaps);
        }
        if (headlines + breakdowns > before) {
            tally.read(row);
        } else {
            tally.leaveOut(reason, row);
        }
    }

    /** Why a row isn't looked into: it names the columns again, or is about other kinds of areas. */
    private Optional<Tally.Reason> passedOver(CsvRow row, CsvTable table) {
        if (repeatsHeader(row, table)) {
            return Optional.of(Tally.HEADER);
        }
        if (shape.levelColumn() >= 0 && areas.column(row) < 0) {
            return Optional.of(Tally.level(row.field(shape.levelColumn())));
        }
        return Optional.empty();
    }

    /** Whether the names of the columns that say what a row is about stand in it again; over values other words may stand. */
    private boolean repeatsHeader(CsvRow row, CsvTable table) {
        int same = 0;
        for (Role role : KEY) {
            int column = shape.column(role);
            if (column >= 0 && !row.field(column).equals(table.header().get(column))) {
                return false;
            }
            same += column >= 0 ? 1 : 0;
        }
        return same > 1;
    }

    /** Reads one figure of a row, or tells why it isn't. */
    private Tally.Reason cell(
            CsvRow row, ValueColumn value, RowAreas.Answer where, TableSurvey survey, SwapCheck swaps) {
        Optional<Indicator> indicator = names.of(row, value, survey);
        Optional<StatedPeriod> period = periods.of(row, value);
        if (where.area().isEmpty()) {
            unlisted.area(areas.code(row), areas.name(row), row);
        }
        if (indicator.isEmpty()) {
            unlisted.indicator(names.fullest(row, value, survey), row);
        }
        if (indicator.isEmpty() && shape.profile().leavesOut().indicators()) {
            return Tally.OTHER_INDICATOR;
        }
        if (indicator.isEmpty() || period.isEmpty()) {
            return Tally.IN_ERROR;
        }
        if (where.area().isEmpty()) {
            return where.reason();
        }
        Area area = where.area().get();
        Optional<Tally.Reason> outlived = areas.outlived(row, area, period.get().period());
        if (outlived.isPresent()) {
            return outlived.get();
        }
        if (swaps.unitForValue(row, value.column())) {
            return Tally.IN_ERROR;
        }
        swaps.unit(row, indicator.get());
        boolean isRead = figures.read(row, value.column(), period.get().symbols(), cell)
                && !swaps.countForValue(row, value.column(), indicator.get(), cell);
        return isRead
                ? keep(
                        row,
                        value,
                        indicator.get(),
                        area,
                        survey.group(row),
                        period.get().period())
                : Tally.IN_ERROR;
    }

    private Tally.Reason keep(
            CsvRow row, ValueColumn value, Indicator indicator, Area area, Optional<Group> group, Period period) {
        Gathering.Rows series = found.rows(indicator.id(), group, area.code());
        int earlier = found.add(series, period, cell, row.line(), row.column(value.column()));
        if (earlier == Gathering.NONE) {
            headlines += group.isEmpty() ? 1 : 0;
            breakdowns += group.isEmpty() ? 0 : 1;
            return Tally.IN_ERROR;
        }
        if (found.isSame(earlier, cell)) {
            return Tally.REPEATED;
        }
        diagnostics.error(
                "two-figures",
                row.span(value.column()),
                "a second figure for " + indicator.id() + ", " + area.code() + ", "
                        + group.map(g -> g.words() + ", ").orElse("")
                        + period.label() + " differs from the one at "
                        + found.at(earlier).span(),
                "keep one of the two rows");
        return Tally.IN_ERROR;
    }

    private void declared(CsvRow row) {
        int column = shape.column(Role.RECORDS);
        if (column >= 0) {
            shape.profile().numbers().parse(row.field(column)).ifPresent(n -> declared = Math.max(declared, (int) n));
        }
    }

    /** Says that a download was cut off, where each record tells how many there should be. */
    private void complete(int records) {
        if (declared > records) {
            diagnostics.error(
                    "cut-off",
                    Span.of(file),
                    "the file says that it holds " + declared + " records, " + records + " are there",
                    "download it again in parts, or choose fewer areas or periods");
        }
    }
}
