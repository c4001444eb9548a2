package waymark.disclosure.sums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

class LinearBoundsTest {
    private static Range between(double low, double high) {
        return new Range(low, high);
    }

    @Test
    void limitsOfOneVariableBoundTheOther() {
        LinearBounds bounds = new LinearBounds(
                new double[][] {{1, 1}}, new double[] {10}, new Range[] {between(2, 4), between(0, 7)});
        assertThat(bounds.solve(1e-9)).isTrue();
        assertThat(bounds.of(0)).isEqualTo(between(3, 4));
        assertThat(bounds.of(1)).isEqualTo(between(6, 7));
    }

    @Test
    void whatNoEquationBoundsGoesOnForEver() {
        LinearBounds bounds = new LinearBounds(
                new double[][] {{1, -1}}, new double[] {3}, new Range[] {Range.UNKNOWN, Range.UNKNOWN});
        assertThat(bounds.solve(1e-9)).isTrue();
        assertThat(bounds.of(0)).isEqualTo(between(3, Double.POSITIVE_INFINITY));
    }

    @Test
    void solutionsMetOnTheWayLieWithinTheLimits() {
        LinearBounds bounds = new LinearBounds(
                new double[][] {{1, 1}}, new double[] {10}, new Range[] {between(2, 4), between(0, 7)});
        bounds.solve(1e-9);
        bounds.of(0);
        assertThat(bounds.seen(0)).isEqualTo(between(3, 4));
        assertThat(bounds.seen(1)).isEqualTo(between(6, 7));
    }

    @Test
    void equationsThatNothingFulfilsAreToldFromThoseThatAreALittleOff() {
        double[][] equation = {{1, 1}};
        Range[] limits = {between(0, 4), between(0, 5)};
        assertThat(new LinearBounds(equation, new double[] {9.001}, limits).solve(0.01))
                .isTrue();
        assertThat(new LinearBounds(equation, new double[] {9.1}, limits).solve(0.01))
                .isFalse();
        assertThat(new LinearBounds(equation, new double[] {-1}, limits).solve(0.01))
                .isFalse();
    }

    @Test
    void anyEquationsAreBoundedAsByAnotherSolver() {
        SplittableRandom random = new SplittableRandom(68);
        int solved = 0;
        for (int n = 0; n < 120; n++) {
            int rows = 1 + random.nextInt(4);
            Range[] limits = new Range[rows + 1 + random.nextInt(4)];
            double[] inside = new double[limits.length];
            for (int j = 0; j < limits.length; j++) {
                double low = random.nextInt(5);
                double high = random.nextInt(4) == 0 ? Double.POSITIVE_INFINITY : low + random.nextInt(9);
                limits[j] = between(low, high);
                inside[j] = low + random.nextDouble() * Math.min(9, high - low);
            }
            double[][] equations = new double[rows][limits.length];
            double[] sums = new double[rows];
            for (int k = 0; k < rows; k++) {
                for (int j = 0; j < limits.length; j++) {
                    equations[k][j] = random.nextInt(7) - 3;
                    sums[k] += equations[k][j] * inside[j];
                }
            }
            LinearBounds bounds = new LinearBounds(equations, sums, limits);
            assertThat(bounds.solve(1e-6)).as("equations %d", n).isTrue();
            for (int j = 0; j < limits.length; j++) {
                Range found = bounds.of(j);
                assertThat(found.low())
                        .as("least %d of %d", j, n)
                        .isCloseTo(extreme(equations, sums, limits, j, false), within(1e-4));
                double most = extreme(equations, sums, limits, j, true);
                if (Double.isInfinite(most)) {
                    assertThat(found.high()).as("most %d of %d", j, n).isInfinite();
                } else {
                    assertThat(found.high()).as("most %d of %d", j, n).isCloseTo(most, within(1e-4));
                }
                solved++;
            }
        }
        assertThat(solved).isGreaterThan(400);
    }

    private static double extreme(double[][] equations, double[] sums, Range[] limits, int cell, boolean most) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[] variables = new Variable[limits.length];
        for (int j = 0; j < limits.length; j++) {
            variables[j] = model.newVariable("x" + j).lower(limits[j].low()).weight(j == cell ? 1 : 0);
            if (Double.isFinite(limits[j].high())) {
                variables[j].upper(limits[j].high());
            }
        }
        for (int k = 0; k < equations.length; k++) {
            Expression equation = model.newExpression("e" + k).level(sums[k]);
            for (int j = 0; j < limits.length; j++) {
                equation.set(variables[j], equations[k][j]);
            }
        }
        Optimisation.Result result = most ? model.maximise() : model.minimise();
        return result.getState() == Optimisation.State.UNBOUNDED ? Double.POSITIVE_INFINITY : result.doubleValue(cell);
    }
}
