package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.indicator.profile.Role;

class ImportTest {
    private static final String DASHBOARD = """
            area_code,area_name,period,indicator,measure,unit,value
            D1,Northbridge,2023/24,Walking to school,Percentage,Pupils,41.5
            D1,Northbridge,2024/25,Walking to school,Percentage,Pupils,NA
            A1,Albion,2024/25,Walking to school,Percentage,Pupils,39
            E06000001,Elsewhere,2024/25,Walking to school,Percentage,Pupils,38
            """;

    @Test
    void everyRecordOfAKnownTableIsAccountedFor() {
        Explanation told = Given.explained("walking.csv", DASHBOARD);
        assertThat(told.form().orElseThrow().profile()).isEqualTo("Council dashboard");
        assertThat(told.records())
                .isEqualTo(new Explanation.Records(
                        4,
                        3,
                        3,
                        0,
                        List.of(new Explanation.LeftOut(
                                "for areas that data/places.csv doesn't list",
                                1,
                                5,
                                "E06000001,Elsewhere,2024/25,Walking to school,Percentage,Pupils,38"))));
        assertThat(told.areas())
                .isEqualTo(new Explanation.AreasMet(
                        true,
                        2,
                        1,
                        2,
                        List.of("Saltmarsh"),
                        List.of(new Explanation.AreaMet("E06000001", "Elsewhere", 1))));
        assertThat(told.periods()).isEqualTo(new Explanation.PeriodsMet("2023/24", "2024/25", 2, false, List.of()));
        assertThat(told.indicators())
                .containsExactly(new Explanation.IndicatorMet(
                        "Walking to school (Percentage)", "walking-to-school-percentage", false, "", 3, 2));
        assertThat(told.symbols()).containsExactly(new Explanation.SymbolMet("NA", "x, not available", 1));
        assertThat(told.questions())
                .extracting(Question::about)
                .containsExactly("unlisted-areas", "theme", "polarity", "description", "unit");
    }

    @ParameterizedTest
    @CsvSource({
        "'AREACD,1,2\nD1,D2,A1\nD2,D1,R1\nR1,D1,D2\n'",
        "'area,neighbour,distance\nD1,D2,0.4\nD1,R1,0.5\nD2,D1,0.4\n'"
    })
    void aTableOfNeighboursIsToldToBelongElsewhere(String text) {
        Explanation.Records told =
                Given.explained("likeness.csv", text.replace("\\n", "\n")).records();
        assertThat(told.figures()).isZero();
        assertThat(told.leftOut())
                .extracting(Explanation.LeftOut::reason, Explanation.LeftOut::records)
                .containsExactly(tuple("no figures: a table of neighbours, which belongs into data/neighbours", 3));
    }

    @Test
    void aPackedProfileThatMissesTheAreasInPlainSightGivesWayToAGuess() {
        Explanation told = Given.explained("cycling.csv", """
                Area code,Area name,Year,Value\s
                D1,Northbridge,2023,10.5
                D1,Northbridge,2024,\s
                A1,Albion,2023,12
                """);
        assertThat(told.form().orElseThrow().guessed()).isTrue();
        assertThat(told.records()).isEqualTo(new Explanation.Records(3, 3, 3, 0, List.of()));
        assertThat(told.columns())
                .extracting(Explanation.Column::part)
                .containsExactly("area", "area-name", "period", "value");
        assertThat(told.faults()).isEmpty();
    }

    @Test
    void aProfileThatFindsAreasByTheirLevelMissesNone() {
        Explanation told = Given.explained("referrals.csv", """
                time_period,time_identifier,geographic_level,country_code,country_name,new_la_code,la_name,referrals
                202425,Academic year,National,A1,Albion,,,12
                202425,Academic year,Local authority,A1,Albion,D1,Northbridge,5
                """);
        assertThat(told.form().orElseThrow().guessed()).isFalse();
        assertThat(told.records()).isEqualTo(new Explanation.Records(2, 2, 2, 0, List.of()));
    }

    @Test
    void whatAnEarlierImportWroteForATableOfThisNameStaysInTheCatalogue() {
        Surroundings site = Surroundings.of(Given.sample().with("data/indicators/walking.yaml", """
                indicators:
                  - {id: walking, label: Walking to school (Percentage), title: Walking, theme: work, definition: Who walks., unit: {suffix: "%"}, source: {name: Survey}}
                """));
        Source source =
                Given.file("walking.csv", DASHBOARD + "D1,Northbridge,2024/25,Cycling to school,Percentage,Pupils,4\n");
        Explanation told = Import.of(source, site, Answers.NONE).explanation();
        assertThat(told.indicators())
                .extracting(Explanation.IndicatorMet::id, Explanation.IndicatorMet::listed)
                .containsExactlyInAnyOrder(tuple("walking", true), tuple("cycling-to-school-percentage", false));
        assertThat(told.records().read()).isEqualTo(4);
    }

    @Test
    void whatTheOfficerSaysIsNoQuestionAnyMore() {
        Answers said = new Answers(
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                new Answers.Catalogued(Optional.of("work"), Optional.of("none"), Optional.of("%")));
        assertThat(Given.explained("walking.csv", DASHBOARD, said).questions())
                .extracting(Question::about)
                .containsExactly("unlisted-areas", "description");
    }

    @Test
    void withoutASiteAllAreasAreTakenAsListed() {
        Explanation told = Import.of(Given.file("walking.csv", DASHBOARD), Surroundings.nothing(), Answers.NONE)
                .explanation();
        assertThat(told.areas()).isEqualTo(new Explanation.AreasMet(false, 3, 0, 0, List.of(), List.of()));
        assertThat(told.records().read()).isEqualTo(4);
    }

    @Test
    void aTableThatNobodyKnowsIsGuessed() {
        byte[] table = """
                Waiting times, all districts;;;
                made on 3 March;;;
                Area;;Waits;Waits
                ;Year;mean days;over 18 weeks
                D1;2023;1.234,5;12
                D1;2024;1.001,0;-
                D2;2024;987,25;9
                Source: the hospital board;;;
                """.getBytes(Charset.forName("windows-1252"));
        Explanation told = Import.of(Given.file("waits.csv", table), Surroundings.of(Given.sample()), Answers.NONE)
                .explanation();
        Explanation.Form form = told.form().orElseThrow();
        assertThat(form.guessed()).isTrue();
        assertThat(List.of(form.linesAbove(), form.headerRows(), form.linesBelow()))
                .containsExactly(2, 2, 1);
        assertThat(form.separator()).isEqualTo("semicolons");
        assertThat(told.columns())
                .extracting(c -> c.name() + " is " + c.part())
                .containsExactly(
                        "Area is area",
                        "Year is period",
                        "Waits / mean days is value",
                        "Waits / over 18 weeks is value");
        assertThat(told.records().total()).isEqualTo(4);
        assertThat(told.indicators())
                .extracting(i -> i.label() + ": " + i.figures())
                .containsExactly("Waits / mean days: 3", "Waits / over 18 weeks: 2");
        assertThat(told.questions()).extracting(Question::about).contains("column-value", "symbol");
    }

    @Test
    void answersMakeAGuessReadable() {
        String table = """
                place,answer,groups,people
                Northbridge,Yes,Women,12
                Northbridge,Yes,All,25
                Saltmarsh,Yes,Women,8
                Saltmarsh,Yes,All,17
                """;
        assertThat(Given.explained("survey.csv", table).questions())
                .extracting(Question::about)
                .contains("period");
        Answers said = new Answers(
                Map.of(Role.PERIOD, "2024"),
                Map.of("groups", "breakdown"),
                List.of("All"),
                Map.of(),
                Optional.empty(),
                Answers.NONE.catalogue());
        Explanation told = Given.explained("survey.csv", table, said);
        assertThat(told.faults())
                .filteredOn(f -> f.severity() == waymark.diagnostic.Severity.ERROR)
                .isEmpty();
        assertThat(told.records()).isEqualTo(new Explanation.Records(4, 4, 4, 2, List.of()));
        assertThat(told.indicators())
                .extracting(Explanation.IndicatorMet::label)
                .containsExactly("people");
    }

    @Test
    void wideTablesHaveTheirPeriodsAboveTheFigures() {
        Explanation told = Given.explained("jobs.csv", """
                code,name,2022,2023
                D1,Northbridge,70,71
                D2,Saltmarsh,60,61
                """);
        assertThat(told.records().figures()).isEqualTo(4);
        assertThat(told.periods().count()).isEqualTo(2);
        assertThat(told.indicators()).extracting(Explanation.IndicatorMet::id).containsExactly("jobs");
    }

    @ParameterizedTest
    @CsvSource({
        "PK\u0003\u0004 [Content_Types].xml, this is a spreadsheet: save it as CSV",
        "%PDF-1.7 and more, this is a PDF",
        "<!DOCTYPE html><html></html>, 'this is a web page, not a table'",
        "'', this file is empty",
    })
    void whatIsNoTableIsToldByItsFirstBytes(String text, String found) {
        Explanation told = Import.of(
                        Given.file("table.csv", text.getBytes(StandardCharsets.ISO_8859_1)),
                        Surroundings.nothing(),
                        Answers.NONE)
                .explanation();
        assertThat(told.form()).isEmpty();
        assertThat(told.faults())
                .singleElement()
                .satisfies(f -> assertThat(f.message()).isEqualTo(found));
    }

    @Test
    void garbageOfAnyLengthIsRefusedOrAccountedFor() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = (byte) (i % 3 == 0 ? random.nextInt(256) : ",;\n\"a1 \t|2".charAt(random.nextInt(10)));
            }
            Explanation told = Import.of(Given.file("x.csv", bytes), Surroundings.nothing(), Answers.NONE)
                    .explanation();
            assertThat(told.records().total())
                    .as(new String(bytes, StandardCharsets.ISO_8859_1))
                    .isEqualTo(told.records().read()
                            + told.records().leftOut().stream()
                                    .mapToInt(Explanation.LeftOut::records)
                                    .sum());
        }
    }
}
