package waymark.disclosure;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.edition.Manifest;
import waymark.edition.Publication;
import waymark.indicator.Evidence;
import waymark.narrative.Narratives;
import waymark.network.EvidenceReader;
import waymark.store.MemoryTree;

/** Runs the gate over the areas of the sample site with a measure of counts, pupils, and a share, absence. */
final class Gate {
    static final String INDICATORS = """
            themes:
              - {id: work, title: Working well}
            indicators:
              - {id: pupils, title: Pupils, theme: work, definition: All., unit: {name: pupils}, polarity: none,
                 measure: count, source: {name: Census}%s}
              - {id: absence, title: Absence, theme: work, definition: Absent of all., unit: {suffix: "%%"},
                 polarity: low-is-good, source: {name: Census}%s}
            """;
    private SmallCountRule rule = SmallCountRule.DEFAULT;
    private String places = Sample.PLACES;
    private String more = "";
    private String header = "area,indicator,period,value,count,denominator,status";
    private List<Publication> editions = List.of();

    Gate rule(int threshold, boolean zeros) {
        rule = new SmallCountRule(threshold, zeros);
        return this;
    }

    Gate places(String csv) {
        places = csv;
        return this;
    }

    Gate header(String columns) {
        header = columns;
        return this;
    }

    /** What both indicators say of disclosure. */
    Gate disclosure(String yaml) {
        more = ", disclosure: " + yaml;
        return this;
    }

    Gate editions(List<Publication> earlier) {
        editions = earlier;
        return this;
    }

    MemoryTree tree(String rows) {
        return Sample.tree()
                .with("data/places.csv", places)
                .with("data/indicators.yaml", INDICATORS.formatted(more, more))
                .with("data/observations/work.csv", header + "\n" + rows);
    }

    /** What is found in these rows, without hints. */
    List<String> faults(String rows) {
        return Sample.faults(check(rows));
    }

    Diagnostics check(String rows) {
        Diagnostics diagnostics = new Diagnostics();
        DisclosureGate.check(EvidenceReader.read(tree(rows), diagnostics), rule, editions, diagnostics);
        return diagnostics;
    }

    /** An edition of the first place with these rows. */
    Publication edition(String id, String rows) {
        Evidence evidence = Sample.evidence(tree(rows));
        return new Publication(
                evidence.areas().places().iterator().next(),
                Optional.of(manifest(id)),
                evidence,
                new Narratives(List.of(), Set.of()),
                Optional.empty(),
                new TreeMap<>());
    }

    private static Manifest manifest(String id) {
        return new Manifest(
                "northbridge",
                id,
                "Spring",
                List.of("Ann"),
                OffsetDateTime.parse("2026-04-14T09:00+01:00"),
                "",
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>());
    }
}
