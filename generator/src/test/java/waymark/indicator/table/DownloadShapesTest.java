package waymark.indicator.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Figure;
import waymark.indicator.Observations;
import waymark.network.EvidenceReader;
import waymark.store.MemoryTree;

/** Downloads in the shapes that people's scripts show, with invented rows: more columns, other columns, lines above. */
class DownloadShapesTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private List<String> read(String label, String name, String table) {
        MemoryTree tree = Sample.tree()
                .without("data/observations/work.csv")
                .changed(
                        "data/indicators.yaml",
                        t -> t.replace("- id: jobs", "- id: jobs\n    label: \"" + label + "\"")
                                .replace("measure: proportion", "measure: mean"))
                .with("data/observations/" + name, table);
        Observations observations = EvidenceReader.read(tree, diagnostics).observations();
        return observations.of("jobs").stream()
                .flatMap(s -> s.observations().stream()
                        .map(o -> s.area() + " " + o.period().label() + " "
                                + (o.figure() instanceof Figure.Known k
                                        ? k.value()
                                                + k.interval()
                                                        .map(i -> " " + i.lower() + "-" + i.upper())
                                                        .orElse("")
                                        : "" + o.figure().symbols())))
                .toList();
    }

    @Test
    void aFullNomisTableWithTwoMeasures() {
        String header = "DATE,DATE_NAME,DATE_CODE,DATE_TYPE,DATE_TYPECODE,DATE_SORTORDER,GEOGRAPHY,GEOGRAPHY_NAME,"
                + "GEOGRAPHY_CODE,GEOGRAPHY_TYPE,GEOGRAPHY_TYPECODE,GEOGRAPHY_SORTORDER,GENDER,GENDER_NAME,AGE,AGE_NAME,"
                + "MEASURE,MEASURE_NAME,MEASURES,MEASURES_NAME,OBS_VALUE,OBS_STATUS,OBS_STATUS_NAME,OBS_CONF,"
                + "OBS_CONF_NAME,URN,RECORD_OFFSET,RECORD_COUNT\n";
        String row = "2024-06,June 2024,2024-06,date,0,5,18,Northbridge,D1,districts,464,0,0,Total,0,All categories,"
                + "%s,20100,Value,%s,F,Free (free for publication),Nm-1,%s,2\n";
        String table = header
                + row.formatted("1,Claimant count", "1250,A,Normal Value", "0")
                + row.formatted("2,Claimants as a proportion", "3.2,A,Normal Value", "1");
        assertThat(read("jobs (Claimants as a proportion)", "jobs.csv", table)).containsExactly("D1 June 2024 3.2");
        assertThat(Sample.faults(diagnostics)).allMatch(m -> m.contains("note ["));
    }

    @Test
    void aNomisTableOfASurveyWithItsConfidence() {
        String table = """
                DATE_NAME,GEOGRAPHY_NAME,GEOGRAPHY_CODE,VARIABLE,VARIABLE_NAME,MEASURES,MEASURES_NAME,OBS_VALUE,OBS_STATUS
                Jan 2024-Dec 2024,Northbridge,D1,45,Employment rate,20599,Variable,78.2,A
                Jan 2024-Dec 2024,Northbridge,D1,45,Employment rate,21001,Confidence,3.1,A
                Jan 2024-Dec 2024,Saltmarsh,D2,45,Employment rate,20599,Variable,,Q
                Jan 2024-Dec 2024,Saltmarsh,D2,45,Employment rate,21001,Confidence,,Q
                """;
        assertThat(read("Employment rate (Variable)", "aps.csv", table))
                .containsExactly("D1 Jan 2024-Dec 2024 78.2", "D2 Jan 2024-Dec 2024 [CONFIDENTIAL]");
        assertThat(Sample.faults(diagnostics)).allMatch(m -> m.contains("note ["));
    }

    @Test
    void aNomisTableOfCellsWithOnlyATime() {
        String table = """
                GEOGRAPHY_CODE,GEOGRAPHY_NAME,CELL,CELL_NAME,TIME,OBS_VALUE,OBS_STATUS,OBS_CONF,RECORD_OFFSET,RECORD_COUNT
                D1,Northbridge,4,All people in work,2024,75000,A,F,0,2
                D2,Saltmarsh,4,All people in work,2024,41000,A,F,1,2
                """;
        assertThat(read("All people in work", "cells.csv", table))
                .containsExactly("D1 2024 75000.0", "D2 2024 41000.0");
        assertThat(Sample.faults(diagnostics)).isEmpty();
    }

    @Test
    void aTableOfLgInformBelowLinesAboutItself() {
        String table = """
                "Source: a survey, released in May"
                "Rate of people in work in Albion"

                area,area label,area long label,cal_2023,cal_2024
                area,area label,area long label,2023,2024
                D1,Northbridge,Northbridge District,"1,774",1782
                D2,Saltmarsh,Saltmarsh District,-,Missing
                """;
        assertThat(read("birth-rate", "birth-rate.csv", table))
                .containsExactly(
                        "D1 2023 1774.0", "D1 2024 1782.0", "D2 2023 [NOT_AVAILABLE]", "D2 2024 [NOT_AVAILABLE]");
        assertThat(Sample.faults(diagnostics))
                .singleElement()
                .asString()
                .contains(":4:1: note [csv-preamble] 2 lines stand above the columns' names");
    }

    @Test
    void aTableOfDataCommonsWithItsMoreColumns() {
        String table = """
                variable,entity,date,value,unit,observationPeriod,measurementMethod,scalingFactor
                people/InWork,D1,2023,77.4,Percent,P1Y,Survey,100
                people/InWork,D2,2023,,Percent,P1Y,Survey,100
                """;
        assertThat(read("people/InWork", "dc.csv", table)).containsExactly("D1 2023 77.4", "D2 2023 [NOT_AVAILABLE]");
        assertThat(Sample.faults(diagnostics)).isEmpty();
    }

    @Test
    void anOlderExportOfFingertips() {
        String table = """
                Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,\
                Category,Time period,Value,Lower CI limit,Upper CI limit,Count,Denominator,Value note,Recent Trend,\
                Compared to England value or percentiles,Compared to percentiles,Time period Sortable
                7,People in work,A1,Albion,D1,Northbridge,District,Persons,16-64 yrs,,,2022/23,77.4,75.1,79.7,774,1000,,,,,20220000
                7,People in work,A1,Albion,D2,Saltmarsh,District,Persons,16-64 yrs,,,2022/23,,,,,,Withheld,,,,20220000
                """;
        assertThat(read("People in work", "export.csv", table))
                .containsExactly("D1 2022/23 77.4 75.1-79.7", "D2 2022/23 [NOT_AVAILABLE]");
    }

    @Test
    void aFingertipsUploadWithAllItsColumns() {
        String table = """
                area_code,date_from,date_to,period_type,sex,age_from_years_inclusive,age_to_years_inclusive,\
                deprivation_decile,deprivation_category,count,value,denominator,lower_ci_95,upper_ci_95,lower_ci_99_8,upper_ci_99_8
                D1,2022-01-01,2022-12-31,Calendar,Persons,16,64,,,774,77.4,1000,75.1,79.7,74,81
                D1,2022-01-01,2022-12-31,Calendar,Persons,16,64,1,Local deciles,40,80,50,70,90,65,95
                """;
        assertThat(read("work", "work.csv", table)).contains("D1 2022 77.4 75.1-79.7");
        assertThat(Sample.faults(diagnostics)).noneMatch(m -> m.contains("error"));
    }
}
