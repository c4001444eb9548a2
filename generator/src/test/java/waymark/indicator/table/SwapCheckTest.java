package waymark.indicator.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.network.EvidenceReader;

class SwapCheckTest {
    private List<String> faults(String table) {
        Diagnostics diagnostics = new Diagnostics();
        EvidenceReader.read(
                Sample.tree().without("data/observations/work.csv").with("data/observations/jobs.csv", table),
                diagnostics);
        return Sample.faults(diagnostics);
    }

    @Test
    void aUnitInPlaceOfTheValueIsToldOnce() {
        String head = "area_code,area_name,period,indicator,unit,value\n";
        assertThat(faults(head + "D1,N,2023,jobs,77.4,Percentage\nD2,S,2023,jobs,70.1,Percentage\n"))
                .containsExactly("data/observations/jobs.csv:2:21: error [swapped-columns] \"Percentage\" in \"value\""
                        + " is not a number, but \"77.4\" in \"unit\" is");
        assertThat(faults(head + "D1,N,2023,jobs,Percentage,77.4\nD2,S,2023,jobs,,70.1\n"))
                .isEmpty();
        assertThat(faults(head + "D1,N,2023,jobs,1000,NA\nD2,S,2023,jobs,1000,[c]\n"))
                .isEmpty();
        assertThat(faults(head + "D1,N,2023,jobs,%,n. a.\n"))
                .containsExactly("data/observations/jobs.csv:2:18: error [bad-number] \"n. a.\" is not a number");
    }

    @Test
    void aCountInPlaceOfThePercentageIsToldOnlyWhereTheDenominatorProvesIt() {
        String head = "area,indicator,period,value,count,denominator\n";
        assertThat(faults(head + "D1,jobs,2023,774,77.4,1000\nD2,jobs,2023,701,70.1,1000\n"))
                .singleElement()
                .asString()
                .contains(
                        ":2:14: error [swapped-columns] the value 774 and the count 77.4 fit the denominator 1000 only");
        assertThat(faults(head + "D1,jobs,2023,774,60,1000\nD2,jobs,2023,701,,\n"))
                .containsExactly("data/observations/jobs.csv:2:14: warning [percentage-outside] 774 per cent of jobs is"
                        + " not between 0 and 100, nor in 1 more row");
        assertThat(faults(head + "D1,jobs,2023,77.4,774,1000\n")).isEmpty();
        assertThat(faults(head + "D1,jobs,2023,100,100,100\n")).isEmpty();
    }

    @Test
    void anotherSignThanTheCataloguesIsLikelyAnotherColumn() {
        String head = "entity,date,variable,value,unit\n";
        assertThat(faults(head + "D1,2023,jobs,77.4,£\nD2,2023,jobs,70.1,£\n"))
                .containsExactly("data/observations/jobs.csv:2:19: warning [unit-differs] the unit \"£\" is not that of"
                        + " jobs, nor in 1 more row");
        assertThat(faults(head + "D1,2023,jobs,77.4,%\nD2,2023,jobs,70.1,Percent\n"))
                .isEmpty();
    }
}
