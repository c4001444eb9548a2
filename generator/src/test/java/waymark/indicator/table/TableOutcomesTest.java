package waymark.indicator.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.RealFiles;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Severity;
import waymark.format.csv.CsvFormat;
import waymark.format.csv.CsvReader;
import waymark.indicator.Observations;
import waymark.indicator.TableReport;

/**
 * What becomes of each published table, those made to be broken too: refused with the fault found, or taken, for the
 * reason given here. Where a table needs a profile, it is one that an officer could write, in {@code officers/}.
 */
class TableOutcomesTest {
    private static final List<String> FOLDERS =
            List.of("messy-csv", "uk-geography", "dfe-childrens-social-care", "trafford-themes");
    private static final Path OFFICERS = Path.of("src", "test", "resources", "officers");

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource(delimiter = '|', textBlock = """
                    data_empty_cols.csv          | DfE Explore Education Statistics 33/33 | the column that is to be empty holds something in this copy, and empty ones do no harm
                    data_empty_cols.meta.csv     | DfE description of columns 0/8 8 of a table without figures | a description of columns
                    data_variable_spaces.csv     | DfE Explore Education Statistics 375/375 | house rule: blanks in the names of columns
                    data_variable_spaces.meta.csv | DfE description of columns 0/8 8 of a table without figures | a description of columns
                    fails_everything_ancillary.csv | DfE Explore Education Statistics 0/12 12 for areas of another kind (Institution); nothing-read 0:0 | found: rows are for institutions alone, which no site lists
                    fails_everything_ancillary.meta.csv | DfE description of columns 0/5 5 of a table without figures | a description of columns
                    filename spaces.csv          | DfE Explore Education Statistics 33/33 | house rule: blanks in the name of the file
                    filename spaces.meta.csv     | DfE description of columns 0/8 8 of a table without figures | a description of columns
                    filter_group_level.csv       | DfE Explore Education Statistics 4/4 | house rule: levels of a filter and its group
                    filter_group_level.meta.csv  | DfE description of columns 0/8 8 of a table without figures | a description of columns
                    geographic_catch.csv         | DfE Explore Education Statistics 375/375 | house rule: a filter called like a geography; it breaks figures down
                    geographic_catch.meta.csv    | DfE description of columns 0/8 8 of a table without figures | a description of columns
                    indicator_unit_validation.csv | DfE Explore Education Statistics 3/3 | house rule: the unit in the description, which is for sidecars
                    indicator_unit_validation.meta.csv | DfE description of columns 0/2 2 of a table without figures | a description of columns
                    la_col_present.csv           | DfE Explore Education Statistics 0/9 9 for areas of another kind (School); nothing-read 0:0 | found: rows are for schools alone
                    la_col_present.meta.csv      | DfE description of columns 0/8 8 of a table without figures | a description of columns
                    missing_region_name.csv      | DfE Explore Education Statistics 0/3 3 for areas of another kind (School); nothing-read 0:0 | found: rows are for schools alone
                    missing_region_name.meta.csv | DfE description of columns 0/1 1 of a table without figures | a description of columns
                    na_geography.csv             | DfE Explore Education Statistics 0/17 6 for areas of another kind (Local enterprise partnership) 11 for areas of another kind (MAT); nothing-read 0:0 | found: rows are for areas of other kinds alone
                    na_geography.meta.csv        | DfE description of columns 0/8 8 of a table without figures | a description of columns
                    naming_convention_meta.csv   | DfE description of columns 0/8 8 of a table without figures | house rule: names in the description
                    not_sch_but_one_filter.csv   | DfE Explore Education Statistics 25/25; no-headline 2:0 | found: figures for one colour and never for all
                    not_sch_but_one_filter.meta.csv | DfE description of columns 0/2 2 of a table without figures | a description of columns
                    notavailable_symbols.csv     | DfE Explore Education Statistics 56/56 | house rule: an old symbol, which means not available
                    notavailable_symbols.meta.csv | DfE description of columns 0/8 8 of a table without figures | a description of columns
                    prov_level_only_dupes.csv    | DfE Explore Education Statistics 0/100 100 for areas of another kind (Provider); nothing-read 0:0 | found: rows are for providers alone
                    prov_level_only_dupes.meta.csv | DfE description of columns 0/4 4 of a table without figures | a description of columns
                    region_col_present.csv       | DfE Explore Education Statistics 13/13; no-headline 2:0 | found: figures for kinds of schools and never for all
                    region_col_present.meta.csv  | DfE description of columns 0/8 8 of a table without figures | a description of columns
                    roundedzero_symbols.csv      | DfE Explore Education Statistics 32/32 | house rule: an old symbol, which means that it rounds to zero
                    roundedzero_symbols.meta.csv | DfE description of columns 0/8 8 of a table without figures | a description of columns
                    sch_many_filter.csv          | DfE Explore Education Statistics 25/25; no-headline 2:0 | found: figures for one colour and never for all
                    sch_many_filter.meta.csv     | DfE description of columns 0/3 3 of a table without figures | a description of columns
                    time_identifier_mix.csv      | DfE Explore Education Statistics 1/3 2 in error; unknown-period-kind 3:8; unknown-period-kind 4:8 | found: terms and years in one table
                    time_identifier_mix.meta.csv | DfE description of columns 0/7 7 of a table without figures | a description of columns
                    utf8.csv                     | DfE Explore Education Statistics 10/10; no-headline 2:0 | found: figures for kinds of schools and never for all
                    utf8.meta.csv                | csv-encoding 3:58 | found: a byte that is no UTF-8, and no word of windows-1252 either
                    whitespace_filters.csv       | DfE Explore Education Statistics 6/6 | house rule: blanks around the words of filters, which are passed over
                    whitespace_filters.meta.csv  | DfE description of columns 0/8 8 of a table without figures | a description of columns
                    complex.csv                  | missing-column 1:1; unknown-column 1:1 | no areas, no indicators
                    long.csv                     | missing-column 1:1 | one column
                    null.csv                     | csv-duplicate-column 1:10 | no header: its first row names a column twice
                    simple.csv                   | missing-column 1:1; unknown-column 1:1 | places by name, but no indicator
                    skip_initials.csv            | missing-column 1:1 | nothing known
                    small.csv                    | missing-column 1:1 | one letter
                    spanish_chars.csv            | missing-column 1:1 | windows-1252 is told; nobody wrote a profile
                    utf-16le_encoded.csv         | missing-column 1:1 | UTF-16 is told; a list of officials
                    utf8bom.csv                  | missing-column 1:1 | a header alone
                    """)
    void thoseMadeToBeBroken(String file, String outcome, String reason) throws IOException {
        assertThat(outcome(file)).as(reason).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource(delimiter = '|', textBlock = """
                    12411-01-01-4.csv            | GENESIS population 526/537 11 below the table | two header rows that hold day and measure, words below
                    23112-01-04-4.csv            | GENESIS clinics 526/541 15 below the table | four header rows
                    AI-Z1-2011_00.csv            | Regional atlas, census 526/531 5 below the table | days with dots, / for what is not reliable
                    AI006_00.csv                 | Regional atlas 2630/2635 5 below the table | years in a column
                    AI009_00.csv                 | Regional atlas 526/531 5 below the table | decimal commas
                    Daten_fuer_die_Stadtteilprofile_2014.csv | City quarters 99/107 8 below the table | areas by names alone; districts of the same names below the quarters are cut off
                    PovertyEstimates.csv         | Poverty estimates 3193/3193 | lines above, thousands, empty columns
                    """)
    void spreadsheetsOfOtherCountries(String file, String outcome, String reason) throws IOException {
        assertThat(outcome(file)).as(reason).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource(delimiter = '|', textBlock = """
                    LTLA-UTLA_Apr23_Lookup_England-Wales.csv | Lookup of areas 0/318 318 of a table without figures | codes and names of areas
                    cauth_all_codes.csv          | Lookup of areas 0/10 10 of a table without figures | codes and names of areas
                    cluster-allocation.csv       | missing-column 1:1; unknown-column 1:1; unknown-column 1:8 | clusters of areas: letters, no figures
                    ctry_all_codes.csv           | Lookup of areas 0/4 4 of a table without figures | codes and names of areas
                    demographic-neighbours.csv   | Neighbours 0/397 397 about neighbours; neighbours-here 1:1 | ranked neighbours
                    economic-neighbours.csv      | Neighbours 0/397 397 about neighbours; neighbours-here 1:1 | ranked neighbours
                    global-neighbours.csv        | Neighbours 0/397 397 about neighbours; neighbours-here 1:1 | ranked neighbours
                    la_all_codes.csv             | Lookup of areas 0/415 415 of a table without figures | codes and names of areas
                    la_imd.csv                   | Deprivation of authorities 397/397 | wide, a column for each indicator
                    lookup_name_to_registry.csv  | missing-column 1:1 | further names of areas
                    manifest_metadata.csv        | missing-column 1:1; unknown-column 1:29 | another site's contents
                    rgn_all_codes.csv            | Lookup of areas 0/9 9 of a table without figures | codes and names of areas
                    cipfa2019.csv                | List of areas 0/15 15 of a table without figures | a list of areas
                    cipfa2021.csv                | List of areas 0/15 15 of a table without figures | a list of areas
                    cipfalga0724.csv             | List of areas 0/15 15 of a table without figures | a list of areas
                    cssn.csv                     | List of areas 0/10 10 of a table without figures | a list of areas
                    nhsennpg.csv | List of areas 0/15 15 of a table without figures | a list of areas
                    slug_changes.csv             | missing-column 1:1 | another site's addresses
                    uk_local_authorities_current.csv | missing-column 1:1; unknown-column 1:204; unknown-column 1:310 | a register of authorities
                    utla_all_codes.csv           | Lookup of areas 0/218 218 of a table without figures | codes and names of areas
                    c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv | DfE Explore Education Statistics 2132/2132 | values in columns of their own
                    sn_model_2025_wide.csv       | Neighbours 0/153 153 about neighbours; neighbours-here 1:1 | ranked neighbours
                    """)
    void tablesOfAreasAndOthers(String file, String outcome, String reason) throws IOException {
        assertThat(outcome(file)).as(reason).isEqualTo(outcome);
    }

    /** Quarters and districts of one name, in a table without codes, are two figures for one key. */
    @Test
    void areasOfTheSameNameAreToldWithBothLines() throws IOException {
        Path file = RealFiles.of("messy-csv", ".csv").stream()
                .filter(f -> f.getFileName().toString().startsWith("Daten_"))
                .findFirst()
                .orElseThrow();
        PublishedTables tables = new PublishedTables(List.of(), List.of("nothing"))
                .withProfile(
                        "quarters.yaml",
                        Files.readString(OFFICERS.resolve("city-quarters.yaml"))
                                .replace(", footer: \"Hamburg-Mitte;\"", ""))
                .withAreas("ZZ")
                .withLabels("Haushalte")
                .withNames(quarters(file))
                .with(file);
        tables.read();
        assertThat(tables.diagnostics().sorted())
                .filteredOn(d -> d.code().equals("two-figures"))
                .hasSize(4)
                .allMatch(d -> d.message().matches(".*differs from the one at .*:[0-9]+:[0-9]+"));
    }

    /** One line: for each table format, records, read, figures and reasons; then the codes of errors and warnings. */
    private static String outcome(String name) throws IOException {
        Path file = FOLDERS.stream()
                .flatMap(folder -> RealFiles.of(folder, ".csv").stream())
                .filter(f -> f.getFileName().toString().equals(name))
                .findFirst()
                .orElseThrow();
        PublishedTables tables = new PublishedTables(List.of(), List.of("nothing"))
                .withAreas("ZZ", "CA")
                .withLabels("zz")
                .withLabels(described(file).toArray(String[]::new));
        try (Stream<Path> profiles = Files.list(OFFICERS)) {
            for (Path profile : profiles.sorted().toList()) {
                tables.withProfile(profile.getFileName().toString(), Files.readString(profile));
            }
        }
        Observations observations = tables.withNames(quarters(file)).with(file).readAll();
        List<String> parts = new ArrayList<>();
        for (TableReport report : observations.reports()) {
            int left = report.leftOut().stream()
                    .mapToInt(TableReport.LeftOut::records)
                    .sum();
            assertThat(report.read() + left).as(report.toString()).isEqualTo(report.records());
            parts.add(report.format() + " " + report.read() + "/" + report.records()
                    + report.leftOut().stream()
                            .map(l -> " " + l.records() + " " + l.reason())
                            .collect(Collectors.joining()));
        }
        parts.addAll(tables.diagnostics().sorted().stream()
                .filter(d -> d.severity() != Severity.NOTE)
                .map(d -> d.code() + " " + d.span().line() + ":" + d.span().column())
                .distinct()
                .limit(4)
                .toList());
        return String.join("; ", parts);
    }

    /** The names of areas in a table that has no codes, which stand in its first column. */
    private static List<String> quarters(Path file) throws IOException {
        List<String> names = new ArrayList<>();
        if (file.getFileName().toString().startsWith("Daten_")) {
            CsvReader.open("names", Files.readAllBytes(file), CsvFormat.PLAIN.separatedBy(';'), new Diagnostics())
                    .ifPresent(t -> t.forEach(row -> names.add(row.field(0))));
        }
        return names.stream().distinct().toList();
    }

    /** The columns that the file beside a table describes as indicators. */
    private static List<String> described(Path file) throws IOException {
        Path meta = file.resolveSibling(file.getFileName().toString().replace(".csv", ".meta.csv"));
        List<String> names = new ArrayList<>();
        if (Files.exists(meta)) {
            CsvReader.open("meta", Files.readAllBytes(meta), new Diagnostics())
                    .ifPresent(table -> table.forEach(row -> {
                        if (row.field(table.column("col_type")).equals("Indicator")) {
                            names.add(row.field(table.column("col_name")));
                        }
                    }));
        }
        return names;
    }
}
