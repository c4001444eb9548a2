package waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.RealSite;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Comparator;
import waymark.indicator.Evidence;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Period;
import waymark.indicator.Polarity;
import waymark.indicator.Series;
import waymark.indicator.period.PeriodParser;
import waymark.network.EvidenceReader;
import waymark.place.Area;
import waymark.store.FolderTree;

/**
 * Ranks, percentiles, fifths and ratings of 361 districts in all 23 published data sets, computed again by DuckDB straight
 * from the published tables. The data stand outside the project: where they are missing, all of this is skipped.
 */
@Tag("long")
class RecomputedTest {

    private static final String FIGURES = """
            CREATE TABLE figure AS
            SELECT DISTINCT r.indicator, a.area, a.place, a.benchmark, i.polarity, r.period,
                CAST(r.observation AS DOUBLE) AS value, CAST(r.lci_95 AS DOUBLE) AS lower, CAST(r.uci_95 AS DOUBLE) AS upper
            FROM read_csv('TABLES/*.csv', all_varchar = true, union_by_name = true, normalize_names = false) r
            JOIN area a ON a.code = r.areacd
            JOIN indicator i ON i.label = r.indicator
            WHERE r.observation IS NOT NULL AND r.observation <> ''
            """;

    private static final String PERCENTILES = """
            CREATE TABLE cut AS
            SELECT indicator, period, count(*) AS places,
                quantile_cont(value, [0.0, 0.2, 0.25, 0.4, 0.5, 0.6, 0.75, 0.8, 1.0]) AS q
            FROM figure WHERE place GROUP BY ALL
            """;

    /** DuckDB interpolates between equal values too, and misses them by their last digit: hence the e. */
    private static final String STANDINGS = """
            SELECT f.indicator, f.period, f.area, c.places,
                rank() OVER (PARTITION BY f.indicator, f.period
                    ORDER BY CASE WHEN f.polarity = 'low-is-good' THEN f.value ELSE -f.value END) AS position,
                count(*) OVER (PARTITION BY f.indicator, f.period, f.value) > 1 AS joint,
                CASE WHEN c.places < 4 THEN 0
                    WHEN f.polarity = 'low-is-good' THEN from_below ELSE 6 - from_below END AS fifth,
                CASE WHEN b.value IS NULL THEN 'NO_COMPARATOR_FIGURE'
                    WHEN f.lower IS NULL THEN 'UNJUDGED'
                    WHEN b.value >= f.lower AND b.value <= f.upper THEN 'SIMILAR'
                    WHEN f.polarity = 'none' THEN CASE WHEN f.value > b.value THEN 'HIGHER' ELSE 'LOWER' END
                    WHEN (f.value > b.value) = (f.polarity = 'high-is-good') THEN 'BETTER'
                    ELSE 'WORSE' END AS rating
            FROM (SELECT f.*, CASE WHEN value <= q[2] + e THEN 1 WHEN value <= q[4] + e THEN 2
                    WHEN value <= q[6] + e THEN 3 WHEN value <= q[8] + e THEN 4 ELSE 5 END AS from_below
                FROM (SELECT *, 1e-12 * abs(value) AS e FROM figure WHERE place) f JOIN cut USING (indicator, period)) f
            JOIN cut c USING (indicator, period)
            LEFT JOIN figure b ON b.indicator = f.indicator AND b.period = f.period AND b.area = f.benchmark
            """;

    private static final double[] SHARES = {0, 0.2, 0.25, 0.4, 0.5, 0.6, 0.75, 0.8, 1};

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path site;

    private static Path tables = Path.of("");

    @SuppressWarnings("NullAway.Init") // read before the first test
    private static Evidence evidence;

    @SuppressWarnings("NullAway.Init") // made before the first test
    private static Benchmarks benchmarks;

    @BeforeAll
    static void makesASiteOfTheData() throws IOException, InterruptedException {
        Path shared = RealSite.shared();
        tables = shared.resolve("ons-els-a");
        RealSite.writeTo(site);
        Diagnostics diagnostics = new Diagnostics();
        evidence = EvidenceReader.read(FolderTree.open(site, diagnostics), diagnostics);
        benchmarks = new Benchmarks(evidence);
    }

    @Test
    void everyRankPercentileFifthAndRatingIsThatOfDuckDb() throws SQLException {
        try (Connection db = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = db.createStatement()) {
            load(db, statement);
            int percentiles = percentiles(statement);
            int standings = standings(statement);
            System.out.println(percentiles + " percentiles and " + standings + " standings are those of DuckDB");
            assertThat(standings).isEqualTo(known());
            assertThat(standings).isGreaterThan(60_000);
        }
    }

    /** Loads the published tables, and of ours what no table tells: what a place is, who it is compared with, what is good. */
    private static void load(Connection db, Statement statement) throws SQLException {
        statement.execute("CREATE TABLE area (code VARCHAR, area VARCHAR, place BOOLEAN, benchmark VARCHAR)");
        statement.execute("CREATE TABLE indicator (label VARCHAR, polarity VARCHAR)");
        try (PreparedStatement area = db.prepareStatement("INSERT INTO area VALUES (?, ?, ?, ?)")) {
            for (String code : codes(statement)) {
                Optional<Area> found =
                        evidence.areas().area(code).or(() -> evidence.areas().formerly(code));
                if (found.isPresent()) {
                    area.setString(1, code);
                    area.setString(2, found.get().code());
                    area.setBoolean(3, evidence.areas().placeOf(found.get()).isPresent());
                    area.setString(4, benchmark(found.get()).map(Area::code).orElse(null));
                    area.execute();
                }
            }
        }
        try (PreparedStatement indicator = db.prepareStatement("INSERT INTO indicator VALUES (?, ?)")) {
            for (Indicator i : evidence.catalogue().indicators()) {
                indicator.setString(1, i.label());
                indicator.setString(2, i.polarity().word());
                indicator.execute();
            }
        }
        statement.execute(FIGURES.replace("TABLES", tables.toString()));
        statement.execute(PERCENTILES);
    }

    private static List<String> codes(Statement statement) throws SQLException {
        List<String> codes = new ArrayList<>();
        String query = "SELECT DISTINCT areacd FROM read_csv('" + tables
                + "/*.csv', all_varchar = true, union_by_name = true, normalize_names = false)";
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        return codes;
    }

    private static Optional<Area> benchmark(Area area) {
        Comparator first = evidence.benchmark().orElseThrow();
        return first.areaFor(area, evidence.areas());
    }

    private static int percentiles(Statement statement) throws SQLException {
        int compared = 0;
        try (ResultSet rows = statement.executeQuery(
                "SELECT indicator, period, places, unnest(q), generate_subscripts(q, 1) FROM cut")) {
            while (rows.next()) {
                Distribution places = benchmarks.distribution(indicator(rows.getString(1)), period(rows.getString(2)));
                String what = rows.getString(1) + " " + rows.getString(2);
                assertThat(places.size()).as(what).isEqualTo(rows.getInt(3));
                if (places.size() >= 4) {
                    double theirs = rows.getDouble(4);
                    assertThat(places.percentile(SHARES[rows.getInt(5) - 1]).orElseThrow())
                            .as(what)
                            .isCloseTo(theirs, within(1e-12 * Math.max(1, Math.abs(theirs))));
                    compared++;
                }
            }
        }
        return compared;
    }

    private static int standings(Statement statement) throws SQLException {
        int compared = 0;
        try (ResultSet rows = statement.executeQuery(STANDINGS)) {
            while (rows.next()) {
                Indicator indicator = indicator(rows.getString("indicator"));
                Period period = period(rows.getString("period"));
                Area area = evidence.areas().area(rows.getString("area")).orElseThrow();
                Figure.Known own =
                        (Figure.Known) figure(indicator, area, period).orElseThrow();
                Distribution places = benchmarks.distribution(indicator, period);
                Polarity polarity = indicator.polarity();
                String what = indicator.id() + " " + period.label() + " " + area.name();
                assertThat(places.rank(own.value(), polarity))
                        .as(what)
                        .isEqualTo(new Rank(rows.getInt("position"), rows.getBoolean("joint"), rows.getInt("places")));
                int fifth = rows.getInt("fifth");
                assertThat(places.fifth(own.value(), polarity))
                        .as(what)
                        .isEqualTo(fifth == 0 ? OptionalInt.empty() : OptionalInt.of(fifth));
                assertThat(rating(indicator, area, period, own)).as(what).isEqualTo(rows.getString("rating"));
                compared++;
            }
        }
        return compared;
    }

    private static String rating(Indicator indicator, Area area, Period period, Figure.Known own) {
        Optional<Figure> other = benchmark(area).flatMap(b -> figure(indicator, b, period));
        Comparison comparison = ComparisonRule.compare(indicator, own, other);
        if (comparison instanceof Comparison.Rated rated) {
            return rated.rating().name();
        }
        return comparison instanceof Comparison.NotCompared not ? not.reason().name() : "UNJUDGED";
    }

    private static Optional<Figure> figure(Indicator indicator, Area area, Period period) {
        return benchmarks.series(indicator, area).flatMap(s -> s.at(period)).map(o -> o.figure());
    }

    private static int known() {
        int known = 0;
        for (Indicator indicator : evidence.catalogue().indicators()) {
            for (Series series : evidence.observations().of(indicator.id())) {
                boolean place = evidence.areas()
                        .area(series.area())
                        .flatMap(a -> evidence.areas().placeOf(a))
                        .isPresent();
                known += place
                        ? (int) series.observations().stream()
                                .filter(o -> o.figure() instanceof Figure.Known)
                                .count()
                        : 0;
            }
        }
        return known;
    }

    private static Indicator indicator(String label) {
        return evidence.catalogue().named(label).orElseThrow();
    }

    private static Period period(String text) {
        return PeriodParser.parse(text).orElseThrow();
    }
}
