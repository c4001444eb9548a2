package waymark.roadmap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Diagnostics;

/** A road map with every key there is, and what the site around it knows. */
final class RoadMaps {
    static final String FULL = """
            place: northbridge
            title: Our road map for Northbridge
            vision: A place where everyone grows up well.
            horizon: {from: 2025-04, to: 2030-03}
            owner: partnership office
            review-by: 2026-12-01

            partners:
              - {id: council, name: Northbridge Council, sector: local government, url: https://example.org}
              - {id: icb, name: Tern Valley Integrated Care Board}

            challenges:
              - {id: warm-homes, title: Cold homes, narrative: warm-homes.md, indicators: [fuel-poverty]}

            commitments:
              - id: early-years
                title: Every child ready for school
                why: One child in three starts school behind.
                lead: council
                partners: [icb]
                outcomes:
                  - indicator: school-readiness
                    comparator: albion
                    baseline: {period: 2023/24, value: 63.10}
                    target: {by: 2029/30, value: 72}
                activities:
                  - id: family-hubs
                    title: Family hubs in every ward
                    lead: icb
                    from: 2025-06
                    to: 2027-09
                    status: on-track
                    milestones:
                      - {id: first-hub, title: First hub opens, due: 2025-10-01, done: 2025-11-14}
                      - id: all-wards
                        title: A hub in all twelve wards
                        due: 2027-03-31
                        moved:
                          - {from: 2026-09-30, on: 2026-03-02, because: two sites failed survey}
                    resources: [family-hub-toolkit]
                    learning:
                      - {on: 2026-02-10, tried: A library, learned: Parents stayed, changed: A closed room}

            ways-of-working:
              behaviours:
                - {id: share-data, title: We share data before we are asked}
              reflections:
                - {on: 2026-03, by: all partners, scores: {share-data: 3}, note: Police and health share weekly.}

            buddies: [saltmarsh]
            next:
              - {title: Quarterly partnership review, every: quarter, owner: council}
            """;

    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private RoadMaps() {}

    static RoadMap read(String yaml, Diagnostics diagnostics) {
        return RoadMapReader.read("a.yaml", "northbridge", yaml.getBytes(UTF_8), diagnostics)
                .orElseThrow();
    }

    static RoadMap read(String yaml) {
        Diagnostics diagnostics = new Diagnostics();
        RoadMap map = read(yaml, diagnostics);
        assertThat(diagnostics.sorted()).as(yaml).isEmpty();
        return map;
    }

    /** The full road map with one piece of its text replaced. */
    static String with(String piece, String replacement) {
        assertThat(FULL).contains(piece);
        return FULL.replace(piece, replacement);
    }

    static Known known() {
        return new Known(
                Set.of("fuel-poverty", "school-readiness"),
                Map.of("fuel-poverty", Known.Wanted.DOWN, "school-readiness", Known.Wanted.UP),
                Set.of("albion", "region"),
                Set.of("family-hub-toolkit"),
                Set.of("northbridge", "saltmarsh"),
                Set.of("warm-homes.md", "index.md"),
                TODAY);
    }

    static List<String> messages(Diagnostics diagnostics) {
        return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
    }
}
