package waymark.indicator.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Observations;
import waymark.indicator.TableReport;
import waymark.network.EvidenceReader;
import waymark.store.MemoryTree;

class RowAreasTest {
    private static final String PLACES = """
            area,name,name-cy,also-known-as,type,parents,place,until,successors,former-codes
            A1,Albion,,The Isles,nation,,,,,
            R1,Tern Valley,,,region,A1,,,,
            C1,Ternside,,,county,A1,,2023-03-31,D3,
            D1,Northbridge,Pont y Gogledd,City of Northbridge,district,A1,northbridge,,,D01 until 2025-03-31 | D001
            D2,Saltmarsh,,,district,A1,saltmarsh,,,
            D3,Ternside,,,district,A1,ternside,,,
            D4,Upper Tern,,,district,C1 A1,,2023-03-31,D3,
            """;
    private static final String BY_NAME = """
            name: By name
            files: [names.csv]
            columns: {area-name: Place, period: Year, value: Rate}
            constants: {indicator: jobs}
            """;
    private static final String PATH = "data/observations/";

    private final Diagnostics diagnostics = new Diagnostics();
    private final MemoryTree tree = Sample.tree().without(PATH + "work.csv").with("data/places.csv", PLACES);

    @Test
    void rowsWithFormerCodesAreReadAsTheAreasOwn() {
        Observations read = read("a.csv", """
                area,indicator,period,value
                D01,jobs,2023,77.1
                D001,jobs,2022,76.1
                D1,jobs,2024,78.1
                D01,jobs,2025,79.1
                """);
        assertThat(periods(read, "D1")).containsExactly("2022", "2023", "2024", "2025");
        assertThat(read.series("jobs", "D01")).isEmpty();
        assertThat(Sample.messages(diagnostics)).containsExactly("""
                data/observations/a.csv:2: note [former-code] 2 rows have the former code D01 of Northbridge, the first of them here
                  hint: they are read as figures of D1""", """
                data/observations/a.csv:3: note [former-code] 1 row has the former code D001 of Northbridge, the first of them here
                  hint: they are read as figures of D1""");
    }

    @Test
    void theSameFigureUnderBothCodesIsSaidTwiceAndAnotherIsAFault() {
        Observations read = read("a.csv", """
                area,indicator,period,value
                D1,jobs,2023,77.1
                D01,jobs,2023,77.1
                D01,jobs,2024,77.1
                D1,jobs,2024,77.2
                """);
        assertThat(read.reports().get(0).read()).isEqualTo(2);
        assertThat(Sample.messages(diagnostics))
                .anyMatch(m -> m.contains("1 row is the same as an earlier row"))
                .anyMatch(m -> m.contains("[two-figures] a second figure for jobs, D1, 2024 differs from the one at "
                        + PATH + "a.csv:4:15"));
    }

    @Test
    void figuresOfAnAbolishedAreaAreItsOwnAndReachUpToItsEnd() {
        Observations read = read("a.csv", """
                area,indicator,period,value
                D4,jobs,2021,70
                D4,jobs,2022/23,71
                D4,jobs,2023-03-31,72
                D4,jobs,2023-04-01,73
                D3,jobs,2021,60
                """);
        assertThat(periods(read, "D4")).containsExactly("2021", "2022/23", "31 Mar 2023");
        assertThat(periods(read, "D3")).containsExactly("2021");
        assertThat(Sample.messages(diagnostics))
                .singleElement()
                .asString()
                .contains(":5:1: error [area-ended] Upper Tern");
    }

    @Test
    void inTablesOfWholeCountriesFiguresAfterTheEndAreLeftOutAndCounted() {
        Observations read = read("a.csv", """
                areacd,areanm,indicator,period,observation
                D4,Upper Tern,jobs,2021-01-01/P1Y,70
                D4,Upper Tern,jobs,2023-04-01/P1Y,71
                D4,Upper Tern,jobs,2024-04-01/P1Y,72
                """);
        assertThat(periods(read, "D4")).containsExactly("2021");
        assertThat(read.reports().get(0).leftOut())
                .containsExactly(new TableReport.LeftOut("for areas after their last day", 2, 3));
        assertThat(Sample.messages(diagnostics)).singleElement().asString().contains("note [rows-left-out] 2 rows");
    }

    @Test
    void aTableOfNamesIsReadByAnyNameOfAnArea() {
        tree.with("data/profiles/names.yaml", BY_NAME);
        Observations read = read("names.csv", """
                Place,Year,Rate
                northbridge,2022,76
                City of  Northbridge,2023,77
                Pont y Gogledd,2024,78
                THE ISLES,2024,75
                """);
        assertThat(periods(read, "D1")).containsExactly("2022", "2023", "2024");
        assertThat(periods(read, "A1")).containsExactly("2024");
        assertThat(Sample.messages(diagnostics)).containsExactly("""
                data/observations/names.csv:2: note [areas-by-name] 4 rows have the name of an area and no code, the first of them here
                  hint: the names of data/places.csv were gone by""");
    }

    @Test
    void aNameOfTwoAreasOrOfNoneIsRefused() {
        tree.with("data/profiles/names.yaml", BY_NAME);
        read("names.csv", "Place,Year,Rate\nTernside,2022,76\nSaltmash,2022,76\nElsewhere,2022,70\n");
        assertThat(Sample.messages(diagnostics)).containsExactly("""
                data/observations/names.csv:2:1: error [ambiguous-area] "Ternside" is the name of C1 (county) and of D3 (district)
                  hint: write the code of the one that is meant""", """
                data/observations/names.csv:3:1: error [unknown-area] "Saltmash" is not the name of an area of data/places.csv
                  hint: did you mean "D2" (Saltmarsh)?""", """
                data/observations/names.csv:4:1: error [unknown-area] "Elsewhere" is not the name of an area of data/places.csv
                  hint: add a row for it, or write the name under also-known-as of its area""");
    }

    @Test
    void anUnknownCodeIsToldWithItsNameAndTheNearest() {
        tree.with("data/profiles/coded.yaml", """
                name: Coded
                files: [coded.csv]
                columns: {area: Code, area-name: Place, period: Year, value: Rate}
                constants: {indicator: jobs}
                """);
        read("coded.csv", """
                Code,Place,Year,Rate
                D9,Saltmarsh,2022,76
                D9,Northbrige,2022,76
                D9,Elsewhere,2022,76
                D9,,2022,76
                """);
        assertThat(Sample.messages(diagnostics)).containsExactly("""
                data/observations/coded.csv:2:1: error [unknown-area] "D9" (Saltmarsh) is not an area of data/places.csv
                  hint: Saltmarsh is listed as "D2"; if "D9" is an earlier code of it, write that under former-codes""", """
                data/observations/coded.csv:3:1: error [unknown-area] "D9" (Northbrige) is not an area of data/places.csv
                  hint: did you mean "D1" (Northbridge)? If it is another area, add a row for it""", """
                data/observations/coded.csv:4:1: error [unknown-area] "D9" (Elsewhere) is not an area of data/places.csv
                  hint: add a row for it""", """
                data/observations/coded.csv:5:1: error [unknown-area] "D9" is not an area of data/places.csv
                  hint: did you mean "D1" (Northbridge)?""");
    }

    @Test
    void aCodeThatIsNotListedMayHoldBlanks() {
        read("a.csv", """
                areacd,areanm,indicator,period,observation
                North (former) 7,Northbridge,jobs,2021-01-01/P1Y,70
                D2,Saltmarsh,jobs,2021-01-01/P1Y,71
                """);
        assertThat(Sample.messages(diagnostics))
                .anyMatch(m -> m.contains("a.csv:2: note [other-code] 1 row is left out for \"North (former) 7\","
                        + " which the table calls Northbridge"));
    }

    @Test
    void levelsMixInOneColumnOfCodesOrInAColumnForEach() {
        Observations mixed =
                read("a.csv", "area,indicator,period,value\nA1,jobs,2021,70\nC1,jobs,2021,71\nD1,jobs,2021,72\n");
        assertThat(List.of(periods(mixed, "A1"), periods(mixed, "C1"), periods(mixed, "D1")))
                .containsOnly(List.of("2021"));
        tree.without(PATH + "a.csv").with("data/profiles/levels.yaml", """
                name: Levels
                files: [levels.csv]
                columns: {period: Year, value: Rate}
                levels: {column: Level, codes: {Country: country_code, District: lad_code}}
                ignore: [region_code]
                constants: {indicator: jobs}
                """);
        Observations levels = read("levels.csv", """
                Level,country_code,region_code,lad_code,Year,Rate
                Country,A1,,,2022,75
                Region,A1,R1,,2022,76
                District,A1,R1,D01,2022,77
                """);
        assertThat(periods(levels, "A1")).containsExactly("2022");
        assertThat(periods(levels, "D1")).containsExactly("2022");
        assertThat(levels.reports().get(0).leftOut())
                .containsExactly(new TableReport.LeftOut("for areas of another kind (Region)", 1, 3));
    }

    private Observations read(String name, String text) {
        return EvidenceReader.read(tree.with(PATH + name, text), diagnostics).observations();
    }

    private static List<String> periods(Observations read, String area) {
        return read.series("jobs", area).orElseThrow().observations().stream()
                .map(o -> o.period().label())
                .toList();
    }
}
