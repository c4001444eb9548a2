package waymark.benchmark.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static waymark.benchmark.Measured.at;
import static waymark.benchmark.Measured.known;
import static waymark.benchmark.Measured.years;

import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.indicator.Observation;
import waymark.indicator.Symbol;

class ProjectionTest {
    @Test
    void theNewestFiveFiguresLead() {
        Projection projection = Projection.of(years(2015, known(900), known(1), known(2), known(3), known(4), known(5))
                        .observations())
                .orElseThrow();
        assertThat(projection.figures()).isEqualTo(5);
        assertThat(projection.line().slope()).isCloseTo(1, within(1e-9));
        assertThat(projection.line().at(2022)).isCloseTo(6, within(1e-9));
    }

    @Test
    void whatStandsBeforeABreakSaysNothing() {
        List<Observation> broken = years(
                        2015, known(900), known(9), known(9), known(7, 6, 8, Symbol.BREAK), known(8), known(9))
                .observations();
        assertThat(Projection.of(broken)).map(Projection::figures).contains(3);
        assertThat(Projection.of(broken.subList(0, 5))).isEmpty();
    }

    @Test
    void ofOverlappingPeriodsOnlyThoseApartAreTaken() {
        List<Observation> rolling = List.of(
                at("2012-14", known(1)), at("2013-15", known(50)), at("2015-17", known(4)), at("2018-20", known(7)));
        assertThat(Projection.of(rolling)).map(Projection::figures).contains(3);
        assertThat(Projection.of(rolling))
                .map(p -> p.line().slope())
                .hasValueSatisfying(s -> assertThat(s).isCloseTo(1, within(1e-9)));
    }

    @Test
    void aPeriodEndsInItsLastMonth() {
        assertThat(Projection.time(at("2024", known(1)).period())).isEqualTo(2025);
        assertThat(Projection.time(at("2024-03", known(1)).period())).isEqualTo(2024.25);
    }
}
