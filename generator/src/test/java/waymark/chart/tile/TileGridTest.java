package waymark.chart.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileGridTest {
    @Test
    void noPlacesHaveNoSquares() {
        assertThat(TileGrid.of(List.of())).isEmpty();
    }

    @Test
    void onePlaceHasTheFirstSquare() {
        assertThat(TileGrid.of(List.of(new Spot("a", 12, 50)))).containsExactly(Map.entry("a", new Square(1, 1)));
    }

    @Test
    void northIsUpAndEastIsRight() {
        Map<String, Square> grid =
                TileGrid.of(List.of(new Spot("south", 0, 0), new Spot("north", 0, 9), new Spot("east", 9, 5)));
        assertThat(grid.get("north").row()).isLessThan(grid.get("south").row());
        assertThat(grid.get("east").column()).isGreaterThan(grid.get("north").column());
    }

    @Test
    void placesThatStandOnARegularGridKeepTheirOrder() {
        List<Spot> spots = new ArrayList<>();
        for (int row = 0; row < 6; row++) {
            for (int column = 0; column < 6; column++) {
                spots.add(new Spot(column + "," + row, column * 10, -row * 10));
            }
        }
        Map<String, Square> grid = TileGrid.of(spots);
        int columns = grid.values().stream().mapToInt(Square::column).max().orElseThrow();
        assertThat(columns).isLessThanOrEqualTo(9);
        assertThat(inOrder(spots, grid)).isGreaterThan(0.97);
    }

    /** A crowded corner, empty country, an island far off: as in most countries. */
    @ParameterizedTest
    @ValueSource(ints = {2, 5, 12, 40, 150, 400, 1000})
    void everyPlaceHasASquareOfItsOwnNearToWhereItLies(int places) {
        List<Spot> spots = country(places);
        Map<String, Square> grid = TileGrid.of(spots);
        assertThat(grid.keySet())
                .containsExactlyElementsOf(spots.stream().map(Spot::place).toList());
        assertThat(new HashSet<>(grid.values())).hasSize(places);
        assertThat(inOrder(spots, grid))
                .as("pairs of places that keep west of and north of")
                .isGreaterThan(0.85);
        int columns = grid.values().stream().mapToInt(Square::column).max().orElseThrow();
        int rows = grid.values().stream().mapToInt(Square::row).max().orElseThrow();
        assertThat(columns * rows).as(columns + " × " + rows).isLessThan(4 * places + 4);
    }

    @Test
    void noColumnAndNoRowStaysEmpty() {
        Map<String, Square> grid = TileGrid.of(country(60));
        assertThat(grid.values().stream().map(Square::column).distinct().count())
                .isEqualTo(grid.values().stream().mapToInt(Square::column).max().orElseThrow());
        assertThat(grid.values().stream().map(Square::row).distinct().count())
                .isEqualTo(grid.values().stream().mapToInt(Square::row).max().orElseThrow());
    }

    @Test
    void placesAtOneSpotStillHaveSquaresOfTheirOwn() {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            spots.add(new Spot("p" + i, 1, 1));
        }
        assertThat(new HashSet<>(TileGrid.of(spots).values())).hasSize(30);
    }

    @Test
    void placesOnALineStayInTheirOrder() {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            spots.add(new Spot("p" + i, i * 7, 3));
        }
        assertThat(inOrder(spots, TileGrid.of(spots))).isGreaterThan(0.9);
    }

    @Test
    void theSamePlacesAlwaysHaveTheSameSquares() {
        assertThat(TileGrid.of(country(200))).isEqualTo(TileGrid.of(country(200)));
    }

    @Test
    void theUnitOfPositionsChangesNothing() {
        List<Spot> metres = country(80);
        List<Spot> others = metres.stream()
                .map(s -> new Spot(s.place(), s.east() * 1024 + 4096, s.north() * 1024 - 512))
                .toList();
        assertThat(TileGrid.of(others)).isEqualTo(TileGrid.of(metres));
    }

    @Test
    void aPlaceAtTwoSpotsIsRefused() {
        assertThatThrownBy(() -> TileGrid.of(List.of(new Spot("a", 1, 1), new Spot("a", 2, 2))))
                .hasMessageContaining("\"a\"");
    }

    private static List<Spot> country(int places) {
        Random random = new Random(42);
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            boolean crowded = i % 3 == 0;
            double east = crowded ? 500 + random.nextInt(40) : random.nextInt(600);
            double north = crowded ? 160 + random.nextInt(40) : random.nextInt(900);
            spots.add(i == 1 ? new Spot("p1", 400, 1900) : new Spot("p" + i, east, north));
        }
        Collections.shuffle(spots, random);
        return spots;
    }

    /** The share of pairs in which the one that lies west or north isn't east or south on the grid. */
    private static double inOrder(List<Spot> spots, Map<String, Square> grid) {
        double kept = 0;
        double all = 0;
        for (Spot a : spots) {
            for (Spot b : spots) {
                Square one = grid.get(a.place());
                Square other = grid.get(b.place());
                if (a.east() < b.east()) {
                    all++;
                    kept += one.column() <= other.column() ? 1 : 0;
                }
                if (a.north() > b.north()) {
                    all++;
                    kept += one.row() <= other.row() ? 1 : 0;
                }
            }
        }
        return all == 0 ? 1 : kept / all;
    }
}
