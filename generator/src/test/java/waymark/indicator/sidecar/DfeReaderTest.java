package waymark.indicator.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Category;
import waymark.indicator.Evidence;
import waymark.indicator.Group;
import waymark.indicator.Indicator;
import waymark.indicator.Unit;
import waymark.network.EvidenceReader;
import waymark.store.MemoryTree;

class DfeReaderTest {
    private static final String TABLE = """
            time_period,time_identifier,geographic_level,country_code,school_type,enrolments,absence_rate
            2024,Calendar year,National,A1,Total,1000,7.5
            """;
    private static final String META = """
            col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column
            enrolments,Indicator,Number of enrolments,Absence fields,,0,,
            absence_rate,Indicator,Overall absence rate,Absence fields,%,2,,
            school_type,Filter,School type,,,,Filter by type,
            """;

    @Test
    void eachIndicatorColumnHasItsLabelUnitAndDecimals() {
        Indicator rate = Described.by(tree(META), "absence_rate").indicator();
        assertThat(rate.title()).isEqualTo("Overall absence rate");
        assertThat(rate.unit()).isEqualTo(new Unit("", "%", "per cent"));
        assertThat(rate.decimals()).contains(2);
        Indicator enrolments = Described.by(tree(META), "enrolments").indicator();
        assertThat(enrolments.unit()).isEqualTo(new Unit("", "", "number"));
        assertThat(enrolments.decimals()).contains(0);
    }

    @Test
    void whatTheDepartmentDoesNotTellIsAskedOfTheOfficer() {
        assertThat(Described.by(tree(META), "absence_rate").messages()).containsExactly("""
                        data/indicators.yaml:3:5: error [missing-key] "definition" is missing in an indicator
                          hint: add definition: …; data/observations/absence.meta.csv doesn't tell it""", """
                        data/indicators.yaml:3:5: error [missing-key] "source" is missing in an indicator
                          hint: add source: …; data/observations/absence.meta.csv doesn't tell it""");
    }

    @Test
    void aColumnThatTheTableDoesNotHaveIsToldOf() {
        assertThat(Described.by(tree(META.replace("school_type,", "school_typ,")), "absence_rate")
                        .messages())
                .contains("""
                        data/observations/absence.meta.csv:4:1: warning [sidecar-column] "school_typ" is described here, but\
                         data/observations/absence.csv has no such column
                          hint: did you mean "school_type"?""");
    }

    @Test
    void valuesThatAreNotUnderstoodAreNoted() {
        String odd = META.replace(",%,2,", ",%,two,").replace(",Filter,", ",Filtre,");
        assertThat(Described.by(tree(odd), "absence_rate").faults())
                .contains(
                        "data/observations/absence.meta.csv:3:62: note [sidecar-value] \"two\" is not a number of decimals from"
                                + " 0 to 6, and is left out",
                        "data/observations/absence.meta.csv:4:13: note [sidecar-value] \"Filtre\" is not a type of column, and"
                                + " the row is left out");
    }

    @Test
    void aFilterBreaksFiguresDownUnderItsLabelEvenIfItsCategoriesAreNumbers() {
        MemoryTree tree = Sample.tree()
                .without("data/observations/work.csv")
                .with("data/observations/absence.csv", TABLE + """
                        2024,Calendar year,National,A1,7,400,6.5
                        2024,Calendar year,National,A1,8,600,8.5
                        """)
                .with("data/observations/absence.meta.csv", META.replace("School type", "Year group"))
                .changed("data/indicators.yaml", t -> t.replace("- id: jobs", "- id: jobs\n    label: absence_rate"));
        Evidence evidence = EvidenceReader.read(tree, new Diagnostics());
        assertThat(evidence.observations().groups("jobs"))
                .flatExtracting(Group::categories)
                .containsExactlyInAnyOrder(new Category("Year group", "7"), new Category("Year group", "8"));
    }

    @Test
    void aDescriptionWithoutItsTableIsNoted() {
        MemoryTree tree = new MemoryTree().with("data/observations/absence.meta.csv", META);
        assertThat(Described.by(tree, "absence_rate").messages()).contains("""
                        data/observations/absence.meta.csv:1:1: note [sidecar-without-table] "absence.csv" that is described\
                         here is not in data/observations
                          hint: put it beside, under the name that the description has, or remove the description""");
    }

    private static MemoryTree tree(String meta) {
        return new MemoryTree()
                .with("data/observations/absence.csv", TABLE)
                .with("data/observations/absence.meta.csv", meta);
    }
}
