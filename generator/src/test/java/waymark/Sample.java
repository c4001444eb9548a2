package waymark;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Evidence;
import waymark.network.EvidenceReader;
import waymark.network.Moment;
import waymark.network.Network;
import waymark.network.NetworkReader;
import waymark.network.TextMemory;
import waymark.page.Output;
import waymark.page.site.SitePages;
import waymark.render.MessagesReader;
import waymark.render.TemplateTree;
import waymark.store.MemoryTree;
import waymark.work.Workers;

/** A small sound site that tests change one thing of: two places in a region of a nation, one indicator. */
public final class Sample {
    public static final String PLACES = """
            area,name,type,parents,place,cohort,column,row
            A1,Albion,nation,,,,,
            R1,Tern Valley,region,A1,,,,
            D1,Northbridge,district,R1 A1,northbridge,2024,2,3
            D2,Saltmarsh,district,R1 A1,saltmarsh,,,
            """;
    public static final String INDICATORS = """
            themes:
              - {id: work, title: Working well, summary: Work that fits lives.}
            indicators:
              - id: jobs
                title: Employment rate
                theme: work
                definition: People in work, as a share of all.
                unit: {suffix: "%", name: per cent}
                decimals: 1
                polarity: high-is-good
                measure: proportion
                source: {name: Labour Survey, publisher: Office, released: 2026-01-20, licence: Open}
            """;
    public static final String COMPARATORS = """
            comparators:
              - {id: albion, name: Albion, area: A1}
              - {id: region, name: Region, parent: region}
            """;
    public static final String OBSERVATIONS = """
            area,indicator,period,value,lower,upper
            A1,jobs,2023,74.0,73.5,74.5
            A1,jobs,2024,75.0,74.5,75.5
            R1,jobs,2024,76.0,75.0,77.0
            D1,jobs,2023,77.1,75.0,79.0
            D1,jobs,2024,78.2,76.0,80.0
            D2,jobs,2024,70.0,68.0,72.0
            """;
    public static final String SITE = """
            title: Albion Place Network
            zone: Europe/London
            first-draft: true
            """;

    private Sample() {}

    /** The files of the site. */
    public static MemoryTree tree() {
        return new MemoryTree()
                .with("data/site.yaml", SITE)
                .with("data/places.csv", PLACES)
                .with("data/indicators.yaml", INDICATORS)
                .with("data/comparators.yaml", COMPARATORS)
                .with("data/observations/work.csv", OBSERVATIONS);
    }

    /** The evidence of a tree that must be sound. */
    public static Evidence evidence(MemoryTree tree) {
        Diagnostics diagnostics = new Diagnostics();
        Evidence evidence = EvidenceReader.read(tree, diagnostics);
        if (!diagnostics.sorted().isEmpty()) {
            throw new AssertionError(diagnostics.sorted().toString());
        }
        return evidence;
    }

    /** All that a site consists of on a day, from a tree that must be sound. */
    public static List<Output> outputs(MemoryTree tree, LocalDate today) {
        Diagnostics diagnostics = new Diagnostics();
        Moment now = new Moment(Optional.of(today), Instant.EPOCH);
        Network network = NetworkReader.read(
                        tree, new MemoryTree(), now, false, Workers.none(), TextMemory.none(), diagnostics)
                .network();
        List<Output> outputs = new ArrayList<>();
        SitePages.of(network, MessagesReader.read(TemplateTree.packed(), "en", diagnostics), today)
                .forEach(piece -> piece.compose(outputs::add));
        if (diagnostics.hasErrors()) {
            throw new AssertionError(diagnostics.sorted().toString());
        }
        return outputs;
    }

    /** What was found, with hints, one text for each fault. */
    public static List<String> messages(Diagnostics diagnostics) {
        return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
    }

    /** What was found, without hints. */
    public static List<String> faults(Diagnostics diagnostics) {
        return messages(diagnostics).stream()
                .map(m -> m.lines().findFirst().orElseThrow())
                .toList();
    }
}
