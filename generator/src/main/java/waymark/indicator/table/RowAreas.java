package waymark.indicator.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.format.csv.CsvRow;
import waymark.indicator.Period;
import waymark.indicator.profile.Role;
import waymark.place.Area;
import waymark.place.Areas;
import waymark.place.NearAreas;
import waymark.place.PlaceReader;

/**
 * Finds the area of a row: by its code, by a code that it had before, or by its name where the row has no code; the
 * constant stands for a row that names none at all.
 */
final class RowAreas {
    /** An area, or why there is none. */
    record Answer(Optional<Area> area, Tally.Reason reason) {
        static Answer of(Area area) {
            return new Answer(Optional.of(area), Tally.IN_ERROR);
        }

        static Answer none(Tally.Reason reason) {
            return new Answer(Optional.empty(), reason);
        }
    }

    /** A code that isn't listed, or none, and what the table calls its area. */
    private record Named(String code, String name) {}

    /** How often something was met, and in which line first. */
    private record Met(int rows, int firstLine) {
        static Met at(CsvRow row) {
            return new Met(1, row.line());
        }

        Met and(Met more) {
            return new Met(rows + more.rows, firstLine);
        }
    }

    private final Areas areas;
    private final TableShape shape;
    private final Diagnostics diagnostics;
    private final Map<String, Met> former = new LinkedHashMap<>();
    private final Map<Named, Met> otherCodes = new LinkedHashMap<>();
    /** What may be meant by what isn't listed: a table of other areas names each of them in thousands of rows. */
    private final Map<Named, String> hints = new HashMap<>();

    private Optional<Met> byName = Optional.empty();
    /** The listed area of the row before, or of one before that: in large tables it mostly is the same. */
    private Answer latest = Answer.none(Tally.NO_AREA);

    private String latestCode = "";

    RowAreas(Areas areas, TableShape shape, Diagnostics diagnostics) {
        this.areas = areas;
        this.shape = shape;
        this.diagnostics = diagnostics;
    }

    /** The column with the code; -1 if the row is about a kind of area that isn't read. */
    int column(CsvRow row) {
        return shape.levelColumn() < 0
                ? shape.column(Role.AREA)
                : shape.levels().getOrDefault(row.field(shape.levelColumn()), -1);
    }

    Answer of(CsvRow row) {
        int fixed = shape.levelColumn() < 0 ? shape.column(Role.AREA) : -1;
        if (fixed >= 0 && latest.area().isPresent() && row.field(fixed).equals(latestCode)) {
            return latest;
        }
        String code = code(row);
        String name = name(row);
        return code.isEmpty() && !name.isEmpty() ? byName(row, name) : byCode(row, column(row), code, name);
    }

    /** The code that a row has, or that stands for a row without code and name. */
    String code(CsvRow row) {
        int column = column(row);
        String code = column < 0 ? "" : shape.profile().part(Role.AREA, row.field(column));
        return code.isEmpty() && name(row).isEmpty()
                ? shape.profile().constants().getOrDefault(Role.AREA, "")
                : code;
    }

    String name(CsvRow row) {
        int column = shape.column(Role.AREA_NAME);
        return column < 0 ? "" : shape.profile().part(Role.AREA_NAME, row.field(column));
    }

    private Answer byCode(CsvRow row, int column, String code, String name) {
        Optional<Area> listed = areas.area(code);
        if (listed.isPresent()) {
            latestCode = code;
            latest = Answer.of(listed.get());
            return latest;
        }
        Optional<Area> today = areas.formerly(code);
        if (today.isPresent()) {
            former.merge(code, Met.at(row), Met::and);
            return Answer.of(today.get());
        }
        if (shape.profile().leavesOut().areas()) {
            if (placeNamed(name).isPresent()) {
                otherCodes.merge(new Named(code, name), Met.at(row), Met::and);
            }
            return Answer.none(code.isEmpty() ? Tally.NO_AREA : Tally.OTHER_AREA);
        }
        unknown(
                row,
                column,
                "\"" + code + "\"" + (name.isEmpty() ? "" : " (" + name + ")") + " is not an area of "
                        + PlaceReader.PATH,
                hints.computeIfAbsent(new Named(code, name), n -> NearAreas.hint(areas, code, name)));
        return Answer.none(Tally.IN_ERROR);
    }

    private Answer byName(CsvRow row, String name) {
        List<Area> candidates = areas.named(name);
        if (candidates.size() == 1) {
            byName = Optional.of(byName.map(m -> m.and(Met.at(row))).orElse(Met.at(row)));
            return Answer.of(candidates.get(0));
        }
        if (candidates.size() > 1) {
            diagnostics.error(
                    "ambiguous-area",
                    row.span(shape.column(Role.AREA_NAME)),
                    "\"" + name + "\" is the name of "
                            + String.join(
                                    " and of ",
                                    candidates.stream()
                                            .map(a -> a.code() + " (" + a.type() + ")")
                                            .toList()),
                    "write the code of the one that is meant");
            return Answer.none(Tally.IN_ERROR);
        }
        if (shape.profile().leavesOut().areas()) {
            return Answer.none(shape.column(Role.AREA) < 0 ? Tally.OTHER_AREA : Tally.NO_AREA);
        }
        unknown(
                row,
                shape.column(Role.AREA_NAME),
                "\"" + name + "\" is not the name of an area of " + PlaceReader.PATH,
                hints.computeIfAbsent(new Named("", name), n -> NearAreas.hint(areas, name)));
        return Answer.none(Tally.IN_ERROR);
    }

    private void unknown(CsvRow row, int column, String message, String hint) {
        diagnostics.notFound(List.of(PlaceReader.PATH), "unknown-area", row.span(Math.max(0, column)), message, hint);
    }

    private Optional<Area> placeNamed(String name) {
        return areas.named(name).stream()
                .filter(a -> areas.placeOf(a).isPresent())
                .findFirst();
    }

    /** Why a figure of an area isn't one: its period begins when the area was no more. */
    Optional<Tally.Reason> outlived(CsvRow row, Area area, Period period) {
        boolean over = area.life().until().filter(period.first()::isAfter).isPresent();
        if (!over) {
            return Optional.empty();
        }
        if (!shape.profile().leavesOut().areas()) {
            diagnostics.notFound(
                    List.of(PlaceReader.PATH),
                    "area-ended",
                    row.span(Math.max(0, column(row))),
                    area.name() + " (" + area.code() + ") was there until "
                            + area.life().until().orElseThrow() + ", and this is a figure for " + period.label(),
                    "take the row out, or correct until in " + PlaceReader.PATH);
            return Optional.of(Tally.IN_ERROR);
        }
        return Optional.of(Tally.ENDED);
    }

    /** Tells of the rows whose area had to be looked for. */
    void notes(String file) {
        former.forEach((code, met) -> {
            Area area = areas.formerly(code).orElseThrow();
            diagnostics.note(
                    "former-code",
                    new Span(file, met.firstLine(), 0),
                    rows(met, "has", "have") + " the former code " + code + " of " + area.name()
                            + ", the first of them here",
                    "they are read as figures of " + area.code());
        });
        otherCodes.forEach((other, met) -> {
            String code = other.code();
            Area area = placeNamed(other.name()).orElseThrow();
            diagnostics.note(
                    "other-code",
                    new Span(file, met.firstLine(), 0),
                    rows(met, "is", "are") + " left out for \"" + code + "\", which the table calls " + area.name()
                            + "; the first of them here",
                    "the place of that name has the code " + area.code() + "; if the two are one area, write " + code
                            + " under its former-codes, and otherwise nothing");
        });
        byName.ifPresent(met -> diagnostics.note(
                "areas-by-name",
                new Span(file, met.firstLine(), 0),
                rows(met, "has", "have") + " the name of an area and no code, the first of them here",
                "the names of " + PlaceReader.PATH + " were gone by"));
    }

    private static String rows(Met met, String one, String several) {
        return met.rows() + (met.rows() == 1 ? " row " + one : " rows " + several);
    }
}
