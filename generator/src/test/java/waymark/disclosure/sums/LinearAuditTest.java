package waymark.disclosure.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** Holds what is found against linear programmes that a library of another make solves: nothing missed, nothing made up. */
class LinearAuditTest {
    private static final int TABLES = 60;

    @ParameterizedTest(name = "60 tables of 12 × 4 with totals, printed to a step of {0}")
    @CsvSource({"0, true, 200", "0.01, false, 200", "0.1, false, 50", "5, true, 0"})
    void exactlyTheCellsThatALinearProgrammeBoundsAreReported(double step, boolean whole, int least) {
        SplittableRandom random = new SplittableRandom(63);
        int exposed = 0;
        int safe = 0;
        for (int n = 0; n < TABLES; n++) {
            Grid grid = Grid.random(random, 12, 4, step, 0.05 + 0.05 * (n % 4));
            Set<Integer> audited = audited(grid, whole);
            assertThat(grid.asSums(whole).exposed(grid.hidden()))
                    .as("table %d", n)
                    .isEqualTo(audited);
            exposed += audited.size();
            safe += grid.hidden().size() - audited.size();
        }
        assertThat(exposed).as("exposed cells").isGreaterThanOrEqualTo(least);
        assertThat(safe).as("safe cells").isGreaterThan(200);
    }

    @Test
    void manyOfThemTakeMoreThanOneRowOrColumn() {
        SplittableRandom random = new SplittableRandom(63);
        int together = 0;
        for (int n = 0; n < TABLES; n++) {
            Grid grid = Grid.random(random, 12, 4, 0, 0.05 + 0.05 * (n % 4));
            Sums sums = grid.asSums(true);
            for (int cell : sums.exposed(grid.hidden())) {
                together += sums.exposing(cell).size() > 1 ? 1 : 0;
            }
        }
        assertThat(together).isGreaterThan(20);
    }

    private static Set<Integer> audited(Grid grid, boolean whole) {
        Set<Integer> exposed = new TreeSet<>();
        for (int cell : grid.hidden()) {
            double low = extreme(grid, cell, false);
            double high = extreme(grid, cell, true);
            double width = whole ? Math.floor(high + 1e-6) - Math.ceil(low - 1e-6) : high - low;
            if (width < 1 - 1e-6) {
                exposed.add(cell);
            }
        }
        return exposed;
    }

    private static double extreme(Grid grid, int cell, boolean most) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Variable> variables = new ArrayList<>();
        for (int c = 0; c < grid.cells().size(); c++) {
            Range range = grid.cells().get(c);
            Variable variable = model.newVariable("x" + c).lower(range.low());
            if (Double.isFinite(range.high())) {
                variable.upper(range.high());
            }
            variables.add(variable.weight(c == cell ? 1 : 0));
        }
        for (Sum sum : grid.sums()) {
            Expression equation = model.newExpression("total " + sum).level(0);
            equation.set(variables.get(sum.total()), -1);
            sum.parts().forEach(p -> equation.set(variables.get(p), 1));
        }
        Optimisation.Result result = most ? model.maximise() : model.minimise();
        if (result.getState() == Optimisation.State.UNBOUNDED) {
            return Double.POSITIVE_INFINITY;
        }
        assertThat(result.getState().isOptimal()).as("%s", result).isTrue();
        return result.doubleValue(cell);
    }
}
