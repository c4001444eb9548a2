package waymark.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.format.csv.CsvRow;
import waymark.format.csv.CsvTable;

/**
 * Reads where a place stands on the network's map: a tile of its own, or a position that one is worked out from. Degrees
 * become positions on Mercator's plane, on which small areas keep their shape wherever they lie.
 */
final class PositionReader {
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,9}(\\.\\d{1,20})?");
    private static final Pattern GRID_NUMBER = Pattern.compile("[1-9][0-9]?");

    /** Mercator's plane has no poles. */
    private static final double HIGHEST_LATITUDE = 85;

    private final PlaceColumns at;
    private final Diagnostics diagnostics;
    private final boolean degrees;
    private final Map<Place.Tile, String> tiles = new HashMap<>();

    PositionReader(CsvTable table, PlaceColumns at, Diagnostics diagnostics) {
        this.at = at;
        this.diagnostics = diagnostics;
        this.degrees = has("latitude") || has("longitude");
        if (degrees && (has("easting") || has("northing"))) {
            int second = Math.max(Math.max(at.at("latitude"), at.at("longitude")), at.at("easting"));
            diagnostics.error(
                    "two-kinds-of-position",
                    table.headerSpan(second),
                    "positions stand both in degrees and as eastings and northings",
                    "keep one kind: latitude and longitude, or easting and northing");
        }
    }

    private boolean has(String column) {
        return at.at(column) >= 0;
    }

    /** The tile that a row gives a place. */
    Optional<Place.Tile> tile(CsvRow row, String name) {
        Optional<Place.Tile> tile = both(row, "column", "row", "bad-tile", "a tile") ? gridTile(row) : Optional.empty();
        String owner = tile.map(t -> tiles.putIfAbsent(t, name)).orElse(null);
        if (owner != null) {
            diagnostics.error(
                    "tile-taken",
                    row.span(at.at("column")),
                    "the tile in column " + tile.orElseThrow().column() + " and row "
                            + tile.orElseThrow().row() + " is that of " + owner + " already",
                    "give each place a tile of its own");
        }
        return tile;
    }

    private Optional<Place.Tile> gridTile(CsvRow row) {
        OptionalInt column = gridNumber(row, at.at("column"));
        OptionalInt line = gridNumber(row, at.at("row"));
        return column.isPresent() && line.isPresent()
                ? Optional.of(new Place.Tile(column.getAsInt(), line.getAsInt()))
                : Optional.empty();
    }

    private OptionalInt gridNumber(CsvRow row, int column) {
        String text = row.field(column);
        if (!GRID_NUMBER.matcher(text).matches()) {
            diagnostics.error("bad-tile", row.span(column), "\"" + text + "\" is not a whole number from 1 to 99", "");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    /** Whether a row fills in both of two columns; one alone is an error. */
    private boolean both(CsvRow row, String one, String other, String code, String what) {
        boolean hasOne = !at.field(row, one).isEmpty();
        boolean hasOther = !at.field(row, other).isEmpty();
        if (hasOne != hasOther) {
            int missing = at.at(hasOne ? other : one);
            Span span = row.span(missing < 0 ? at.at("place") : missing);
            diagnostics.error(code, span, what + " needs both " + one + " and " + other, "fill in both, or neither");
        }
        return hasOne && hasOther;
    }

    /** Where a row says that a place lies. */
    Optional<Place.Position> position(CsvRow row) {
        String across = degrees ? "longitude" : "easting";
        String up = degrees ? "latitude" : "northing";
        if (!both(row, across, up, "bad-position", "a position")) {
            return Optional.empty();
        }
        OptionalDouble east = number(row, across, degrees ? 180 : Double.MAX_VALUE);
        OptionalDouble north = number(row, up, degrees ? HIGHEST_LATITUDE : Double.MAX_VALUE);
        return east.isPresent() && north.isPresent()
                ? Optional.of(new Place.Position(
                        east.getAsDouble(), degrees ? mercator(north.getAsDouble()) : north.getAsDouble()))
                : Optional.empty();
    }

    private OptionalDouble number(CsvRow row, String column, double most) {
        String text = row.field(at.at(column));
        if (!NUMBER.matcher(text).matches() || Math.abs(Double.parseDouble(text)) > most) {
            diagnostics.error(
                    "bad-position",
                    row.span(at.at(column)),
                    "\"" + text + "\" is not "
                            + (degrees ? "a " + column + " in degrees" : "a whole or decimal number"),
                    degrees ? "write degrees as a decimal number, west and south with a minus: -1.257" : "");
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(text));
    }

    private static double mercator(double latitude) {
        return Math.toDegrees(Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2)));
    }
}
