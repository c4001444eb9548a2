package waymark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the code to the table of packages in ARCHITECTURE.md: who uses whom, and where each library lives. */
class ArchitectureTest {
    static final JavaClasses CODE = new ClassFileImporter().importPath(Path.of("target", "classes"));

    /** Parts of the JDK that are as good as none: they decide nothing and touch nothing outside. */
    private static final String[] PLAIN = {
        "java.lang..", "java.util..", "java.time..", "java.math..", "java.text..", "java.io..", "java.nio..",
        "java.security..", "java.net..", "javax.xml..", "org.xml..", "org.w3c..", "org.jspecify..", "waymark.."
    };

    private static final PackageTable TABLE = table();

    private static PackageTable table() {
        try {
            return PackageTable.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<PackageTable.Row> rows() {
        return TABLE.rows().stream();
    }

    @Test
    void everyPackageIsInTheTable() {
        assertThat(CODE.stream().map(JavaClass::getPackageName).distinct().sorted())
                .allMatch(p -> TABLE.rowOf(p).isPresent());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowHasItsPackage(PackageTable.Row row) {
        assertThat(CODE.stream()).anyMatch(TABLE.in(row));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aPackageUsesOnlyThoseBelowIt(PackageTable.Row row) {
        noClasses()
                .that(TABLE.in(row))
                .should()
                .dependOnClassesThat(TABLE.outOfReach(row))
                .check(CODE);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aLibraryIsUsedAtHomeOnly(PackageTable.Row row) {
        String[] home = Stream.concat(Stream.of(PLAIN), row.libraries().stream().map(l -> l + ".."))
                .toArray(String[]::new);
        noClasses()
                .that(TABLE.in(row))
                .should()
                .dependOnClassesThat(resideOutsideOfPackages(home).and(nameMatching(".*\\..*")))
                .check(CODE);
    }

    @Test
    void noPackagesUseEachOther() {
        slices().matching("waymark.(**)").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void onlyTheStoreTouchesFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackage("waymark.store..")
                .should()
                .dependOnClassesThat(
                        nameMatching("java\\.nio\\.file\\.Files|java\\.nio\\.channels\\.(Asynchronous)?FileChannel"
                                + "|java\\.io\\.(File(Input|Output)Stream|File(Reader|Writer)|RandomAccessFile)"
                                + "|java\\.util\\.(zip\\.ZipFile|jar\\.JarFile)"
                                + "|freemarker\\.cache\\.FileTemplateLoader"))
                .check(CODE);
    }

    @Test
    void pagesAndTheirSourcesKnowNoPaths() {
        noClasses()
                .that()
                .resideInAnyPackage("waymark.page..", "waymark.chart..", "waymark.benchmark..", "waymark.network..")
                .or()
                .resideInAnyPackage("waymark.roadmap..", "waymark.narrative..", "waymark.hub..", "waymark.indicator..")
                .or()
                .resideInAnyPackage(
                        "waymark.place..", "waymark.edition..", "waymark.format.csv..", "waymark.format.yaml..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.nio.file..").or(nameMatching("java\\.io\\.File")))
                .check(CODE);
    }

    @Test
    void nothingReachesForTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..")
                        .and(nameMatching("java\\.net\\.(URI|URISyntaxException|URLEncoder|URLDecoder)")
                                .negate()))
                .check(CODE);
    }
}
