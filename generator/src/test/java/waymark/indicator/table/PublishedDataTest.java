package waymark.indicator.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.RealSite;
import waymark.benchmark.Benchmarks;
import waymark.benchmark.Distribution;
import waymark.benchmark.Rank;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Severity;
import waymark.indicator.Evidence;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Polarity;
import waymark.indicator.Series;
import waymark.indicator.TableReport;
import waymark.indicator.period.PeriodParser;
import waymark.network.EvidenceReader;
import waymark.place.Area;
import waymark.place.Areas;
import waymark.store.FolderTree;

/**
 * Reads 23 published data sets of 361 districts, made into a site by {@code src/bench/ons}, and counts and computes again
 * with plain code. The data stand outside the project: where they are missing, all of this is skipped.
 */
class PublishedDataTest {
    private static final int RECORDS = 86_678;
    private static final int TABLES = 23;
    private static final int PLACES = 361;

    /** One record of a table by the names in its header. */
    private record Row(String table, Map<String, String> fields) {
        String get(String name) {
            return fields.getOrDefault(name, "");
        }

        /** The area today: Barnsley and Sheffield have new codes since 2025. */
        Area area() {
            return areas().area(get("areacd"))
                    .or(() -> areas().formerly(get("areacd")))
                    .orElseThrow();
        }

        boolean isListed() {
            return areas().area(get("areacd")).isPresent()
                    || areas().formerly(get("areacd")).isPresent();
        }

        /** Whether its period begins after the last day of its area. */
        boolean isTooLate() {
            LocalDate first = LocalDate.parse(get("period").substring(0, 10));
            return area().life().until().filter(first::isAfter).isPresent();
        }

        String key() {
            return get("indicator") + "|" + area().code() + "|" + get("period");
        }
    }

    private static final Diagnostics DIAGNOSTICS = new Diagnostics();
    private static final List<Row> ROWS = new ArrayList<>();
    private static final Map<String, TableReport> REPORTS = new HashMap<>();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path site;

    @SuppressWarnings("NullAway.Init") // read before the first test
    private static Evidence evidence;

    @BeforeAll
    static void makesASiteOfTheData() throws IOException, InterruptedException {
        Path shared = RealSite.shared();
        RealSite.writeTo(site);
        evidence = EvidenceReader.read(FolderTree.open(site, DIAGNOSTICS), DIAGNOSTICS);
        evidence.observations().reports().forEach(r -> REPORTS.put(r.file(), r));
        try (Stream<Path> tables = Files.list(shared.resolve("ons-els-a"))) {
            for (Path table :
                    tables.filter(t -> t.toString().endsWith(".csv")).sorted().toList()) {
                ROWS.addAll(rows(table));
            }
        }
    }

    private static Areas areas() {
        return evidence.areas();
    }

    @Test
    void nothingInItIsAnError() {
        assertThat(DIAGNOSTICS.count(Severity.ERROR)).isZero();
        assertThat(evidence.areas().places()).hasSize(PLACES);
        assertThat(evidence.catalogue().indicators()).hasSize(33);
        assertThat(evidence.catalogue().indicators())
                .allSatisfy(i -> assertThat(i.source().released()).as(i.id()).isPresent());
    }

    @Test
    void everyRecordIsReadOrLeftOutForAReason() {
        assertThat(ROWS).hasSize(RECORDS);
        assertThat(REPORTS).hasSize(TABLES);
        Set<String> met = new HashSet<>();
        Map<String, int[]> counts = new HashMap<>();
        for (Row row : ROWS) {
            int[] count = counts.computeIfAbsent("data/observations/" + row.table(), t -> new int[5]);
            count[0]++;
            count[!row.isListed() ? 2 : row.isTooLate() ? 4 : met.add(row.key()) ? 1 : 3]++;
        }
        counts.forEach((table, count) -> {
            TableReport report = REPORTS.get(table);
            assertThat(report).as(table).isNotNull();
            int leftOut = report.leftOut().stream()
                    .mapToInt(TableReport.LeftOut::records)
                    .sum();
            assertThat(List.of(report.records(), report.read(), leftOut))
                    .as(table)
                    .containsExactly(count[0], count[1], count[2] + count[3] + count[4]);
        });
        assertThat(IntStream.range(0, 5)
                        .map(i -> counts.values().stream().mapToInt(c -> c[i]).sum()))
                .containsExactly(RECORDS, 84_341, 2_145, 108, 84);
    }

    @Test
    void everyFigureIsTheTextOfItsTable() {
        int compared = 0;
        for (Row row : ROWS) {
            if (!row.isListed() || row.isTooLate()) {
                continue;
            }
            Figure figure = figure(row);
            if (row.get("observation").isEmpty()) {
                assertThat(figure.number()).as(row.toString()).isEmpty();
                assertThat(figure.symbols()).as(row.toString()).isNotEmpty();
            } else {
                same(row, "observation", figure.number().orElseThrow());
                ((Figure.Known) figure).interval().ifPresent(i -> {
                    same(row, "lci_95", i.lower());
                    same(row, "uci_95", i.upper());
                });
            }
            compared++;
        }
        assertThat(compared).isEqualTo(84_341 + 108);
    }

    private static Figure figure(Row row) {
        Indicator indicator = evidence.catalogue().named(row.get("indicator")).orElseThrow();
        Series series = evidence.observations()
                .series(indicator.id(), row.area().code())
                .orElseThrow();
        return series.at(PeriodParser.parse(row.get("period")).orElseThrow())
                .orElseThrow()
                .figure();
    }

    private static void same(Row row, String column, double read) {
        assertThat(new BigDecimal(Double.toString(read)))
                .as(row.toString())
                .isEqualByComparingTo(new BigDecimal(Double.toString(Double.parseDouble(row.get(column)))));
    }

    /** Forty-two districts that were merged have figures up to their end, and none of them went to a successor. */
    @Test
    void abolishedDistrictsKeepTheirFigures() {
        List<Area> abolished = areas().all().stream().filter(Area::hasEnded).toList();
        assertThat(abolished).hasSize(42).allSatisfy(a -> {
            LocalDate until = a.life().until().orElseThrow();
            assertThat(evidence.catalogue().indicators().stream()
                            .flatMap(i -> evidence.series(i, a).stream())
                            .flatMap(s -> s.observations().stream()))
                    .as(a.name())
                    .isNotEmpty()
                    .noneMatch(o -> o.period().first().isAfter(until));
            assertThat(areas().successors(a)).as(a.name()).hasSize(1);
        });
        Indicator obesity =
                evidence.catalogue().indicator("adult-obesity-prevalence").orElseThrow();
        Area cumberland = areas().named("Cumberland").get(0);
        assertThat(areas().predecessors(cumberland))
                .extracting(Area::name)
                .containsExactly("Allerdale", "Carlisle", "Copeland");
        int own = (int) ROWS.stream()
                .filter(r ->
                        r.get("areacd").equals(cumberland.code()) && r.table().startsWith("adult-obesity"))
                .count();
        assertThat(evidence.series(obesity, cumberland).orElseThrow().observations())
                .hasSize(own);
    }

    /** A group's figure, worked out again from the tables alone. */
    @ParameterizedTest
    @CsvSource({
        "adult-obesity-prevalence, adult-obesity-prevalence.csv, 2024-11-16/P1Y",
        "employment-rate, employment-rate.csv, 2023-01-01/P1Y"
    })
    void mediansOfNeighboursAreThoseOfPlainCode(String id, String table, String period) throws IOException {
        Indicator indicator = evidence.catalogue().indicator(id).orElseThrow();
        Map<String, Double> values = new HashMap<>();
        ROWS.stream()
                .filter(r -> r.table().equals(table) && r.get("indicator").equals(indicator.label()))
                .filter(r -> r.get("period").equals(period) && r.isListed())
                .filter(r -> !r.get("observation").isEmpty())
                .forEach(r -> values.put(r.area().code(), Double.parseDouble(r.get("observation"))));
        waymark.indicator.Comparator similar = evidence.comparator("similar").orElseThrow();
        int medians = 0;
        for (Row row : rows(site.resolve("data/neighbours/global-neighbours.csv"))) {
            Area area = areas().area(row.get("AREACD")).orElseThrow();
            List<Double> known = IntStream.rangeClosed(1, 10)
                    .mapToObj(n -> values.get(row.get("" + n)))
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
            if (areas().placeOf(area).isPresent()) {
                Optional<Double> found = similar.areaFor(area, areas())
                        .flatMap(a -> evidence.series(indicator, a))
                        .flatMap(s -> s.at(PeriodParser.parse(period).orElseThrow()))
                        .map(o -> o.figure().number().orElseThrow());
                assertThat(found)
                        .as(area.name())
                        .isEqualTo(known.size() < 5 ? Optional.empty() : Optional.of(typeSeven(known, 0.5)));
                medians += found.isPresent() ? 1 : 0;
            }
        }
        assertThat(medians).isGreaterThan(250);
    }

    /** Two indicators, one of which has the lowest value first. */
    @ParameterizedTest
    @CsvSource({
        "employment-rate, employment-rate.csv, 2023-01-01/P1Y",
        "adult-obesity-prevalence, adult-obesity-prevalence.csv, 2024-11-16/P1Y"
    })
    void ranksAndPercentilesAreThoseOfPlainCode(String id, String table, String period) {
        Indicator indicator = evidence.catalogue().indicator(id).orElseThrow();
        Map<String, Double> values = new HashMap<>();
        for (Row row : ROWS) {
            if (row.table().equals(table)
                    && row.get("indicator").equals(indicator.label())
                    && row.get("period").equals(period)
                    && !row.get("observation").isEmpty()
                    && row.isListed()
                    && areas().placeOf(row.area()).isPresent()) {
                values.put(row.area().code(), Double.parseDouble(row.get("observation")));
            }
        }
        Distribution places = new Benchmarks(evidence)
                .distribution(indicator, PeriodParser.parse(period).orElseThrow());
        assertThat(places.values()).isEqualTo(values);
        List<Double> sorted = values.values().stream().sorted().toList();
        for (double p : new double[] {0, 0.2, 0.25, 0.4, 0.5, 0.6, 0.75, 0.8, 1}) {
            assertThat(places.percentile(p).orElseThrow()).as("at " + p).isCloseTo(typeSeven(sorted, p), within(1e-12));
        }
        boolean lowFirst = indicator.polarity() == Polarity.LOW_IS_GOOD;
        Comparator<Double> order = lowFirst ? Comparator.naturalOrder() : Comparator.reverseOrder();
        List<Double> ranked = sorted.stream().sorted(order).toList();
        values.forEach((area, value) -> assertThat(places.rank(value, indicator.polarity()))
                .as(area)
                .isEqualTo(new Rank(
                        ranked.indexOf(value) + 1, ranked.indexOf(value) != ranked.lastIndexOf(value), ranked.size())));
    }

    /** R's {@code quantile(x, p, type = 7)}. */
    private static double typeSeven(List<Double> sorted, double p) {
        double at = 1 + (sorted.size() - 1) * p;
        int whole = (int) at;
        double next = sorted.get(Math.min(whole, sorted.size() - 1));
        return sorted.get(whole - 1) * (1 - (at - whole)) + next * (at - whole);
    }

    private static List<Row> rows(Path table) throws IOException {
        String text = Files.readString(table, UTF_8).replace("\uFEFF", "");
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        for (String line : text.lines().toList()) {
            List<String> fields = fields(line);
            if (header.isEmpty()) {
                header = fields;
            } else {
                Map<String, String> byName = new HashMap<>();
                for (int i = 0; i < fields.size(); i++) {
                    byName.putIfAbsent(header.get(i), fields.get(i));
                }
                rows.add(new Row(table.getFileName().toString(), byName));
            }
        }
        return rows;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : (line + ",").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        return fields;
    }
}
