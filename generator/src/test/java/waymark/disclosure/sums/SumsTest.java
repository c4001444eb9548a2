package waymark.disclosure.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SumsTest {
    @Test
    void theOnlyCellThatIsLeftOutOfARowIsExposed() {
        Grid grid = Grid.of(new int[][] {{-1, 40, 43}, {50, 60, 110}, {-1, 100, 153}});
        assertThat(grid.asSums(true).exposed(Set.of(0))).containsExactly(0);
        assertThat(grid.asSums(true).exposing(0)).containsExactly(new Sum(2, List.of(0, 1)));
    }

    @Test
    void twoOfEachRowAndColumnAreSafe() {
        Grid grid = Grid.of(new int[][] {{-1, -1, 43}, {-1, -1, 110}, {53, 100, 153}});
        assertThat(grid.asSums(true).exposed(grid.hidden())).isEmpty();
    }

    @Test
    void aCellThatRowsAndColumnsOnlyGiveAwayTogetherIsExposed() {
        Grid grid = Grid.of(new int[][] {
            {-1, -1, -1, 7, 107},
            {30, -1, -1, 9, 99},
            {-1, 20, 20, -1, 56},
            {-1, 20, 20, -1, 60},
            {92, 100, 100, 30, 322}
        });
        for (Sum sum : grid.sums()) {
            long leftOut = sum.parts().stream().filter(grid.hidden()::contains).count();
            assertThat(leftOut).as("cells left out of %s", sum).isNotEqualTo(1);
        }
        assertThat(grid.asSums(true).exposed(grid.hidden())).containsExactly(0);
        assertThat(grid.asSums(true).exposing(0)).as("two rows and two columns").hasSize(4);
    }

    @Test
    void aTotalOfNothingGivesAwayAllItsParts() {
        Grid grid = Grid.of(new int[][] {{-1, -1, 0}, {-1, -1, 9}, {4, 5, 9}});
        assertThat(grid.asSums(true).exposed(grid.hidden())).isEqualTo(grid.hidden());
    }

    @Test
    void roundingProtectsWhereItLeavesMoreThanOneNumber() {
        List<Sum> sums = List.of(new Sum(0, List.of(1, 2)));
        List<Range> toFives = List.of(Range.rounded(45, 5), Range.rounded(40, 5), Range.UNKNOWN);
        List<Range> toOnes = List.of(Range.exactly(45), Range.exactly(40), Range.UNKNOWN);
        assertThat(new Sums(toFives, sums, true).exposed(Set.of(2))).isEmpty();
        assertThat(new Sums(toOnes, sums, true).exposed(Set.of(2))).containsExactly(2);
    }

    @Test
    void totalsThatContradictEachOtherAreLookedAtOneByOne() {
        Grid grid = Grid.of(new int[][] {{-1, 40, 43}, {50, 60, 110}, {58, 100, 158}});
        assertThat(grid.asSums(true).exposed(grid.hidden())).containsExactly(0);
    }

    @Test
    void aSumThatCannotBeTellsNothing() {
        Sums sums = new Sums(
                List.of(Range.exactly(30), Range.exactly(40), Range.UNKNOWN), List.of(new Sum(0, List.of(1, 2))), true);
        assertThat(sums.exposed(Set.of(2))).isEmpty();
        assertThat(sums.exposing(2)).isEmpty();
    }

    @Test
    void theSmallestCellThatProtectsIsTheRemedy() {
        Sums sums = new Sums(
                List.of(Range.exactly(73), Range.exactly(40), Range.UNKNOWN, Range.exactly(30)),
                List.of(new Sum(0, List.of(1, 2, 3))),
                true);
        assertThat(sums.remedy(2)).isEqualTo(Optional.of(3));
    }

    @Test
    void aRemedyProtectsTheCellAndItself() {
        SplittableRandom random = new SplittableRandom(64);
        int remedies = 0;
        for (int n = 0; n < 40; n++) {
            Grid grid = Grid.random(random, 6, 4, 0, 0.1);
            Sums sums = grid.asSums(true);
            for (int cell : sums.exposed(grid.hidden())) {
                Optional<Integer> remedy = sums.remedy(cell);
                remedy.ifPresent(r -> assertThat(grid.without(r).asSums(true).exposed(Set.of(cell, r)))
                        .isEmpty());
                remedies += remedy.isPresent() ? 1 : 0;
            }
        }
        assertThat(remedies).isGreaterThan(30);
    }

    @Test
    void everySumThatIsNamedIsNeeded() {
        SplittableRandom random = new SplittableRandom(65);
        for (int n = 0; n < 30; n++) {
            Grid grid = Grid.random(random, 6, 4, 0, 0.15);
            for (int cell : grid.asSums(true).exposed(grid.hidden())) {
                List<Sum> named = grid.asSums(true).exposing(cell);
                assertThat(named).isNotEmpty();
                for (Sum sum : named) {
                    List<Sum> fewer = new ArrayList<>(named);
                    fewer.remove(sum);
                    assertThat(new Sums(grid.cells(), fewer, true).exposed(Set.of(cell)))
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void leavingOutMoreNeverExposesACellThatWasSafe() {
        SplittableRandom random = new SplittableRandom(66);
        for (int n = 0; n < 60; n++) {
            Grid grid = Grid.random(random, 5, 4, 0, 0.15);
            Sums sums = grid.asSums(true);
            Set<Integer> before = sums.exposed(grid.hidden());
            int more = random.nextInt(grid.cells().size());
            Set<Integer> after = new HashSet<>(grid.without(more).asSums(true).exposed(grid.hidden()));
            if (!grid.hidden().contains(more)) {
                assertThat(before).containsAll(after);
            }
        }
    }

    /** A chain: each cell and the next add up to a known total, and the first is known by a total of its own. */
    private static Sums chain(int length) {
        List<Range> cells = new ArrayList<>();
        List<Sum> sums = new ArrayList<>();
        for (int k = 0; k <= length; k++) {
            cells.add(Range.UNKNOWN);
        }
        for (int k = 0; k < length; k++) {
            cells.add(Range.exactly(20));
            sums.add(new Sum(cells.size() - 1, List.of(k, k + 1)));
        }
        cells.add(Range.exactly(30));
        cells.add(Range.exactly(23));
        sums.add(new Sum(cells.size() - 2, List.of(0, cells.size() - 1)));
        return new Sums(cells, sums, true);
    }

    @Test
    void upToAHundredConnectedSumsAreLookedAtAsAWhole() {
        List<Integer> all = IntStream.rangeClosed(0, 99).boxed().toList();
        assertThat(chain(99).exposed(all)).containsExactlyElementsOf(all);
        assertThat(chain(99).exposing(99)).hasSize(100);
    }

    @Test
    void ofMoreTheNearestAreLookedAt() {
        List<Integer> all = IntStream.rangeClosed(0, 150).boxed().toList();
        Set<Integer> exposed = chain(150).exposed(all);
        assertThat(exposed)
                .contains(0, 1, 5, 20)
                .doesNotContain(149)
                .containsExactlyElementsOf(
                        IntStream.range(0, exposed.size()).boxed().toList());
        assertThat(chain(150).exposing(3)).hasSize(4);
        assertThat(chain(150).exposing(149)).isEmpty();
    }

    @Test
    void smallTablesAgreeWithTryingAllNumbers() {
        SplittableRandom random = new SplittableRandom(67);
        int exposed = 0;
        for (int n = 0; n < 300; n++) {
            int[][] full = new int[3][3];
            for (int r = 0; r < 2; r++) {
                for (int c = 0; c < 2; c++) {
                    full[r][c] = random.nextInt(5);
                    full[r][2] += full[r][c];
                    full[2][c] += full[r][c];
                    full[2][2] += full[r][c];
                }
            }
            int[][] table = new int[3][];
            for (int r = 0; r < 3; r++) {
                table[r] = full[r].clone();
                for (int c = 0; c < 3; c++) {
                    table[r][c] = random.nextInt(2) == 0 ? -1 : table[r][c];
                }
            }
            Grid grid = Grid.of(table);
            Set<Integer> tried = new TreeSet<>();
            for (int cell : grid.hidden()) {
                if (possible(table, cell).size() == 1) {
                    tried.add(cell);
                }
            }
            assertThat(grid.asSums(true).exposed(grid.hidden())).isEqualTo(tried);
            exposed += tried.size();
        }
        assertThat(exposed).isGreaterThan(100);
    }

    /** What a cell can be in any table of numbers up to 9 that has the known cells. */
    private static Set<Integer> possible(int[][] table, int cell) {
        Set<Integer> possible = new HashSet<>();
        int[] inner = new int[4];
        for (int code = 0; code < 10_000; code++) {
            int rest = code;
            boolean fits = true;
            for (int i = 0; i < 4; i++) {
                inner[i] = rest % 10;
                rest /= 10;
                int known = table[i / 2][i % 2];
                fits &= known < 0 || known == inner[i];
            }
            if (fits && fits(table, inner)) {
                int[][] whole = whole(inner);
                possible.add(whole[cell / 3][cell % 3]);
            }
        }
        return possible;
    }

    private static boolean fits(int[][] table, int... inner) {
        int[][] whole = whole(inner);
        for (int r = 0; r < 3; r++) {
            for (int c = 0; c < 3; c++) {
                if (table[r][c] >= 0 && table[r][c] != whole[r][c]) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int[][] whole(int... inner) {
        int all = inner[0] + inner[1] + inner[2] + inner[3];
        return new int[][] {
            {inner[0], inner[1], inner[0] + inner[1]},
            {inner[2], inner[3], inner[2] + inner[3]},
            {inner[0] + inner[2], inner[1] + inner[3], all}
        };
    }
}
