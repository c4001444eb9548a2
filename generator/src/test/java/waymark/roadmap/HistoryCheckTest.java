package waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import waymark.diagnostic.Diagnostics;

class HistoryCheckTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private void compare(String now, String earlier) {
        HistoryCheck.check(RoadMaps.read(now), RoadMaps.read(earlier), "2026-1", diagnostics);
    }

    private void reports(String... messages) {
        assertThat(RoadMaps.messages(diagnostics)).containsExactly(messages);
    }

    @Test
    void findsNothingWhereNothingChanged() {
        compare(RoadMaps.FULL, RoadMaps.FULL);
        reports();
    }

    @Test
    void findsNothingWrongWithWhatIsNew() {
        compare(RoadMaps.FULL, "place: northbridge\ntitle: x\n");
        reports();
    }

    @Test
    void listsTheIdsThatAreGone() {
        compare("place: northbridge\ntitle: x\n", RoadMaps.FULL);
        String hint = "\n  hint: keep its id; an activity that ended is done or stopped";
        reports(
                "a.yaml:1:1: warning [dropped-id] the activity \"family-hubs\" of edition 2026-1 is gone" + hint,
                "a.yaml:1:1: warning [dropped-id] the behaviour \"share-data\" of edition 2026-1 is gone" + hint,
                "a.yaml:1:1: warning [dropped-id] the challenge \"warm-homes\" of edition 2026-1 is gone" + hint,
                "a.yaml:1:1: warning [dropped-id] the commitment \"early-years\" of edition 2026-1 is gone" + hint,
                "a.yaml:1:1: warning [dropped-id] the milestone \"all-wards\" of edition 2026-1 is gone" + hint,
                "a.yaml:1:1: warning [dropped-id] the milestone \"first-hub\" of edition 2026-1 is gone" + hint);
    }

    @Test
    void refusesADateThatMovedInSilence() {
        compare(RoadMaps.with("due: 2027-03-31", "due: 2027-06-30"), RoadMaps.FULL);
        reports("""
                a.yaml:37:18: error [date-moved] "all-wards" is due on 2027-06-30, in edition 2026-1 it was due on 2027-03-31
                  hint: add under moved: {from: 2027-03-31, on: …, because: …}""");
    }

    @Test
    void acceptsADateThatSaysThatItMoved() {
        String earlier = RoadMaps.FULL.replaceAll("(?m)^ +moved:\\n.*\\n", "").replace("2027-03-31", "2026-09-30");
        assertThat(earlier).doesNotContain("moved");
        compare(RoadMaps.FULL, earlier);
        reports();
    }

    @Test
    void refusesToForgetAMove() {
        compare(RoadMaps.with("on: 2026-03-02", "on: 2026-03-09"), RoadMaps.FULL);
        reports("""
                a.yaml:35:13: error [move-dropped] "all-wards" no longer says that it moved from 2026-09-30 on 2026-03-02, as edition 2026-1 does
                  hint: put the moved entry back""");
    }

    @Test
    void noticesWhatIsUndoneAndTargetsThatChanged() {
        compare(RoadMaps.with(", done: 2025-11-14", "").replace("value: 72", "value: 70"), RoadMaps.FULL);
        reports("""
                a.yaml:25:17: warning [target-changed] the target of school-readiness is 70 by 2029/30, in edition 2026-1 it was 72 by 2029/30
                  hint: say why in the commitment or a learning entry""", """
                a.yaml:34:13: warning [done-withdrawn] "first-hub" was done in edition 2026-1 and is open again
                  hint: say why in a learning entry""");
    }
}
