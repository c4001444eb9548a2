package waymark.format.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;

class FieldsTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private Fields fields(String yaml) {
        Node node = YamlReader.read("a.yaml", yaml.getBytes(UTF_8), diagnostics).orElseThrow();
        return Fields.of(node, "a place", diagnostics).orElseThrow();
    }

    private void reports(String... messages) {
        assertThat(diagnostics.sorted().stream().map(Diagnostic::toString)).containsExactly(messages);
    }

    @Test
    void readsValuesOfEveryKind() {
        Fields fields = fields("""
                name: " Northbridge "
                id: north-bridge-2
                value: -63.10
                rows: 12
                draft: false
                due: 2026-03-31
                from: 2025-04
                to: 2030-03-31
                url: https://example.org/a?b=c
                day: Tuesday
                tags: [early years, "no"]
                empty:
                """);

        assertThat(fields.requiredText("name")).isEqualTo("Northbridge");
        assertThat(fields.requiredId("id")).isEqualTo("north-bridge-2");
        assertThat(fields.number("value")).hasValue(-63.1);
        assertThat(fields.integer("rows")).hasValue(12);
        assertThat(fields.flag("draft")).hasValue(false);
        assertThat(fields.date("due")).hasValue(LocalDate.of(2026, 3, 31));
        assertThat(fields.month("from")).hasValue(YearMonth.of(2025, 4));
        assertThat(fields.month("to")).hasValue(YearMonth.of(2030, 3));
        assertThat(fields.address("url")).hasValue(URI.create("https://example.org/a?b=c"));
        assertThat(fields.word("day", List.of("Monday", "Tuesday"), d -> d)).hasValue("Tuesday");
        assertThat(fields.texts("tags").stream().map(Node.Scalar::text)).containsExactly("early years", "no");
        assertThat(fields.has("empty")).isFalse();
        assertThat(fields.texts("empty")).isEmpty();
        assertThat(fields.each("empty", "a thing", f -> Optional.of(1))).isEmpty();
        assertThat(fields.span("url")).isEqualTo(new Span("a.yaml", 9, 6));
        assertThat(fields.span("none")).isEqualTo(new Span("a.yaml", 1, 1));
        fields.close();
        reports();
    }

    @Test
    void saysWhichKeysAreMissingAndWhichUnknown() {
        Fields fields = fields("titel: x\nid:\nname: ''\nzebra: 1\n");
        fields.requiredText("title");
        fields.requiredId("id");
        fields.requiredText("name");
        fields.close();
        reports("""
                a.yaml:1:1: error [missing-key] "title" is missing in a place
                  hint: add title: …""", """
                a.yaml:1:1: error [unknown-key] "titel" is not a key of a place
                  hint: did you mean "title"?""", """
                a.yaml:2:4: error [missing-key] "id" is missing in a place
                  hint: add id: …""", """
                a.yaml:3:7: error [missing-key] "name" is missing in a place
                  hint: add name: …""", """
                a.yaml:4:1: error [unknown-key] "zebra" is not a key of a place
                  hint: known: id, name, title""");
    }

    @Test
    void saysWhichValuesAreWrongAndGoesOn() {
        Fields fields = fields("""
                id: Early Years
                value: 1,234
                rows: 1.5
                draft: yes
                due: 31/03/2026
                feb: 2026-02-30
                from: April 2025
                url: example.org
                day: Tuseday
                """);
        fields.requiredId("id");
        fields.number("value");
        fields.integer("rows");
        fields.flag("draft");
        fields.date("due");
        fields.date("feb");
        fields.month("from");
        fields.address("url");
        fields.word("day", List.of("Monday", "Tuesday"), d -> d);
        fields.close();
        reports("""
                a.yaml:1:5: error [bad-id] "Early Years" is not an id
                  hint: use lower-case letters, digits and single hyphens, such as "early-years\"""", """
                a.yaml:2:8: error [bad-value] "1,234" is not a number
                  hint: write it as 1234.5, without unit, spaces or thousands commas""", """
                a.yaml:3:7: error [bad-value] "1.5" is not a whole number
                  hint: write it as 12""", """
                a.yaml:4:8: error [bad-value] "yes" is not true or false
                  hint: write true or false""", """
                a.yaml:5:6: error [bad-value] "31/03/2026" is not a date
                  hint: write year, month and day, such as 2026-03-31""", """
                a.yaml:6:6: error [bad-value] "2026-02-30" is not a date
                  hint: write year, month and day, such as 2026-03-31""", """
                a.yaml:7:7: error [bad-value] "April 2025" is not a month
                  hint: write year and month, such as 2026-03""", """
                a.yaml:8:6: error [bad-value] "example.org" is not a web address
                  hint: write it in full, such as https://example.org/page""", """
                a.yaml:9:6: error [unknown-word] "Tuseday" is not a known "day"
                  hint: did you mean "Tuesday"?""");
    }

    @Test
    void saysWhichShapesAreWrongAndGoesOn() {
        Fields fields = fields("""
                name: [a]
                tags: early years
                topics: [a, {b: c}, ""]
                partners: {id: council}
                leads: [council]
                horizon: 2025
                scores: [3]
                """);
        fields.requiredText("name");
        fields.texts("tags");
        assertThat(fields.texts("topics")).hasSize(1);
        fields.each("partners", "a partner", f -> Optional.of(1));
        assertThat(fields.each("leads", "a lead", f -> Optional.of(1))).isEmpty();
        fields.nested("horizon", "the horizon", f -> Optional.of(1));
        fields.entries("scores");
        fields.close();
        reports(
                "a.yaml:1:7: error [yaml-shape] a list stands where a single value of \"name\" was expected",
                """
                a.yaml:2:7: error [yaml-shape] "early years" stands where a list in "tags" was expected
                  hint: write [one, two], or one item a line after a dash""",
                "a.yaml:3:13: error [yaml-shape] a mapping stands where a text in the list \"topics\" was expected",
                "a.yaml:3:21: error [yaml-shape] nothing stands where a text in the list \"topics\" was expected",
                """
                a.yaml:4:11: error [yaml-shape] a mapping stands where a list in "partners" was expected
                  hint: write [one, two], or one item a line after a dash""",
                """
                a.yaml:5:9: error [yaml-shape] "council" stands where a lead was expected
                  hint: write key: value""",
                """
                a.yaml:6:10: error [yaml-shape] "2025" stands where the horizon was expected
                  hint: write key: value""",
                """
                a.yaml:7:9: error [yaml-shape] a list stands where a mapping in "scores" was expected
                  hint: write key: value""");
    }

    @Test
    void readsMappingsWithinMappings() {
        Fields fields =
                fields("partners: [{id: a}, {id: b}]\nhorizon: {from: 2025-04}\nscores: {share: 3, trust: 4}\n");
        assertThat(fields.each("partners", "a partner", f -> f.id("id"))).containsExactly("a", "b");
        assertThat(fields.nested("horizon", "the horizon", f -> f.month("from")))
                .hasValue(YearMonth.of(2025, 4));
        assertThat(fields.entries("scores").stream().map(Node.Entry::key)).containsExactly("share", "trust");
        reports();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://example.org",
                "https:",
                "//example.org",
                "https://a b.org",
                "https://user@example.org"
            })
    void refusesAddressesThatAreNotOfTheWeb(String address) {
        assertThat(fields("url: \"" + address + "\"").address("url")).isEmpty();
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999", "NaN", "0x1F", "1_000", "", "1 000", "−3", "12%"})
    void refusesWhatIsNotAPlainNumber(String number) {
        assertThat(fields("a: \"" + number + "\"").number("a")).isEmpty();
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void shortensWhatItQuotes() {
        fields("id: " + "é".repeat(50)).id("id");
        assertThat(diagnostics.sorted().get(0).message()).isEqualTo("\"" + "é".repeat(40) + "…\" is not an id");
    }
}
