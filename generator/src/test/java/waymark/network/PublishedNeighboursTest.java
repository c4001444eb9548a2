package waymark.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.RealSite;
import waymark.benchmark.Benchmarks;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Comparator;
import waymark.indicator.Evidence;
import waymark.indicator.Indicator;
import waymark.indicator.Peers;
import waymark.place.Area;
import waymark.place.Areas;
import waymark.place.Place;
import waymark.store.FolderTree;

/**
 * How many of the ten neighbours that ONS publishes for each district are among the ten computed from its local statistics.
 * The indicators are others than ONS's, so the share is told and not held against a bound. Skipped without the data.
 */
@Tag("long")
class PublishedNeighboursTest {
    private static final int COUNT = 10;
    private static final double MOST = 0.95;

    @Test
    void theSharedNeighboursAreCounted(@TempDir Path site) throws IOException, InterruptedException {
        Path shared = RealSite.shared();
        assumeTrue(
                Files.isRegularFile(shared.resolve("uk-geography/global-neighbours.csv")),
                "there is no " + shared + " with published neighbours");
        RealSite.writeTo(site);
        Evidence evidence = EvidenceReader.read(FolderTree.open(site, new Diagnostics()), new Diagnostics());
        List<String> asked = wellKnown(evidence);
        Comparator published = evidence.comparator("similar").orElseThrow();
        Comparator computed = computed(published, asked, evidence);
        int places = 0;
        int common = 0;
        for (Place place : evidence.areas().presentPlaces()) {
            Set<String> ours = members(computed, place, evidence.areas());
            Set<String> theirs = members(published, place, evidence.areas());
            if (ours.size() == COUNT && theirs.size() == COUNT) {
                places++;
                ours.retainAll(theirs);
                common += ours.size();
            }
        }
        double mean = (double) common / places;
        System.out.printf(
                Locale.ROOT,
                "%d districts, %d indicators %s: %.2f of ONS's first %d neighbours are among ours (by chance %.2f)%n",
                places,
                asked.size(),
                asked,
                mean,
                COUNT,
                (double) COUNT * COUNT / (places - 1));
        assertThat(places).isGreaterThan(250);
        assertThat(mean).isBetween(0.0, (double) COUNT);
    }

    private static Comparator computed(Comparator like, List<String> indicators, Evidence evidence) {
        Comparator asked = like.with(new Comparator.AskedNearest(
                indicators.stream()
                        .map(id -> new Comparator.Asked(id, like.span()))
                        .toList(),
                java.util.Optional.empty(),
                COUNT));
        Evidence bare = new Evidence(evidence.areas(), evidence.catalogue(), List.of(), evidence.observations());
        var cpu = ManagementFactory.getThreadMXBean();
        long before = cpu.getCurrentThreadCpuTime();
        Comparator settled =
                new FigureGroups(bare, new Diagnostics()).settled(asked).orElseThrow();
        System.out.println("computed in " + (cpu.getCurrentThreadCpuTime() - before) / 1_000_000 + " ms of one core");
        return settled;
    }

    /** The indicators of which nearly all districts have the newest figure. */
    private static List<String> wellKnown(Evidence evidence) {
        Benchmarks benchmarks = new Benchmarks(evidence);
        double enough = evidence.areas().presentPlaces().size() * MOST;
        return evidence.catalogue().indicators().stream()
                .filter(i -> benchmarks
                        .newestPeriod(i)
                        .filter(p -> benchmarks.distribution(i, p).size() >= enough)
                        .isPresent())
                .map(Indicator::id)
                .toList();
    }

    private static Set<String> members(Comparator comparator, Place place, Areas areas) {
        return comparator.peers(place.area(), areas).map(Peers::members).stream()
                .flatMap(List::stream)
                .map(Area::code)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
