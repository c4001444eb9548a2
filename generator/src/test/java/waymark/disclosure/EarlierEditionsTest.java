package waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.Sample;
import waymark.edition.Publication;

class EarlierEditionsTest {
    private static final String WITHHELD = "D1,pupils,2024,,,,c\n";

    private final Publication first = new Gate().edition("2025-1", "D1,pupils,2023,60,,,\nD1,pupils,2024,,,,c\n");
    private final Publication second = new Gate().edition("2026-1", "D2,pupils,2024,60,,,\nD1,pupils,2024,70,,,\n");
    private final Publication third = new Gate().edition("2026-2", "D1,pupils,2024,71,,,\n");

    @Test
    void aWithheldFigureThatAnEditionShowsIsNamedWithBothPlaces() {
        assertThat(Sample.messages(
                        new Gate().editions(List.of(first, second, third)).check(WITHHELD)))
                .containsExactly(
                        "data/observations/work.csv:2:16: error [shown-before] pupils in Northbridge for 2024 is"
                                + " withheld, but edition northbridge/2026-1 shows it: data/observations/work.csv:3:16\n"
                                + "  hint: what was public can't be taken back: withdraw that edition (withdrawn: in"
                                + " data/editions/northbridge/2026-1.yaml) and release one that corrects it, or show the figure"
                                + " again");
    }

    @Test
    void anEditionThatWithholdsItTooSaysNothing() {
        assertThat(new Gate().editions(List.of(first)).faults(WITHHELD)).isEmpty();
    }

    @Test
    void anotherPeriodIsAnotherFigure() {
        assertThat(new Gate().editions(List.of(second)).faults("D1,pupils,2023,,,,c\n"))
                .isEmpty();
    }

    @Test
    void whatIsNotAvailableNowWasNotWithheld() {
        assertThat(new Gate().editions(List.of(second)).faults("D1,pupils,2024,,,,x\n"))
                .isEmpty();
    }

    @Test
    void aGroupIsHeldAgainstTheSameGroup() {
        Gate gate = new Gate().header("area,indicator,period,value,status,sex");
        Publication edition = gate.edition("2026-1", "D1,pupils,2024,90,,\nD1,pupils,2024,41,,Girls\n");
        gate.editions(List.of(edition));
        assertThat(gate.faults("D1,pupils,2024,90,,\nD1,pupils,2024,,c,Girls\n"))
                .containsExactly(
                        "data/observations/work.csv:3:16: error [shown-before] pupils in Northbridge, Girls for"
                                + " 2024 is withheld, but edition northbridge/2026-1 shows it: data/observations/work.csv:3:16");
        assertThat(gate.faults("D1,pupils,2024,90,,\nD1,pupils,2024,,c,Boys\n")).isEmpty();
    }
}
