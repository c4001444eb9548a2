package waymark.roadmap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.store.SourceTree;

class RoadMapReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    /** A tree of one file. */
    private record OneFile(String path, String text) implements SourceTree {
        @Override
        public List<String> paths() {
            return List.of(path);
        }

        @Override
        public Optional<byte[]> bytes(String asked) {
            return asked.equals(path) ? Optional.of(text.getBytes(UTF_8)) : Optional.empty();
        }

        @Override
        public Optional<String> hash(String asked) {
            return Optional.empty();
        }

        @Override
        public String display(String asked) {
            return asked;
        }
    }

    @Test
    void readsEverythingWithItsPlace() {
        RoadMap map = RoadMaps.read(RoadMaps.FULL);

        assertThat(map.title()).isEqualTo("Our road map for Northbridge");
        assertThat(map.horizon())
                .hasValue(new RoadMap.Horizon(new Span("a.yaml", 4, 10), YearMonth.of(2025, 4), YearMonth.of(2030, 3)));
        assertThat(map.reviewBy()).hasValue(LocalDate.of(2026, 12, 1));
        assertThat(map.partner("council").flatMap(Partner::url)).hasValue(URI.create("https://example.org"));
        assertThat(map.challenges().get(0).narrative())
                .hasValue(new Mention(new Span("a.yaml", 13, 52), "warm-homes.md"));
        assertThat(map.buddies()).extracting(Mention::id).containsExactly("saltmarsh");
        assertThat(map.behaviours()).extracting(Behaviour::id).containsExactly("share-data");
        assertThat(map.next().get(0).every()).hasValue(NextStep.Rhythm.QUARTER);

        Reflection reflection = map.reflections().get(0);
        assertThat(reflection.on()).isEqualTo(YearMonth.of(2026, 3));
        assertThat(reflection.scores())
                .containsExactly(new Reflection.Score(
                        new Mention(new Span("a.yaml", 48, 48), "share-data"), new Span("a.yaml", 48, 60), 3));
    }

    @Test
    void readsACommitmentWithAllThatHangsOnIt() {
        Commitment commitment = RoadMaps.read(RoadMaps.FULL).commitments().get(0);
        Outcome outcome = commitment.outcomes().get(0);
        Activity activity = commitment.activities().get(0);
        Milestone moved = activity.milestones().get(1);

        assertThat(commitment.lead()).isEqualTo(new Mention(new Span("a.yaml", 19, 11), "council"));
        assertThat(commitment.leadOf(activity).id()).isEqualTo("icb");
        assertThat(outcome.baseline().orElseThrow().period()).isEqualTo("2023/24");
        assertThat(outcome.baseline().orElseThrow().value())
                .isEqualTo(new Amount(new Span("a.yaml", 24, 44), "63.10", 63.1));
        assertThat(outcome.target().orElseThrow().by().endYear()).hasValue(2030);
        assertThat(activity.status()).isEqualTo(Status.ON_TRACK);
        assertThat(activity.statusSpan()).isEqualTo(new Span("a.yaml", 32, 17));
        assertThat(activity.milestones().get(0).done()).hasValue(LocalDate.of(2025, 11, 14));
        assertThat(moved.firstDue()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(moved.isOverdueOn(LocalDate.of(2027, 3, 31))).isFalse();
        assertThat(moved.isOverdueOn(LocalDate.of(2027, 4, 1))).isTrue();
        assertThat(activity.learning().get(0).changed()).hasValue("A closed room");
    }

    @Test
    void readsTheFileNamedForThePlace() {
        SourceTree tree = new OneFile("data/road-maps/northbridge.yaml", RoadMaps.FULL);
        assertThat(RoadMapReader.read(tree, "northbridge", diagnostics)).isPresent();
        assertThat(RoadMapReader.read(tree, "saltmarsh", diagnostics)).isEmpty();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void refusesAFileThatIsAboutAnotherPlace() {
        RoadMaps.read("place: saltmarsh\ntitle: x\n", diagnostics);
        assertThat(RoadMaps.messages(diagnostics)).containsExactly("""
                        a.yaml:1:8: error [road-map-place] the file is named for "northbridge" and says that it is about "saltmarsh"
                          hint: rename the file or correct the place""");
    }

    @Test
    void tellsAllFaultsAndKeepsWhatCanBeRead() {
        RoadMap map = RoadMaps.read("""
                place: northbridge
                titel: x
                horizon: {from: 2025}
                commitments:
                  - id: Early Years
                    title: Every child
                    outcomes:
                      - {indicator: a, target: {by: 2030}}
                    activities:
                      - {id: hubs, title: Hubs, status: ontrack}
                      - id: more
                        title: More
                        status: planned
                        milestones:
                          - {id: first, title: First}
                          - {id: second, title: Second, due: 31.3.2027}
                          - {id: third, title: Third, due: 2027-03-31, moved: [{from: 2026-09-30}]}
                ways-of-working:
                  reflections:
                    - {on: 2026-03}
                    - {on: 2026-04, scores: {a: often, b: [1]}}
                """, diagnostics);

        assertThat(RoadMaps.messages(diagnostics).stream()
                        .map(m -> m.lines().findFirst().orElseThrow()))
                .containsExactly(
                        "a.yaml:1:1: error [missing-key] \"title\" is missing in a road map",
                        "a.yaml:2:1: error [unknown-key] \"titel\" is not a key of a road map",
                        "a.yaml:3:10: error [missing-key] \"to\" is missing in a horizon",
                        "a.yaml:3:17: error [bad-value] \"2025\" is not a month",
                        "a.yaml:5:5: error [missing-key] \"lead\" is missing in a commitment",
                        "a.yaml:5:9: error [bad-id] \"Early Years\" is not an id",
                        "a.yaml:8:32: error [missing-key] \"value\" is missing in a target",
                        "a.yaml:10:41: error [unknown-word] \"ontrack\" is not a known \"status\"",
                        "a.yaml:15:13: error [missing-key] \"due\" is missing in a milestone",
                        "a.yaml:16:46: error [bad-value] \"31.3.2027\" is not a date",
                        "a.yaml:17:64: error [missing-key] \"because\" is missing in a moved date",
                        "a.yaml:17:64: error [missing-key] \"on\" is missing in a moved date",
                        "a.yaml:20:7: error [missing-key] \"scores\" is missing in a reflection",
                        "a.yaml:21:33: error [bad-value] \"often\" is not a whole number",
                        "a.yaml:21:43: error [yaml-shape] a score is a number from 1 to 5");
        assertThat(map.activities()).extracting(Activity::id).containsExactly("more");
        assertThat(map.milestones()).extracting(Milestone::id).containsExactly("third");
    }
}
