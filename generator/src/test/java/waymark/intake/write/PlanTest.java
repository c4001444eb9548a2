package waymark.intake.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import waymark.indicator.profile.Role;
import waymark.intake.Answers;
import waymark.intake.Given;
import waymark.intake.Import;
import waymark.intake.Source;
import waymark.intake.Surroundings;

class PlanTest {
    private static final String WAITS = """
            Area;Year;Mean wait
            D1;2023;1.234,5
            D2;2023;987,25
            D1;2024;1.001,0
            """;
    private static final Answers SAID = new Answers(
            Map.of(),
            Map.of("Area", "area"),
            List.of(),
            Map.of(),
            Optional.empty(),
            new Answers.Catalogued(Optional.of("work"), Optional.of("low-is-good"), Optional.of("days")));

    private static Plan plan(Source source, Answers answers) {
        return Plan.of(Import.of(source, Surroundings.of(Given.sample()), answers), answers, Optional.empty());
    }

    @Test
    void aGuessedTableGetsAProfileEntriesAndATidyCopy() {
        Plan plan = plan(Given.file("waits.csv", WAITS), SAID);
        assertThat(plan.files())
                .extracting(PlannedFile::path)
                .containsExactly(
                        "data/profiles/waits.yaml", "data/indicators/waits.yaml", "data/observations/waits-tidy.csv");
        assertThat(plan.files().get(0).text()).endsWith("""
                name: waits
                files: [waits.csv]
                file: {separator: semicolon}
                numbers: {decimal: ",", thousands: ["."]}
                columns:
                  area: Area
                  period: Year
                  value: "/(Mean wait)/"
                other-columns: ignore
                unlisted: {areas: leave-out, indicators: leave-out}
                """);
        assertThat(plan.files().get(1).text())
                .startsWith("# Written by waymark import for waits.csv (SHA-256 ")
                .endsWith("""
                indicators:
                  - id: mean-wait
                    label: Mean wait
                    title: Mean wait
                    theme: work
                    polarity: low-is-good
                    measure: mean
                    unit: {suffix: " days", name: days}
                """);
        assertThat(plan.files().get(2).text()).isEqualTo("""
                area,indicator,period,value,lower,upper,count,denominator,status,note
                D1,mean-wait,2023,1234.5,,,,,,
                D1,mean-wait,2024,1001,,,,,,
                D2,mean-wait,2023,987.25,,,,,,
                """.replace("\n", "\r\n"));
    }

    @Test
    void aPercentageIsNotSaidOfCountsAndWhatIsPerSoManyIsARate() {
        String table = """
                area,name,period,Referrals,Referred again
                D1,Northbridge,2023,480,21.5
                D2,Saltmarsh,2023,75,18
                """;
        assertThat(entries(table, "%"))
                .contains("measure: count\n  - id: referred-again", "measure: proportion\n    unit: {suffix: \"%\"")
                .contains("# unit: ");
        assertThat(entries(table, "per 10,000 people")).contains("measure: rate\n    per: 10000\n");
    }

    private static String entries(String table, String unit) {
        Answers said = new Answers(
                Map.of(),
                Map.of("area", "area", "name", "area-name", "period", "period"),
                List.of(),
                Map.of(),
                Optional.empty(),
                new Answers.Catalogued(Optional.of("work"), Optional.of("none"), Optional.of(unit)));
        return plan(Given.file("referrals.csv", table), said).files().stream()
                .filter(f -> f.path().startsWith("data/indicators/"))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @Test
    void whatIsNotSaidIsLeftForTheOfficer() {
        Plan plan = plan(Given.file("waits.csv", WAITS), Answers.NONE);
        assertThat(plan.files().get(1).text())
                .contains("# theme: one of data/indicators.yaml: work")
                .contains("# polarity: high-is-good, low-is-good or none")
                .doesNotContain("\n    theme:")
                .doesNotContain("\n    polarity:");
    }

    @Test
    void aTableInTheSiteNeedsNoCopy() {
        byte[] bytes = WAITS.getBytes(StandardCharsets.UTF_8);
        Plan plan = plan(new Source("data/observations/waits.csv", "waits.csv", bytes, new TreeMap<>(), true), SAID);
        assertThat(plan.files())
                .extracting(PlannedFile::path)
                .containsExactly("data/profiles/waits.yaml", "data/indicators/waits.yaml");
        assertThat(plan.remarks()).containsExactly("No copy is needed: the table lies in data/observations/ already.");
    }

    @Test
    void answersToAKnownTableInTheSiteMakeAProfileOnTopOfThePackedOne() {
        String table = """
                entity,date,variable,value,unit
                D1,2024,jobs,78.2,Percent
                D1,2023,jobs,n.k.,Percent
                """;
        Answers said = new Answers(
                Map.of(Role.AREA, "D2"), Map.of(), List.of(), Map.of("n.k.", "x"), Optional.empty(), SAID.catalogue());
        Source source = new Source(
                "data/observations/commons.csv",
                "commons.csv",
                table.getBytes(StandardCharsets.UTF_8),
                new TreeMap<>(),
                true);
        Plan plan = plan(source, said);
        assertThat(plan.files())
                .singleElement()
                .satisfies(f -> assertThat(f.text()).contains("base: data-commons", "constants: {area: D2}", "n.k."));
    }
}
