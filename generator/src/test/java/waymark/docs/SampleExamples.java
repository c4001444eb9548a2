package waymark.docs;

import java.time.LocalDate;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.hub.HubReader;
import waymark.indicator.catalogue.CatalogueReader;
import waymark.narrative.NarrativeReader;
import waymark.network.EvidenceReader;
import waymark.network.SiteReader;
import waymark.place.PlaceReader;
import waymark.place.neighbour.NeighbourReader;
import waymark.store.MemoryTree;

/** Reads examples as files of the sample site, which has the areas A1, R1, D1 and D2 and the indicator jobs. */
final class SampleExamples {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String SIDECAR = """
            {"ess-beta-metadata": {"label": "Employment rate", "subtitle": "People in work.", "suffix": "%",
             "sourceOrg": "ONS"}}
            """;

    private static final String CHANGED = """
            area,name,type,parents,place,until,successors,former-codes
            A1,Albion,nation,,,,,
            R1,Tern Valley,region,A1,,,,
            D1,Northbridge,district,A1,northbridge,,,D01 until 2025-03-31
            D2,Saltmarsh,district,A1,saltmarsh,,,
            D3,Upper Tern,district,A1,,2023-03-31,D2,
            """;

    private static final String SEVERAL = """
            area,name,type,parents,place,cohort
            A1,Albion,nation,,,
            R1,Tern Valley,region,A1,,
            D1,Northbridge,district,R1 A1,northbridge,2024
            D2,Saltmarsh,district,R1 A1,saltmarsh,2024
            D3,Ternside,district,R1 A1,ternside,2025
            D4,Kelderby,district,R1 A1,kelderby,2025
            """;

    private SampleExamples() {}

    static void site(String name, byte[] bytes, Diagnostics diagnostics) {
        SiteReader.read(sample(name, bytes), diagnostics);
    }

    static void places(String name, byte[] bytes, Diagnostics diagnostics) {
        PlaceReader.read(sample(name, bytes), diagnostics);
    }

    static void indicators(String name, byte[] bytes, Diagnostics diagnostics) {
        CatalogueReader.read(sample(name, bytes), diagnostics);
    }

    static void indicatorsWithSidecar(String name, byte[] bytes, Diagnostics diagnostics) {
        CatalogueReader.read(sample(name, bytes).with("data/observations/employment.json", SIDECAR), diagnostics);
    }

    /** Beside a table with one indicator; only a file of the DfE leaves anything but theme and polarity to the catalogue. */
    static void sidecar(String name, byte[] bytes, Diagnostics diagnostics) {
        boolean education = name.endsWith(".meta.csv");
        String own = education ? "definition: People in work., source: {name: Survey}, " : "";
        String table = education
                ? "time_period,time_identifier,geographic_level,country_code,sex,jobs\n2024,Calendar year,National,A1,Total,75\n"
                : "area,indicator,period,value\nD1,jobs,2024,75\n";
        MemoryTree tree = sample(name, bytes)
                .with("data/observations/jobs.csv", table)
                .with("data/observations/translations/en/custom.yml", "jobs-title: Employment rate\n")
                .with("data/indicators.yaml", """
                        themes: [{id: work, title: Working well}]
                        indicators:
                          - {id: jobs, %stheme: work, polarity: high-is-good}
                        """.formatted(own));
        CatalogueReader.read(tree, diagnostics);
    }

    static void comparators(String name, byte[] bytes, Diagnostics diagnostics) {
        String figures = """
                area,indicator,period,value
                D1,deprivation,2025,12.5
                D2,deprivation,2025,14.0
                D3,deprivation,2025,31.5
                D4,deprivation,2025,33.0
                D1,overcrowding,2021,3.1
                D2,overcrowding,2021,3.6
                D3,overcrowding,2021,5.2
                """;
        MemoryTree tree = sample(name, bytes)
                .with("data/places.csv", SEVERAL)
                .with("data/indicators/more.yaml", """
                        indicators:
                          - {id: deprivation, title: Deprivation, theme: work, polarity: none, definition: D, unit: {name: score}, source: {name: S}}
                          - {id: overcrowding, title: Overcrowding, theme: work, polarity: none, definition: D, unit: {name: rate}, source: {name: S}}
                        """)
                .with("data/observations/more.csv", figures)
                .with("data/neighbours/likeness-2024.csv", "AREACD,1,2,3\nD1,D2,D3,D4\nD2,D1,D3,D4\nD3,D1,D2,D4\n");
        EvidenceReader.read(tree, diagnostics);
    }

    static void observations(String name, byte[] bytes, Diagnostics diagnostics) {
        EvidenceReader.read(sample(name, bytes), diagnostics);
    }

    /** The sample's districts with a former code, and one that was abolished. */
    static void observationsOfChangedAreas(String name, byte[] bytes, Diagnostics diagnostics) {
        EvidenceReader.read(sample(name, bytes).with("data/places.csv", CHANGED), diagnostics);
    }

    static void neighbours(String name, byte[] bytes, Diagnostics diagnostics) {
        MemoryTree tree = sample(name, bytes).with("data/places.csv", SEVERAL);
        NeighbourReader.read(tree, PlaceReader.read(tree, diagnostics), diagnostics);
    }

    static void hub(String name, byte[] bytes, Diagnostics diagnostics) {
        MemoryTree tree = sample(name, bytes);
        HubReader.read(tree, CatalogueReader.read(tree, diagnostics).ids(), TODAY, diagnostics);
    }

    static void narrative(String name, byte[] bytes, Diagnostics diagnostics) {
        NarrativeReader.read(sample(name, bytes), name.substring(0, name.lastIndexOf('/')), TODAY, diagnostics);
    }

    private static MemoryTree sample(String name, byte[] bytes) {
        return Sample.tree().without("data/observations/work.csv").with(name, bytes);
    }
}
