package waymark.page.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import waymark.chart.tile.Spot;
import waymark.chart.tile.Square;
import waymark.chart.tile.TileGrid;
import waymark.network.Network;
import waymark.page.Markup;
import waymark.page.part.TableText;
import waymark.place.Place;

/**
 * The network's map, a square for each place: as the list of places has it, or, where that has positions and no tiles, worked
 * out from them once for all pages.
 */
public final class TileMap {
    /** A map of more columns needs a page's whole width. */
    private static final int MOST_BESIDE = 12;

    /**
     * What a tile says.
     *
     * @param css how it looks; may be empty
     * @param href where it leads, if anywhere
     * @param text the place's name and what the tile's look says, in words
     */
    public record Face(String css, Optional<String> href, String text) {}

    private record Tile(Place place, Square square) {}

    private static final Comparator<Tile> ROW_BY_ROW = Comparator.comparingInt(
                    (Tile t) -> t.square().row())
            .thenComparingInt(t -> t.square().column());

    private final List<Tile> tiles;
    private final Map<String, String> letters;
    private final boolean isLarge;

    private TileMap(List<Tile> tiles) {
        this.tiles = tiles.stream().sorted(ROW_BY_ROW).toList();
        this.letters = TileLabels.of(tiles.stream().map(t -> t.place().name()).toList());
        this.isLarge = tiles.stream().mapToInt(t -> t.square().column()).max().orElse(0) > MOST_BESIDE;
    }

    /** The map of all places that have a tile or a position; a place that was abolished has no tile that is worked out. */
    public static TileMap of(Network network) {
        List<Place> places = List.copyOf(network.evidence().areas().places());
        boolean given = places.stream().anyMatch(p -> p.tile().isPresent());
        return new TileMap(given ? given(places) : workedOut(places));
    }

    /** The same map with the names that another language gives the places. */
    public TileMap in(Network named) {
        return new TileMap(tiles.stream()
                .flatMap(t ->
                        named.evidence().areas().place(t.place().id()).stream().map(p -> new Tile(p, t.square())))
                .toList());
    }

    /** The tiles that are given, moved so that the map starts at its first column and row. */
    private static List<Tile> given(List<Place> places) {
        List<Place.Tile> all = places.stream().flatMap(p -> p.tile().stream()).toList();
        int left = all.stream().mapToInt(Place.Tile::column).min().orElse(1) - 1;
        int top = all.stream().mapToInt(Place.Tile::row).min().orElse(1) - 1;
        List<Tile> tiles = new ArrayList<>();
        for (Place place : places) {
            place.tile().ifPresent(t -> tiles.add(new Tile(place, new Square(t.column() - left, t.row() - top))));
        }
        return tiles;
    }

    private static List<Tile> workedOut(List<Place> places) {
        List<Place> placed = places.stream()
                .filter(p -> p.position().isPresent() && !p.area().hasEnded())
                .toList();
        Map<String, Square> squares = TileGrid.of(
                placed.stream().map(p -> spot(p, p.position().orElseThrow())).toList());
        return placed.stream()
                .map(p -> new Tile(p, Objects.requireNonNull(squares.get(p.id()))))
                .toList();
    }

    private static Spot spot(Place place, Place.Position position) {
        return new Spot(place.id(), position.east(), position.north());
    }

    public boolean isEmpty() {
        return tiles.isEmpty();
    }

    /** Whether it is too wide to stand beside anything. */
    public boolean isLarge() {
        return isLarge;
    }

    /** The tiles as items of a list, row by row from the north. */
    public Markup tiles(Function<Place, Face> faces) {
        StringBuilder html = new StringBuilder(tiles.size() * 160);
        for (Tile tile : tiles) {
            Square square = tile.square();
            html.append("<li class=\"")
                    .append(css('X', 'x', square.column()))
                    .append(' ')
                    .append(css('Y', 'y', square.row()))
                    .append("\">");
            tile(
                    html,
                    faces.apply(tile.place()),
                    letters.getOrDefault(tile.place().name(), ""));
            html.append("</li>");
        }
        return new Markup(html.toString());
    }

    /**
     * A link is named by its title; what is no link says its name in words that aren't seen. The tab key passes by the links
     * of a large map, for a table or list with the same ones follows it.
     */
    private void tile(StringBuilder html, Face face, String letters) {
        String text = TableText.escape(face.text());
        String name = face.href().isPresent() ? "a" : "span";
        html.append('<').append(name);
        if (!face.css().isEmpty()) {
            html.append(" class=\"").append(face.css()).append('"');
        }
        face.href()
                .ifPresent(href -> html.append(isLarge ? " tabindex=\"-1\"" : "")
                        .append(" href=\"")
                        .append(href)
                        .append('"'));
        html.append(" title=\"")
                .append(text)
                .append("\"><i aria-hidden=\"true\">")
                .append(TableText.escape(letters))
                .append("</i>");
        if (face.href().isEmpty()) {
            html.append("<span class=\"vh\">").append(text).append("</span>");
        }
        html.append("</").append(name).append('>');
    }

    /** Tens and ones each have a class, so that few rules place any tile. */
    private static String css(char tens, char ones, int number) {
        String one = number % 10 == 0 ? "" : "" + ones + number % 10;
        return number < 10 ? one : ("" + tens + number / 10 + " " + one).strip();
    }
}
