package waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import waymark.RealFiles;
import waymark.benchmark.interval.Byar;
import waymark.benchmark.interval.Confidence;
import waymark.benchmark.trend.RecentTrend;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Levels;
import waymark.indicator.Measure;
import waymark.indicator.Observation;
import waymark.indicator.Polarity;
import waymark.indicator.Series;
import waymark.indicator.Symbol;

/**
 * Holds ratings, trends and intervals against those that OHID itself published beside the same figures. The file stands
 * outside the project; where it is missing, all of this is skipped.
 */
class FingertipsTest {
    private static final String ENGLAND = "E92000001";
    private static final String RATING = "Compared to England value or percentiles";
    private static final String TREND = "Recent Trend";
    private static final Indicator ADMISSIONS =
            new Measured(Measure.RATE, Polarity.LOW_IS_GOOD, Optional.of(10_000.0), Levels.ONE, "").indicator();

    private static final List<CSVRecord> ROWS = new ArrayList<>();

    @BeforeAll
    static void readsTheFile() throws IOException {
        for (Path file : RealFiles.of("fingertips-export", ".csv")) {
            try (CSVParser parser = CSVParser.parse(
                    Files.newBufferedReader(file),
                    CSVFormat.DEFAULT
                            .builder()
                            .setHeader()
                            .setSkipHeaderRecord(true)
                            .get())) {
                ROWS.addAll(parser.getRecords());
            }
        }
    }

    @Test
    void everyPublishedRatingIsOurs() {
        Map<String, Figure> england = new HashMap<>();
        ROWS.stream().filter(FingertipsTest::isEngland).forEach(r -> england.put(group(r), figure(r)));
        Map<String, Integer> seen = new TreeMap<>();
        List<String> others = new ArrayList<>();
        for (CSVRecord row : ROWS) {
            String theirs = row.get(RATING);
            String ours = isEngland(row) ? "Not compared" : rating(row, england.get(group(row)));
            seen.merge(theirs, 1, Integer::sum);
            if (!ours.equals(theirs)) {
                others.add(row + ": " + ours);
            }
        }
        assertThat(others).isEmpty();
        assertThat(seen)
                .containsOnly(
                        Map.entry("Better", 2491),
                        Map.entry("Similar", 1860),
                        Map.entry("Worse", 2197),
                        Map.entry("Not compared", 299));
    }

    private static String rating(CSVRecord row, Figure england) {
        Comparison comparison = ComparisonRule.compare(ADMISSIONS, figure(row), Optional.of(england));
        return comparison instanceof Comparison.Rated rated
                ? switch (rated.rating()) {
                    case BETTER -> "Better";
                    case SIMILAR -> "Similar";
                    case WORSE -> "Worse";
                    default -> rated.rating().name();
                }
                : "Not compared";
    }

    @Test
    void everyPublishedTrendIsOursExceptAcrossGaps() {
        Map<String, List<CSVRecord>> series = new LinkedHashMap<>();
        ROWS.forEach(r -> series.computeIfAbsent(
                        r.get("Area Code") + " " + r.get("Sex") + " " + r.get("Category Type") + " "
                                + r.get("Category"),
                        k -> new ArrayList<>())
                .add(r));
        int same = 0;
        List<String> exceptions = new ArrayList<>();
        for (Map.Entry<String, List<CSVRecord>> entry : series.entrySet()) {
            Optional<String> theirs = entry.getValue().stream()
                    .filter(r -> !r.get(TREND).isEmpty())
                    .map(r -> r.get(TREND))
                    .findFirst();
            if (theirs.isPresent()) {
                RecentTrend ours = RecentTrend.of(ADMISSIONS, series(entry.getValue()));
                if (words(ours).equals(theirs.get())) {
                    same++;
                } else {
                    exceptions.add(entry.getKey().strip() + ": " + theirs.get() + " in the file, ours " + words(ours)
                            + ", because " + gaps(entry.getValue()));
                }
            }
        }
        System.out.println(String.join("\n", exceptions));
        assertThat(same).isEqualTo(542);
        assertThat(exceptions)
                .hasSize(16)
                .allMatch(e -> e.contains("ours Cannot be calculated, because no figure for "));
    }

    private static String words(RecentTrend trend) {
        return switch (trend) {
            case INCREASING_WORSE -> "Increasing and getting worse";
            case DECREASING_BETTER -> "Decreasing and getting better";
            case NO_CHANGE -> "No significant change";
            case TOO_FEW_YEARS, NO_INTERVALS -> "Cannot be calculated";
            default -> trend.name();
        };
    }

    private static String gaps(List<CSVRecord> rows) {
        return rows.stream()
                .filter(r -> r.get("Time period").compareTo("2019/20") >= 0)
                .filter(r -> r.get("Value").isEmpty())
                .map(r -> "no figure for " + r.get("Time period") + " (" + r.get("Value note") + ")")
                .findFirst()
                .orElse("nothing in the file says why");
    }

    /** The file rounds its counts to fives; its limits are those of one whole count within that rounding, at both levels. */
    @Test
    void thePublishedLimitsAreByarsForACountThatRoundsToThePublishedOne() {
        int usual = 0;
        int high = 0;
        for (CSVRecord row : ROWS) {
            if (figure(row) instanceof Figure.Known known && known.interval().isPresent()) {
                OptionalDouble count = IntStream.rangeClosed(-2, 2)
                        .mapToDouble(i -> known.count().orElseThrow() + i)
                        .filter(x -> matches(row, "95.0", x, Confidence.USUAL))
                        .findFirst();
                assertThat(count).as("%s", row).isPresent();
                usual++;
                if (!row.get("Lower CI 99.8 limit").isEmpty()) {
                    assertThat(matches(row, "99.8", count.getAsDouble(), Confidence.HIGH))
                            .as("%s", row)
                            .isTrue();
                    high++;
                }
            }
        }
        assertThat(usual).isEqualTo(6586);
        assertThat(high).isEqualTo(6276);
    }

    private static boolean matches(CSVRecord row, String level, double count, Confidence confidence) {
        double factor = 10_000 / number(row, "Denominator");
        Figure.Interval made = Byar.of(count, confidence).orElseThrow();
        return Math.abs(made.lower() * factor - number(row, "Lower CI " + level + " limit")) < 2e-4
                && Math.abs(made.upper() * factor - number(row, "Upper CI " + level + " limit")) < 2e-4;
    }

    private static boolean isEngland(CSVRecord row) {
        return row.get("Area Code").equals(ENGLAND) && row.get("Category Type").isEmpty();
    }

    private static String group(CSVRecord row) {
        return row.get("Sex") + " " + row.get("Time period");
    }

    private static Series series(List<CSVRecord> rows) {
        List<Observation> observations = rows.stream()
                .map(r -> Measured.at(r.get("Time period"), figure(r)))
                .sorted(java.util.Comparator.comparing(Observation::period))
                .toList();
        return new Series("area", observations);
    }

    private static Figure figure(CSVRecord row) {
        if (row.get("Value").isEmpty()) {
            return Figure.missing(List.of(Symbol.NOT_AVAILABLE), "");
        }
        return new Figure.Known(
                number(row, "Value"),
                row.get("Lower CI 95.0 limit").isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Figure.Interval(
                                number(row, "Lower CI 95.0 limit"), number(row, "Upper CI 95.0 limit"))),
                optional(row, "Count"),
                optional(row, "Denominator"),
                List.of(),
                "");
    }

    private static OptionalDouble optional(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(row, column));
    }

    private static double number(CSVRecord row, String column) {
        return Double.parseDouble(row.get(column));
    }
}
