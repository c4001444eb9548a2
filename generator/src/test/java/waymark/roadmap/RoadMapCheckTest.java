package waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.diagnostic.Diagnostics;

class RoadMapCheckTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private void check(String yaml) {
        RoadMapCheck.check(RoadMaps.read(yaml), RoadMaps.known(), diagnostics);
    }

    private void reports(String... messages) {
        assertThat(RoadMaps.messages(diagnostics)).containsExactly(messages);
    }

    @Test
    void findsNothingWrongWithARoadMapThatIsRight() {
        check(RoadMaps.FULL);
        reports();
    }

    @Test
    void findsNothingWrongWithTheSmallestRoadMap() {
        check("place: northbridge\ntitle: x\n");
        reports();
    }

    @Test
    void refusesAnIdGivenTwice() {
        check(RoadMaps.with("id: all-wards", "id: early-years"));
        reports("""
                a.yaml:35:13: error [duplicate-id] "early-years" is already the id of a commitment in line 16
                  hint: give each commitment, activity and milestone an id of its own""");
    }

    @Test
    void letsAChallengeShareItsIdWithACommitment() {
        check(RoadMaps.with("id: early-years", "id: warm-homes"));
        reports();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lead: council | lead: concil | 19:11: error [unknown-partner] \"concil\" is not a listed partner | did you mean \"council\"?",
                "partners: [icb] | partners: [icbs] | 20:16: error [unknown-partner] \"icbs\" is not a listed partner | did you mean \"icb\"?",
                "lead: icb | lead: police | 29:15: error [unknown-partner] \"police\" is not a listed partner | known: council, icb",
                "indicators: [fuel-poverty] | indicators: [fuel] | 13:80: error [unknown-indicator] \"fuel\" is not a known indicator | known: fuel-poverty, school-readiness",
                "indicator: school-readiness | indicator: school-readines | 22:20: error [unknown-indicator] \"school-readines\" is not a known indicator | did you mean \"school-readiness\"?",
                "comparator: albion | comparator: england | 23:21: error [unknown-comparator] \"england\" is not a known comparator | known: albion, region",
                "family-hub-toolkit | family-hub-tools | 40:21: error [unknown-resource] \"family-hub-tools\" is not a resource of the hub | did you mean \"family-hub-toolkit\"?",
                "narrative: warm-homes.md | narrative: warm-home.md | 13:52: error [unknown-narrative] \"warm-home.md\" is not a text of this place | did you mean \"warm-homes.md\"?",
                "buddies: [saltmarsh] | buddies: [saltmarch] | 50:11: error [unknown-place] \"saltmarch\" is not a known place | did you mean \"saltmarsh\"?",
                "buddies: [saltmarsh] | buddies: [northbridge] | 50:11: error [unknown-place] a place cannot be its own buddy | name another place",
                "scores: {share-data: 3} | scores: {share: 3} | 48:48: error [unknown-behaviour] \"share\" is not a listed behaviour | known: share-data",
            })
    void refusesNamesThatDoNotExist(String piece, String replacement, String message, String hint) {
        check(RoadMaps.with(piece, replacement));
        reports("a.yaml:" + message + "\n  hint: " + hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "done: 2025-11-14 | done: 2026-06-16 | 34:76: error [future-date] done is dated 2026-06-16, and today is 2026-06-15 | write it down when it has happened",
                "on: 2026-02-10 | on: 2026-07-01 | 42:18: error [future-date] a learning entry is dated 2026-07-01, and today is 2026-06-15 | write it down when it has happened",
                "on: 2026-03, | on: 2026-07, | 48:12: error [future-date] a reflection is dated 2026-07, and today is 2026-06-15 | write it down when it has happened",
                "on: 2026-03-02 | on: 2026-08-02 | 39:17: error [future-date] a moved date is dated 2026-08-02, and today is 2026-06-15 | write it down when it has happened",
                "to: 2030-03 | to: 2025-03 | 4:10: error [date-order] the horizon ends in 2025-03, before it starts in 2025-04 | swap the two or correct one",
                "to: 2027-09 | to: 2025-05 | 27:9: error [date-order] \"family-hubs\" ends in 2025-05, before it starts in 2025-06 | swap the two or correct one",
                "due: 2027-03-31 | due: 2030-04-01 | 37:18: warning [outside-horizon] 2030-04-01 lies outside the horizon 2025-04 to 2030-03 | check the date, or widen the horizon",
                "from: 2026-09-30 | from: 2027-03-31 | 39:17: error [moved-order] the date moved from 2027-03-31 to the same day | \"from\" is the date before the move",
                "from: 2026-09-30 | from: 2027-05-31 | 39:17: warning [moved-order] the date moved from 2027-05-31 back to 2027-03-31 | \"from\" is the date before the move; check the two",
                "share-data: 3 | share-data: 6 | 48:60: error [bad-score] 6 is not a score | scores go from 1, rarely, to 5, always",
                "by: 2029/30 | by: soon | 25:22: warning [target-by] \"soon\" does not tell by which year the target is to be reached | write a date, a year or a period, such as 2029/30",
                "value: 72 | value: 52 | 25:38: warning [target-direction] the target 52 is worse than the baseline 63.10: school-readiness is good when high | check the target and the indicator's polarity",
                "indicator: school-readiness | indicator: fuel-poverty | 25:38: warning [target-direction] the target 72 is worse than the baseline 63.10: fuel-poverty is good when low | check the target and the indicator's polarity",
            })
    void doubtsDatesAndNumbersThatCannotBe(String piece, String replacement, String message, String hint) {
        check(RoadMaps.with(piece, replacement));
        assertThat(RoadMaps.messages(diagnostics)).contains("a.yaml:" + message + "\n  hint: " + hint);
    }

    @Test
    void wantsTheOldestMoveFirst() {
        String moves = "- {from: 2026-09-30, on: 2026-03-02, because: two sites failed survey}";
        check(RoadMaps.with(
                moves,
                "- {from: 2026-06-30, on: 2026-05-02, because: a}\n" + " ".repeat(14)
                        + "- {from: 2026-09-30, on: 2026-03-02, because: b}"));
        reports("""
                a.yaml:40:17: error [moved-order] the move of 2026-03-02 stands after that of 2026-05-02
                  hint: list the moves with the oldest first""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on-track | 2026-05-31 | 2025-06 | 2027-09 | \"all-wards\" was due on 2026-05-31 | at-risk or late",
                "on-track | 2027-03-31 | 2025-06 | 2026-05 | it was to end in 2026-05 | done or late",
                "on-track | 2027-03-31 | 2026-07 | 2027-09 | it starts in 2026-07 | planned",
                "at-risk  | 2027-03-31 | 2025-06 | 2026-05 | it was to end in 2026-05 | done or late",
                "planned  | 2027-03-31 | 2026-05 | 2027-09 | it was to start in 2026-05 | on-track, at-risk or late",
                "planned  | 2027-03-31 | 2026-07 | 2027-09 | \"first-hub\" is done | on-track, at-risk or late",
                "done     | 2027-03-31 | 2025-06 | 2027-09 | \"all-wards\" is not | on-track or late",
            })
    void doubtsAStatusThatTheDatesContradict(
            String status, String due, String from, String to, String why, String other) {
        check(RoadMaps.FULL
                .replace("status: on-track", "status: " + status)
                .replace("{from: 2026-09-30,", "{from: 2026-04-30,")
                .replace("due: 2027-03-31", "due: " + due)
                .replace("from: 2025-06", "from: " + from)
                .replace("to: 2027-09", "to: " + to));
        reports("a.yaml:32:17: warning [status-contradicts-dates] \"family-hubs\" is " + status + ", but " + why
                + "\n  hint: set the status to " + other + ", or correct the dates");
    }

    @ParameterizedTest
    @CsvSource({"late", "paused", "stopped", "at-risk"})
    void takesTheWordOfThosePartnersWhoSayThatItIsNotGoingWell(String status) {
        check(RoadMaps.FULL
                .replace("status: on-track", "status: " + status)
                .replace("{from: 2026-09-30,", "{from: 2026-04-30,")
                .replace("due: 2027-03-31", "due: 2026-05-31"));
        reports();
    }

    @Test
    void holdsBaselinesAgainstTheData() {
        BaselineCheck.Figures figures =
                (indicator, period) -> indicator.equals("school-readiness") && period.equals("2023/24")
                        ? Optional.of(new BaselineCheck.Published("63.2%", 63.152, 1))
                        : Optional.empty();
        BaselineCheck.check(RoadMaps.read(RoadMaps.with("63.10", "63.2")), figures, diagnostics);
        BaselineCheck.check(RoadMaps.read(RoadMaps.with("63.10", "63.152")), figures, diagnostics);
        reports();

        BaselineCheck.check(RoadMaps.read(RoadMaps.FULL), figures, diagnostics);
        BaselineCheck.check(RoadMaps.read(RoadMaps.with("2023/24", "2022/23")), figures, diagnostics);
        reports("""
                a.yaml:24:19: warning [baseline-without-figure] the data holds no figure of school-readiness in 2022/23 to check the baseline against
                  hint: check the period, written as in the data""", """
                a.yaml:24:44: error [baseline-differs] the baseline 63.10 is not the figure of school-readiness in 2023/24, 63.2%
                  hint: write the figure that the data holds""");
    }
}
