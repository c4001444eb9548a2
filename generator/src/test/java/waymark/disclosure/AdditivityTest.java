package waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import waymark.Sample;
import waymark.indicator.Evidence;
import waymark.indicator.Indicator;

class AdditivityTest {
    private static final String ABSENCE =
            "R1,absence,2024,10,20,200,\nD1,absence,2024,10,8,80,\nD2,absence,2024,10,12,120,\n";
    private static final String PUPILS = "R1,pupils,2024,200,,200,\nD1,pupils,2024,80,,80,\nD2,pupils,2024,120,,120,\n";

    @Test
    void anIndicatorBearsOutAnotherThoughItCannotBearOutItself() {
        Evidence evidence = Sample.evidence(new Gate().tree(ABSENCE));
        Additivity additivity = new Additivity(evidence);
        assertThat(additivity.isBorneOut(districts(evidence), named(evidence, "absence")))
                .isFalse();
        assertThat(additivity.isBorneOut(districts(evidence), named(evidence, "pupils")))
                .isTrue();
    }

    @Test
    void twoIndicatorsBearOutEachOther() {
        Evidence evidence = Sample.evidence(new Gate().tree(ABSENCE + PUPILS));
        Additivity additivity = new Additivity(evidence);
        assertThat(additivity.isBorneOut(districts(evidence), named(evidence, "absence")))
                .isTrue();
        assertThat(additivity.isBorneOut(districts(evidence), named(evidence, "pupils")))
                .isTrue();
    }

    private static AreaGroup districts(Evidence evidence) {
        return AreaGroup.of(evidence.areas()).stream()
                .filter(g -> g.total().code().equals("R1"))
                .findFirst()
                .orElseThrow();
    }

    private static Indicator named(Evidence evidence, String id) {
        return evidence.catalogue().named(id).orElseThrow();
    }
}
