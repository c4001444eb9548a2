package waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The rules of CONTRIBUTING.md that a machine can check: nothing ambient, plain names, short files. */
class HouseStyleTest {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TEST = Path.of("src", "test", "java");

    /** What asks the machine for its clock, zone, language or luck, as {@code owner.method(parameters)}. */
    private static final Pattern AMBIENT = Pattern.compile("""
            java\\.time\\..*\\.now\\(\\)
            java\\.time\\.Clock\\.(system|tick).*
            java\\.time\\.ZoneId\\.systemDefault\\(\\)
            java\\.lang\\.System\\.currentTimeMillis\\(\\)
            java\\.util\\.(Date|Random|Formatter)\\.<init>\\(\\)
            java\\.util\\.Calendar\\.getInstance\\(\\)
            java\\.util\\.(TimeZone|Locale)\\.getDefault\\(.*\\)
            java\\.util\\.UUID\\.randomUUID\\(\\)
            java\\.util\\.concurrent\\.ThreadLocalRandom\\.current\\(\\)
            java\\.lang\\.Math\\.random\\(\\)
            java\\.lang\\.String\\.(format|formatted)\\((java\\.lang\\.String, )?\\[Ljava\\.lang\\.Object;\\)
            java\\.lang\\.String\\.to(Upper|Lower)Case\\(\\)
            java\\.io\\.Print(Stream|Writer)\\.(printf|format)\\(java\\.lang\\.String, .*
            java\\.text\\.NumberFormat\\.get\\w*Instance\\(\\)
            java\\.text\\.(DecimalFormat|SimpleDateFormat)\\.<init>\\((java\\.lang\\.String)?\\)
            java\\.text\\.Collator\\.getInstance\\(\\)
            java\\.time\\.format\\.DateTimeFormatter\\.(ofPattern\\(java\\.lang\\.String\\)|ofLocalized.*)
            """.strip().replace("\n", "|"));

    /** A last word of a class name that says nothing about the class. */
    private static final Pattern EMPTY_NAME =
            Pattern.compile(".*(Utils?|Utility|Utilities|Managers?|Helpers?|Impl|Processor|Data|Info)");

    private static final Pattern UNTYPED_MAP = Pattern.compile("Map<\\s*String\\s*,\\s*(@Nullable\\s+)?Object\\s*>");

    @Test
    void nothingButTheCommandLineAsksTheMachine() {
        List<String> found = ArchitectureTest.CODE.stream()
                .filter(c -> !(c.getPackageName() + ".").startsWith("waymark.cli."))
                .flatMap(c -> c.getCodeUnitAccessesFromSelf().stream())
                .filter(a -> AMBIENT.matcher(signature(a.getTarget())).matches())
                .map(a -> a.getDescription())
                .toList();
        assertThat(found).as("clock, zone, locale and chance are arguments").isEmpty();
    }

    private static String signature(CodeUnitAccessTarget target) {
        return target.getOwner().getName() + "." + target.getName() + "("
                + target.getRawParameterTypes().stream().map(JavaClass::getName).collect(Collectors.joining(", "))
                + ")";
    }

    @Test
    void namesSaySomething() {
        List<String> found = ArchitectureTest.CODE.stream()
                .map(JavaClass::getSimpleName)
                .filter(n -> EMPTY_NAME.matcher(n).matches())
                .toList();
        assertThat(found).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsForAndHasNoNullsUnlessSaid() throws IOException {
        Set<Path> found = new TreeSet<>();
        for (Path file : sources(MAIN)) {
            Path description = file.resolveSibling("package-info.java");
            if (!Files.exists(description) || !Files.readString(description).contains("@NullMarked")) {
                found.add(description);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void untypedMapsStayWhereJBakeAndTheTemplatesNeedThem() throws IOException {
        Path markdown = MAIN.resolve(Path.of("waymark", "format", "markdown"));
        Path render = MAIN.resolve(Path.of("waymark", "render"));
        List<String> found = new ArrayList<>();
        for (Path file : sources(MAIN)) {
            if (!file.startsWith(markdown)
                    && !file.startsWith(render)
                    && UNTYPED_MAP.matcher(Files.readString(file)).find()) {
                found.add(file.toString());
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void filesAreAtMost400LinesLong() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path root : List.of(MAIN, TEST)) {
            for (Path file : sources(root)) {
                int lines = Files.readAllLines(file).size();
                if (lines > 400) {
                    found.add(file + ": " + lines + " lines");
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void methodsAreAtMost60LinesLong() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources(MAIN)));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new LongMethods(unit, positions, found).scan(unit, null);
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }

    /** Notes each method of a file that is past 60 lines. */
    private static final class LongMethods extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> found;

        LongMethods(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            LineMap lines = unit.getLineMap();
            long first = lines.getLineNumber(positions.getStartPosition(unit, method));
            long last = lines.getLineNumber(positions.getEndPosition(unit, method));
            if (last - first >= 60) {
                found.add(unit.getSourceFile().getName() + ":" + first + ": " + method.getName() + " has "
                        + (last - first + 1) + " lines");
            }
            return super.visitMethod(method, null);
        }
    }
}
