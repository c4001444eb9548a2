package waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.Sample;

class ExposedFiguresTest {
    private static final String FILE = "data/observations/work.csv";

    /** A nation of two regions with two districts each. */
    private static final String FOUR = """
            area,name,type,parents,place
            A1,Albion,nation,,
            R1,Tern Valley,region,A1,
            R2,Kelder Moors,region,A1,
            D1,Northbridge,district,R1 A1,northbridge
            D2,Saltmarsh,district,R1 A1,saltmarsh
            D3,Oxmoor,district,R2 A1,oxmoor
            D4,Linfold,district,R2 A1,linfold
            """;

    /** A year in which everything is known, and areas add up. */
    private static final String YEAR_BEFORE = """
            A1,pupils,2023,401,,,
            R1,pupils,2023,191,,,
            R2,pupils,2023,210,,,
            D1,pupils,2023,91,,,
            D2,pupils,2023,100,,,
            D3,pupils,2023,80,,,
            D4,pupils,2023,130,,,
            """;

    private static Gate four() {
        return new Gate().places(FOUR);
    }

    @Test
    void whatATotalAndItsOtherPartLeaveIsExposed() {
        String rows = YEAR_BEFORE + "R1,pupils,2024,150,,,\nD1,pupils,2024,,,,c\nD2,pupils,2024,110,,,\n";
        assertThat(Sample.messages(four().check(rows)))
                .containsExactly(FILE + ":10:16: error [exposed-figure] pupils in Northbridge for 2024 is withheld,"
                        + " but can be worked out from Tern Valley (" + FILE + ":9) less Saltmarsh (" + FILE + ":11)\n"
                        + "  hint: withhold Saltmarsh (" + FILE + ":11) too");
    }

    @Test
    void twoWithheldPartsOfATotalProtectEachOther() {
        assertThat(four().faults(YEAR_BEFORE + "R1,pupils,2024,150,,,\nD1,pupils,2024,,,,c\nD2,pupils,2024,,,,c\n"))
                .isEmpty();
    }

    @Test
    void aTotalOfNothingExposesThemBoth() {
        assertThat(four().faults(YEAR_BEFORE + "R1,pupils,2024,0,,,\nD1,pupils,2024,,,,c\nD2,pupils,2024,,,,c\n"))
                .hasSize(2);
    }

    @Test
    void aWithheldTotalIsTheSumOfItsParts() {
        assertThat(four().faults(YEAR_BEFORE + "R1,pupils,2024,,,,c\nD1,pupils,2024,40,,,\nD2,pupils,2024,110,,,\n"))
                .containsExactly(FILE + ":9:16: error [exposed-figure] pupils in Tern Valley for 2024 is withheld,"
                        + " but can be worked out from its parts: Northbridge (" + FILE + ":10), Saltmarsh (" + FILE
                        + ":11)");
    }

    @Test
    void totalsOfSeveralLevelsTellTogetherWhatNoneTellsAlone() {
        String rows = """
                A1,pupils,2024,500,,,
                R1,pupils,2024,,,,c
                R2,pupils,2024,300,,,
                D1,pupils,2024,,,,c
                D2,pupils,2024,110,,,
                D3,pupils,2024,,,,c
                D4,pupils,2024,,,,c
                """;
        List<String> faults = four().faults(YEAR_BEFORE + rows);
        assertThat(faults).hasSize(2);
        assertThat(faults.get(0))
                .endsWith(
                        ":10:16: error [exposed-figure] pupils in Tern Valley for 2024 is withheld, but can be worked out"
                                + " from Albion (" + FILE + ":9) less Kelder Moors (" + FILE + ":11)");
        assertThat(faults.get(1))
                .contains("pupils in Northbridge for 2024")
                .contains("2 totals together with their other parts");
    }

    @Test
    void areasThatDoNotAddUpTellNothing() {
        String before = "R1,pupils,2023,250,,,\nD1,pupils,2023,90,,,\nD2,pupils,2023,100,,,\n";
        assertThat(four().faults(before + "R1,pupils,2024,150,,,\nD1,pupils,2024,,,,c\nD2,pupils,2024,110,,,\n"))
                .isEmpty();
    }

    @Test
    void whereNoYearIsKnownWhollyASmallRestBearsTheSumOut() {
        assertThat(four().faults("R1,pupils,2024,112,,,\nD1,pupils,2024,,,,c\nD2,pupils,2024,110,,,\n"))
                .hasSize(1);
        assertThat(four().faults("R1,pupils,2024,150,,,\nD1,pupils,2024,,,,c\nD2,pupils,2024,110,,,\n"))
                .isEmpty();
    }

    @Test
    void otherIndicatorsBearItOutToo() {
        String absence = "R1,absence,2024,10,20,200,\nD1,absence,2024,10,8,80,\nD2,absence,2024,10,12,120,\n";
        assertThat(four().faults(absence + "R1,pupils,2024,150,,,\nD1,pupils,2024,,,,c\nD2,pupils,2024,110,,,\n"))
                .hasSize(1);
    }

    @Test
    void sharesAreExposedByTheirCounts() {
        String rows = """
                R1,absence,2023,10,20,200,
                D1,absence,2023,10,8,80,
                D2,absence,2023,10,12,120,
                R1,absence,2024,10,20,200,
                D1,absence,2024,,,,c
                D2,absence,2024,10,,120,
                """;
        assertThat(four().faults(rows))
                .containsExactly(FILE + ":6:17: error [exposed-figure] absence in Northbridge for 2024 is withheld, but"
                        + " can be worked out from Tern Valley (" + FILE + ":5) less Saltmarsh (" + FILE + ":7)");
    }

    @Test
    void sharesWithoutCountsAndDenominatorsTellNothing() {
        assertThat(four().faults("R1,absence,2024,10,,,\nD1,absence,2024,,,,c\nD2,absence,2024,12,,,\n"))
                .isEmpty();
    }

    @Test
    void aPartThatIsNotThereLeavesRoom() {
        assertThat(four().faults(YEAR_BEFORE + "R1,pupils,2024,150,,,\nD1,pupils,2024,,,,c\n"))
                .isEmpty();
        assertThat(four().faults(YEAR_BEFORE + "R1,pupils,2024,150,,,\nD1,pupils,2024,,,,c\nD2,pupils,2024,,,,x\n"))
                .isEmpty();
    }

    @Test
    void countsThatAreRoundedLeaveRoomToo() {
        StringBuilder rows = new StringBuilder();
        for (int year = 2014; year < 2024; year++) {
            rows.append("R1,pupils,Y,190,,,\nD1,pupils,Y,90,,,\nD2,pupils,Y,100,,,\n".replace("Y", "" + year));
        }
        rows.append("R1,pupils,2024,150,,,\nD1,pupils,2024,,,,c\nD2,pupils,2024,110,,,\n");
        assertThat(four().faults(rows.toString())).as("all are tens").isEmpty();
        assertThat(four().faults(rows + "R2,pupils,2024,131,,,\nD4,pupils,2024,131,,,\n"))
                .as("of each kind of area one isn't, so none was rounded")
                .hasSize(1);
    }

    @Test
    void areasOfOneKindMayBeRoundedWhereOthersAreNot() {
        StringBuilder rows = new StringBuilder();
        for (int year = 2017; year < 2024; year++) {
            rows.append("R1,pupils,Y,190,,,\nD1,pupils,Y,91,,,\nD2,pupils,Y,97,,,\n".replace("Y", "" + year));
        }
        rows.append("R1,pupils,2024,110,,,\nD1,pupils,2024,,,,c\nD2,pupils,2024,108,,,\n");
        assertThat(four().faults(rows.toString()))
                .as("regions to tens: from 0 to 7 are left")
                .isEmpty();
    }

    @Test
    void areasThatWereAbolishedAreNoPartsLater() {
        String places = """
                area,name,type,parents,place,until
                A1,Albion,nation,,,
                R1,Tern Valley,region,A1,,
                D1,Northbridge,district,R1,northbridge,
                D2,Saltmarsh,district,R1,saltmarsh,
                D9,Old Tern,district,R1,,2023-12-31
                """;
        String rows = """
                R1,pupils,2023,201,,,
                D1,pupils,2023,91,,,
                D2,pupils,2023,100,,,
                D9,pupils,2023,10,,,
                R1,pupils,2024,150,,,
                D1,pupils,2024,,,,c
                D2,pupils,2024,110,,,
                """;
        assertThat(new Gate().places(places).faults(rows)).hasSize(1);
    }

    @Test
    void balancesAreNotCounts() {
        assertThat(four().faults(YEAR_BEFORE
                        + "R1,pupils,2024,150,,,\nD1,pupils,2024,,,,c\nD2,pupils,2024,110,,,\nD3,pupils,2024,-4,,,\n"))
                .isEmpty();
    }

    @Test
    void whatItsPublisherControlledIsLeftAlone() {
        assertThat(four().disclosure("{controlled-by: Office}")
                        .faults(YEAR_BEFORE + "R1,pupils,2024,150,,,\nD1,pupils,2024,,,,c\nD2,pupils,2024,110,,,\n"))
                .isEmpty();
    }

    @Test
    void aThresholdOfNoneStillProtectsWhatIsWithheld() {
        assertThat(four().disclosure("{threshold: 0}")
                        .faults(YEAR_BEFORE + "R1,pupils,2024,150,,,\nD1,pupils,2024,,,,c\nD2,pupils,2024,110,,,\n"))
                .hasSize(1);
    }

    @Test
    void groupsOfAnAreaGiveEachOtherAway() {
        assertThat(four().header("area,indicator,period,value,status,sex").faults("""
                                D1,pupils,2023,90,,
                                D1,pupils,2023,41,,Girls
                                D1,pupils,2023,49,,Boys
                                D1,pupils,2024,85,,
                                D1,pupils,2024,,c,Girls
                                D1,pupils,2024,81,,Boys
                                """))
                .containsExactly(FILE
                        + ":6:16: error [exposed-figure] pupils in Northbridge, Girls for 2024 is withheld,"
                        + " but can be worked out from Northbridge (" + FILE + ":5) less Northbridge, Boys (" + FILE
                        + ":7)");
    }

    @Test
    void groupsThatOverlapTellNothing() {
        assertThat(four().header("area,indicator,period,value,status,age").faults("""
                                D1,pupils,2023,90,,
                                D1,pupils,2023,61,,5 to 11
                                D1,pupils,2023,49,,9 to 16
                                D1,pupils,2024,85,,
                                D1,pupils,2024,,c,5 to 11
                                D1,pupils,2024,51,,9 to 16
                                """))
                .isEmpty();
    }

    @Test
    void groupsAndAreasTogetherGiveAwayWhatNeitherDoesAlone() {
        String before = """
                R1,pupils,2023,191,,
                R1,pupils,2023,90,,Girls
                R1,pupils,2023,101,,Boys
                D1,pupils,2023,91,,
                D1,pupils,2023,41,,Girls
                D1,pupils,2023,50,,Boys
                D2,pupils,2023,100,,
                D2,pupils,2023,49,,Girls
                D2,pupils,2023,51,,Boys
                """;
        String now = """
                R1,pupils,2024,192,,
                R1,pupils,2024,92,,Girls
                R1,pupils,2024,100,,Boys
                D1,pupils,2024,,c,
                D1,pupils,2024,,c,Girls
                D1,pupils,2024,54,,Boys
                D2,pupils,2024,103,,
                D2,pupils,2024,,c,Girls
                D2,pupils,2024,,c,Boys
                """;
        List<String> faults =
                four().header("area,indicator,period,value,status,sex").faults(before + now);
        assertThat(faults).hasSize(4);
        assertThat(faults.get(1))
                .contains("pupils in Northbridge, Girls for 2024")
                .contains("2 totals together with their other parts: ");
    }

    @Test
    void aSmallCountOfAGroupIsOneToo() {
        assertThat(four().header("area,indicator,period,value,status,sex")
                        .faults("D1,pupils,2024,60,,\nD1,pupils,2024,2,,Girls\nD1,pupils,2024,58,,Boys\n"))
                .containsExactly(
                        FILE + ":3: error [small-count] the count of pupils in Northbridge, Girls for 2024 is below 5"
                                + " and isn't withheld");
    }

    @Test
    void halfOfTheYearsBearASumOutAndFewerDoNot() {
        String agrees = "R1,pupils,2021,191,,,\nD1,pupils,2021,91,,,\nD2,pupils,2021,100,,,\n";
        String differs = "R1,pupils,2022,200,,,\nD1,pupils,2022,91,,,\nD2,pupils,2022,100,,,\n";
        String more = "R1,pupils,2023,180,,,\nD1,pupils,2023,91,,,\nD2,pupils,2023,100,,,\n";
        String now = "R1,pupils,2024,150,,,\nD1,pupils,2024,,,,c\nD2,pupils,2024,110,,,\n";
        assertThat(four().faults(agrees + differs + now)).hasSize(1);
        assertThat(four().faults(agrees + differs + more + now)).isEmpty();
    }

    @Test
    void yearsOfNothingBearNothingOut() {
        String nothing = "R1,pupils,2023,0,,,\nD1,pupils,2023,0,,,\nD2,pupils,2023,0,,,\n";
        assertThat(four().faults(nothing + "R1,pupils,2024,150,,,\nD1,pupils,2024,,,,c\nD2,pupils,2024,110,,,\n"))
                .isEmpty();
    }

    @Test
    void aSmallRestIsBelowTheThresholdAndLeftForWhatIsWithheld() {
        String now = "D1,pupils,2024,,,,c\nD2,pupils,2024,110,,,\n";
        assertThat(four().faults("R1,pupils,2024,114,,,\n" + now)).hasSize(1);
        assertThat(four().faults("R1,pupils,2024,115,,,\n" + now)).isEmpty();
        assertThat(four().faults("R1,pupils,2024,109,,,\n" + now)).isEmpty();
        assertThat(four().disclosure("{threshold: 10}").faults("R1,pupils,2024,115,,,\n" + now))
                .hasSize(1);
        String absent = "D2,pupils,2023,99,,,\nR1,pupils,2024,0,,,\nD1,pupils,2024,,,,c\n";
        assertThat(four().faults(absent)).as("one part has no row").isEmpty();
    }

    @Test
    void countsInThousandsAreGivenAwayToTheirLastDecimal() {
        String before = "R1,pupils,2023,19.4,,,\nD1,pupils,2023,9.1,,,\nD2,pupils,2023,10.3,,,\n";
        assertThat(four().faults(before + "R1,pupils,2024,15.2,,,\nD1,pupils,2024,,,,c\nD2,pupils,2024,11.1,,,\n"))
                .hasSize(1);
    }

    @Test
    void noneRecordedIsZero() {
        assertThat(four().faults(YEAR_BEFORE + "R1,pupils,2024,7,,,\nD1,pupils,2024,,,,c\nD2,pupils,2024,,,,w\n"))
                .hasSize(1);
    }
}
