package waymark.place.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.RealFiles;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.place.Areas;
import waymark.place.PlaceReader;
import waymark.store.MemoryTree;

class NeighbourReaderTest {
    private static final String PLACES = """
            area,name,type,parents,place,former-codes
            D1,Northbridge,district,,northbridge,D01
            D2,Saltmarsh,district,,saltmarsh,
            D3,Ternside,district,,ternside,
            D4,Kelderby,district,,kelderby,
            """;

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern QUOTED_COMMA = Pattern.compile("\"([^,\"]*), ([^\"]*)\"");

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aListHasItsNeighboursInTheOrderOfTheirNumbers() {
        Neighbours read = read("AREACD,AREANM,2,1,3\nD1,Northbridge,D3,D2,\nD2,Saltmarsh,D01,D4,D3\n");
        assertThat(read.byArea()).containsOnlyKeys("D1", "D2");
        assertThat(read.nearest("D1", 10)).containsExactly("D2", "D3");
        assertThat(read.nearest("D2", 2)).containsExactly("D4", "D1");
        assertThat(read.nearest("D3", 2)).isEmpty();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void pairsAreSortedByPositionOrElseByDistance() {
        assertThat(read("a,b,distance,position\nD1,D3,0.1,2\nD1,D2,0.9,1\n").nearest("D1", 9))
                .containsExactly("D2", "D3");
        assertThat(read("code,other,dist\nD1,D3,1e-3\nD1,D2,0.9\nD1,D4,0.5\n").nearest("D1", 9))
                .containsExactly("D3", "D4", "D2");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void areasThatAreNotListedAreLeftOutAndCounted() {
        Neighbours read = read("AREACD,1,2\nD1,D9,D2\nD8,D1,D2\n");
        assertThat(read.byArea()).isEqualTo(Map.of("D1", List.of("D2")));
        assertThat(Sample.messages(diagnostics))
                .singleElement()
                .asString()
                .startsWith("data/neighbours/likeness.csv:2: note [areas-left-out] 2 mentions of areas are left out");
    }

    @Test
    void anAreaStandsInOneRowAndOnceInEach() {
        read("AREACD,1,2\nD1,D2,D2\nD1,D3,D4\n");
        assertThat(Sample.messages(diagnostics))
                .anyMatch(m -> m.contains(":2:7: error [duplicate-neighbour] D2 is a neighbour of D1"))
                .anyMatch(m -> m.contains(":3:1: error [duplicate-area] the neighbours of Northbridge stand already"));
    }

    @Test
    void aTableOfNobodyHereIsAWarning() {
        read("AREACD,1,2\nD8,D9,D7\n");
        assertThat(Sample.messages(diagnostics)).anyMatch(m -> m.contains("warning [nothing-read]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"area,2019,2020", "area,1,3", "area,indicator,period,value", "x,1,2", "area,neighbour", "1,2,3"})
    void otherHeadersAreNoTablesOfNeighbours(String header) {
        assertThat(NeighbourShape.of(fields(header))).isEmpty();
        read(header + "\n");
        assertThat(Sample.messages(diagnostics)).anyMatch(m -> m.contains("[no-neighbours]"));
    }

    @Test
    void publishedTablesAreReadWhole() throws IOException {
        for (Path file : RealFiles.of("uk-geography", "-neighbours.csv")) {
            String text = Files.readString(file).replace("\uFEFF", "");
            Set<String> codes = new TreeSet<>();
            List<String> lines = text.lines().skip(1).toList();
            lines.forEach(l -> codes.addAll(fields(l)));
            Neighbours read = read(text, places(codes));
            assertThat(read.byArea()).as(file.toString()).hasSize(397);
            lines.forEach(l -> assertThat(read.nearest(fields(l).get(0), 20))
                    .isEqualTo(fields(l).subList(1, fields(l).size())));
            assertThat(diagnostics.sorted()).isEmpty();
        }
    }

    /** The Department for Education has numbers of its own, and the names beside them. */
    @Test
    void aPublishedTableWithCodesOfItsOwnIsReadByNames() throws IOException {
        Path file = RealFiles.of("dfe-childrens-social-care", "sn_model_2025_wide.csv")
                .get(0);
        String text = QUOTED_COMMA
                .matcher(Files.readString(file).replace("\uFEFF", ""))
                .replaceAll("$1 $2");
        Set<String> names = text.lines().skip(1).map(l -> fields(l).get(1)).collect(Collectors.toSet());
        StringBuilder places = new StringBuilder("area,name,type,parents,place\n");
        new TreeSet<>(names)
                .forEach(
                        n -> places.append("E-").append(n).append(',').append(n).append(",county,,\n"));
        Neighbours read = read(text, places.toString());
        assertThat(read.byArea())
                .hasSize(153)
                .allSatisfy((area, all) -> assertThat(new HashSet<>(all)).hasSize(10));
        assertThat(read.nearest("E-Barnet", 2)).containsExactly("E-Waltham Forest", "E-Reading");
        assertThat(Sample.messages(diagnostics)).singleElement().asString().contains("[areas-by-name]");
    }

    private static List<String> fields(String line) {
        return COMMA.splitAsStream(line).filter(f -> !f.isEmpty()).toList();
    }

    private static String places(Set<String> codes) {
        StringBuilder places = new StringBuilder("area,name,type,parents,place\n");
        codes.forEach(c -> places.append(c).append(",Area ").append(c).append(",district,,\n"));
        return places.toString();
    }

    private Neighbours read(String table) {
        return read(table, PLACES);
    }

    private Neighbours read(String table, String places) {
        MemoryTree tree = new MemoryTree().with("data/places.csv", places).with("data/neighbours/likeness.csv", table);
        Areas areas = PlaceReader.read(tree, diagnostics);
        return NeighbourReader.read(tree, areas, diagnostics).get("likeness");
    }
}
