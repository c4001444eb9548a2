package waymark.indicator.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Figure;
import waymark.indicator.Observation;
import waymark.indicator.Observations;
import waymark.indicator.Period;
import waymark.indicator.Series;
import waymark.indicator.Symbol;
import waymark.indicator.TableReport;
import waymark.indicator.catalogue.CatalogueReader;
import waymark.indicator.period.PeriodParser;
import waymark.place.PlaceReader;
import waymark.store.MemoryTree;

class ObservationReaderTest {
    private static final String PATH = "data/observations/work.csv";
    private static final String ALL = "area,indicator,period,value,lower,upper,count,denominator,status,note\n";
    private static final String SHORT = "area,indicator,period,value,status\n";

    private final Diagnostics diagnostics = new Diagnostics();
    private Observations observations = new Observations(java.util.Map.of(), List.of());

    @AfterEach
    void everyRecordIsAccountedFor() {
        for (TableReport report : observations.reports()) {
            int leftOut = report.leftOut().stream()
                    .mapToInt(TableReport.LeftOut::records)
                    .sum();
            assertThat(report.read() + leftOut).as(report.toString()).isEqualTo(report.records());
        }
    }

    @Test
    void readsAFigureWithAllThatBelongsToIt() {
        read(ALL + "D1,jobs,2024,78.2,76.0,80.0,782,1000,[r][e],Mind.\n");
        assertThat(Sample.messages(diagnostics)).isEmpty();
        Figure.Known figure = (Figure.Known) only();
        assertThat(figure.value()).isEqualTo(78.2);
        assertThat(figure.interval()).contains(new Figure.Interval(76, 80));
        assertThat(figure.count()).isEqualTo(OptionalDouble.of(782));
        assertThat(figure.denominator()).isEqualTo(OptionalDouble.of(1000));
        assertThat(figure.symbols()).containsExactly(Symbol.REVISED, Symbol.ESTIMATED);
        assertThat(figure.note()).isEqualTo("Mind.");
    }

    @Test
    void columnsMayStandInAnyOrderAndOnlyFourAreNeeded() {
        read("value,period,indicator,area\n78.2,2024,jobs,D1\n");
        assertThat(Sample.messages(diagnostics)).isEmpty();
        assertThat(only().number()).hasValue(78.2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c", "[r][c]", "x", "z"})
    void aNumberThatItsOwnStatusDeniesIsRefused(String status) {
        read(SHORT + "D1,jobs,2024,4," + status + "\n");
        assertThat(Sample.messages(diagnostics))
                .singleElement()
                .asString()
                .contains(PATH + ":2:14: error [value-with-status] there is a value, and its status [");
        assertThat(observations.series("jobs", "D1")).isEmpty();
    }

    @Test
    void aMissingFigureIsNeverANumber() {
        read(SHORT + "D1,jobs,2023,,c\nD1,jobs,2024,,x\n");
        assertThat(Sample.messages(diagnostics)).isEmpty();
        List<Observation> series =
                observations.series("jobs", "D1").orElseThrow().observations();
        assertThat(series.get(0).figure()).isInstanceOf(Figure.Suppressed.class);
        assertThat(series.get(1).figure()).isInstanceOf(Figure.NotAvailable.class);
        assertThat(observations.series("jobs", "D1").orElseThrow().latestKnown())
                .isEmpty();
    }

    @Test
    void anEmptyValueNeedsAReason() {
        faults(
                SHORT + "D1,jobs,2023,,\nD1,jobs,2024,,r\n",
                PATH + ":2:14: error [missing-value] there is no value and no status that says why",
                PATH + ":3:14: error [missing-value] there is no value and no status that says why");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "12%", "£5", "1 234", "..", "NaN", "-", "5."})
    void aNumberIsPlainAndFinite(String number) {
        faults(
                SHORT + "D1,jobs,2024," + number + ",\n",
                PATH + ":2:14: error [bad-number] \"" + number + "\" is not a number");
    }

    @Test
    void limitsAreNumbersTooAndComeInPairsAroundTheValue() {
        faults(
                ALL
                        + "D1,jobs,2021,5,4,,,,,\nD1,jobs,2022,5,6,7,,,,\nD1,jobs,2023,5,7,4,,,,\nD1,jobs,2024,5,4,1e999,,,,\n",
                PATH + ":2:18: error [half-interval] an interval needs both limits",
                PATH + ":3:16: error [bad-interval] the value 5 lies outside its own limits 6 to 7",
                PATH + ":4:16: error [bad-interval] the value 5 lies outside its own limits 7 to 4",
                PATH + ":5:18: error [bad-number] \"1e999\" is not a number");
    }

    @Test
    void aValueMayStandOnItsLimit() {
        read(ALL + "D1,jobs,2024,5,5,5,,,,\n");
        assertThat(Sample.messages(diagnostics)).isEmpty();
        assertThat(only().number()).hasValue(5);
    }

    @Test
    void namesAreKnownAndTheNearestIsNamed() {
        read(SHORT + "D1,job,2024,5,\nD9,jobs,2024,5,\nD1,jobs,2024 Q5,5,\nD1,jobs,2010-12,5,\nD1,jobs,2024,5,k\n");
        assertThat(Sample.messages(diagnostics))
                .containsExactly(
                        PATH + ":2:4: error [unknown-indicator] \"job\" is not an indicator of data/indicators.yaml\n"
                                + "  hint: did you mean \"jobs\"?",
                        PATH + ":3:1: error [unknown-area] \"D9\" is not an area of data/places.csv\n"
                                + "  hint: did you mean \"D1\" (Northbridge)?",
                        PATH + ":4:9: error [bad-period] \"2024 Q5\" is not a period\n"
                                + "  hint: write for example 2024, 2023/24, 2022-24, 2024-06, 2024-06-30 or"
                                + " 2024-01-01/P1Y",
                        PATH + ":5:9: error [ambiguous-period] \"2010-12\" may be a month or a run of years\n"
                                + "  hint: write 2010-12-01/P1M for the month, or both years in full, such as 2010-2012",
                        PATH + ":6:16: error [unknown-symbol] \"k\" is not a known status symbol\n"
                                + "  hint: known: b, c, e, f, low, ns, p, r, s, ss, sss, t, u, w, x, z");
    }

    @Test
    void aRowWithSeveralFaultsIsCountedOnce() {
        read(SHORT + "D9,job,2024 Q5,5,\nD1,jobs,2024,5,\n");
        assertThat(Sample.faults(diagnostics)).hasSize(3);
        TableReport report = observations.reports().get(0);
        assertThat(report.records()).isEqualTo(2);
        assertThat(report.read()).isEqualTo(1);
        assertThat(report.leftOut()).containsExactly(new TableReport.LeftOut("in error", 1, 2));
    }

    @Test
    void theSameFigureTwiceIsReadOnceAndSaid() {
        read(SHORT + "D1,jobs,2024,5,\nD1,jobs,2024,5.0,\n");
        assertThat(Sample.messages(diagnostics))
                .containsExactly(PATH + ":3: note [rows-left-out] 1 row is the same as an earlier row,"
                        + " the first of them here\n  hint: remove what is there twice");
        assertThat(observations.reports().get(0).read()).isEqualTo(1);
    }

    @Test
    void twoFiguresForOneKeyAreAnErrorThatNamesBothLines() {
        faults(
                SHORT + "D1,jobs,2024,5,\nD1,jobs,2024,6,\nD1,jobs,2024,,c\n",
                PATH + ":3:14: error [two-figures] a second figure for jobs, D1, 2024 differs from the one at " + PATH
                        + ":2:14",
                PATH + ":4:14: error [two-figures] a second figure for jobs, D1, 2024 differs from the one at " + PATH
                        + ":2:14");
    }

    @Test
    void theSameValueOfOtherCountsIsAnotherFigure() {
        faults(
                ALL + "D1,jobs,2024,5,,,50,1000,,\nD1,jobs,2024,5,,,60,1200,,\n",
                PATH + ":3:14: error [two-figures] a second figure for jobs, D1, 2024 differs from the one at " + PATH
                        + ":2:14");
    }

    @Test
    void aPeriodIsOneWhateverItIsCalled() {
        faults(
                SHORT + "D1,jobs,2022-24,5,\nD1,jobs,2022-01-01/P3Y,6,\n",
                PATH + ":3:24: error [two-figures] a second figure for jobs, D1, 2022–24 differs from the one at "
                        + PATH + ":2:17");
    }

    @Test
    void anUnknownColumnIsAnError() {
        read("area,indicator,period,vaule,sex\nD1,jobs,2024,5,f\n");
        assertThat(Sample.messages(diagnostics))
                .containsExactly(
                        PATH + ":1:1: error [missing-column] the column \"value\" is missing\n"
                                + "  hint: an observation table needs area, indicator, period, value",
                        PATH + ":1:23: error [unknown-column] \"vaule\" is not a column of an observation table\n"
                                + "  hint: did you mean \"value\"?");
        assertThat(observations.reports()).isEmpty();
    }

    @Test
    void theOnsSourceFormIsKnownByItsHeader() {
        read(("\uFEFF" + """
                areacd,areanm,geography,indicator,period,observation,measure,unit,lci_95,uci_95,status,notes,notes
                D1,Northbridge,lad,jobs,2024-01-01/P1Y,78.2,Percentage,%,76,80,,Mind.,
                E09000001,Elsewhere,lad,jobs,2024-01-01/P1Y,70,Percentage,%,,,,,
                E09000002,Elsewhere too,lad,jobs,2024-01-01/P1Y,71,Percentage,%,,,,,
                """).replace("\n", "\r\n"));
        assertThat(Sample.messages(diagnostics))
                .containsExactly(
                        PATH + ":3: note [rows-left-out] 2 rows are for areas that data/places.csv doesn't list,"
                                + " the first of them here\n  hint: add the area to data/places.csv to read them");
        assertThat(only().note()).isEqualTo("Mind.");
        TableReport report = observations.reports().get(0);
        assertThat(report.format()).isEqualTo("ONS Explore Local Statistics source");
        assertThat(report.leftOut()).extracting(TableReport.LeftOut::records).containsExactly(2);
    }

    @Test
    void aRaggedRowIsCountedToo() {
        read(SHORT + "D1,jobs,2024,5\nD1,jobs,2024,5,\n");
        assertThat(Sample.faults(diagnostics)).singleElement().asString().contains("csv-ragged");
        assertThat(observations.reports().get(0).records()).isEqualTo(2);
    }

    @Test
    void aSeriesIsSortedByPeriodAndFoundByLabelOrDays() {
        read(SHORT + "D1,jobs,2024,5,\nD1,jobs,2022,4,\nD1,jobs,2025,,x\n");
        Series series = observations.series("jobs", "D1").orElseThrow();
        assertThat(series.observations()).extracting(o -> o.period().label()).containsExactly("2022", "2024", "2025");
        assertThat(series.latestKnown()).map(o -> o.period().label()).contains("2024");
        assertThat(series.at("2022")).isPresent();
        assertThat(series.at(PeriodParser.parse("2022-01-01/P1Y").orElseThrow()))
                .isPresent();
        assertThat(observations.periods("jobs")).extracting(Period::label).containsExactly("2022", "2024", "2025");
    }

    private Figure only() {
        return observations
                .series("jobs", "D1")
                .orElseThrow()
                .observations()
                .get(0)
                .figure();
    }

    private void faults(String text, String... expected) {
        read(text);
        assertThat(Sample.faults(diagnostics)).as(text).containsExactly(expected);
    }

    private void read(String text) {
        MemoryTree tree = Sample.tree().with(PATH, text);
        observations = ObservationReader.read(
                tree, PlaceReader.read(tree, diagnostics), CatalogueReader.read(tree, diagnostics), diagnostics);
    }
}
