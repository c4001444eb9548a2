package waymark.place;

import java.util.Optional;
import waymark.place.accent.Accent;

/**
 * What a section of the site is about.
 *
 * @param id the name in addresses, folders and road-map files
 * @param cohort the intake of the programme it belongs to; may be empty
 * @param tile where its tile stands on the network's map
 * @param position where it lies, for a map without tiles of its own
 * @param accent the colour of its pages, if it has one of its own
 */
public record Place(
        String id,
        Area area,
        String cohort,
        Optional<Tile> tile,
        Optional<Position> position,
        Optional<Accent> accent) {
    /** A square of the tile map; columns and rows count from 1. */
    public record Tile(int column, int row) {}

    /** How far east and how far north a place lies, on a plane and in a unit that all places share. */
    public record Position(double east, double north) {}

    public String name() {
        return area.name();
    }

    public String code() {
        return area.code();
    }
}
