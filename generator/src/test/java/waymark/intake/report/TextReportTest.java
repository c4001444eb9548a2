package waymark.intake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.diagnostic.Diagnostics;
import waymark.format.yaml.JsonReader;
import waymark.format.yaml.Node;
import waymark.intake.Explanation;
import waymark.intake.Given;

class TextReportTest {
    private static final Explanation TOLD = Given.explained("cycling.csv", """
            area_code,area_name,period,indicator,measure,unit,value
            D1,Northbridge,2023/24,Cycling,Percentage,%,4.5
            D2,Saltmarsh,2023/24,Cycling,Percentage,%,lots
            E06000001,Elsewhere,2024/25,Cycling,Percentage,%,3.8
            """);

    @Test
    void anExplanationFitsATerminalAndSaysWhatToDo() {
        assertThat(TextReport.full(TOLD)).isEqualTo("""
                in/cycling.csv
                  Format     Council dashboard, recognised by the columns area_code, area_name,
                             period, indicator
                  File       UTF-8, commas, 1 header row
                  Records    3: 1 read, 2 left out
                             1 in error; the first in line 3:
                               D2,Saltmarsh,2023/24,Cycling,Percentage,%,lots
                             1 for areas that data/places.csv doesn't list; the first in line 4:
                               E06000001,Elsewhere,2024/25,Cycling,Percentage,%,3.8
                  Columns    area: area_code
                             area-name: area_name
                             period: period
                             indicator: indicator
                             part of the indicator: measure
                             unit: unit
                             value: value
                  Areas      1 area; 1 of the site's 2 places; none for Saltmarsh
                             1 not in data/places.csv: E06000001 Elsewhere
                  Periods    2023/24
                  Indicators Cycling (Percentage) (new): 1 figure
                  Symbols    lots = not known: 1
                  Found      1 error
                    cycling.csv:3:43: error [bad-number] "lots" is not a number
                      hint: write digits with a decimal point, without thousands separators or
                      units
                  To decide
                    1.  What does "lots" mean where a number is expected (once)?
                        --symbol "lots=x" (x not available, c withheld, z not applicable, low, w
                        none)
                    2.  Is the area that data/places.csv doesn't list one of yours?
                        data/places.csv: E06000001,Elsewhere,district,,
                    3.  Which theme does "Cycling (Percentage)" belong to?
                        --theme ID (work)
                    4.  Is a high value of "Cycling (Percentage)" good?
                        --polarity high-is-good, low-is-good or none
                    5.  What exactly do the figures of "Cycling (Percentage)" say, and who
                        publishes them?
                        data/indicators/cycling.yaml: definition: …, source: {name: …}
                    6.  What is the unit of "Cycling (Percentage)"? The table says "%".
                        --unit "%"
                """);
    }

    @Test
    void aTableThatCannotBeTakenYetIsToldWithWhatComesNext() {
        assertThat(TextReport.unwritten(TOLD, false))
                .isEqualTo("  Next       mend what is found, or answer what is to decide, and run this again\n");
        assertThat(TextReport.unwritten(TOLD, true))
                .isEqualTo("  Written    nothing: mend or answer the above first\n");
    }

    @Test
    void noLineIsWiderThanATerminal() {
        assertThat(TextReport.full(TOLD).lines()).allSatisfy(l -> assertThat(l).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void theSameIsToldAsJson() {
        Diagnostics diagnostics = new Diagnostics();
        String json = JsonReport.of(List.of(new Told(TOLD, Optional.empty())));
        Node node = JsonReader.read("report.json", json.getBytes(java.nio.charset.StandardCharsets.UTF_8), diagnostics)
                .orElseThrow();
        assertThat(diagnostics.sorted()).isEmpty();
        Node.Mapping file = (Node.Mapping)
                ((Node.Sequence) ((Node.Mapping) node).get("files").orElseThrow())
                        .items()
                        .get(0);
        assertThat(file.entries())
                .extracting(Node.Entry::key)
                .containsExactly(
                        "file",
                        "sha256",
                        "table",
                        "format",
                        "columns",
                        "records",
                        "areas",
                        "periods",
                        "indicators",
                        "symbols",
                        "faults",
                        "questions");
        assertThat(json).startsWith("{\n  \"version\" : 1,\n  \"files\" : [\n").contains("\"total\" : 3,");
    }
}
