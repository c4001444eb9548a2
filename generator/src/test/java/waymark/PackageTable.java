package waymark;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The table of packages in ARCHITECTURE.md, from the top of the pipeline to its ground. The document is the rule, so
 * that it can't grow stale.
 */
record PackageTable(List<Row> rows) {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** One package: those below it that it still may not use, and the libraries that live in it. */
    record Row(String name, Set<String> forbidden, Set<String> libraries) {
        String javaPackage() {
            return "waymark." + name;
        }
    }

    static PackageTable read() throws IOException {
        List<Row> rows = new ArrayList<>();
        boolean within = false;
        for (String line : Files.readAllLines(Path.of("..", "ARCHITECTURE.md"))) {
            String[] cells = line.split("\\|", -1);
            if (line.startsWith("| Package |")) {
                within = true;
            } else if (within && cells.length == 6 && line.startsWith("| `")) {
                rows.add(new Row(codes(cells[1]).iterator().next(), codes(cells[2]), codes(cells[3])));
            } else if (line.isBlank()) {
                within = false;
            }
        }
        return new PackageTable(List.copyOf(rows));
    }

    private static Set<String> codes(String cell) {
        return CODE.matcher(cell).results().map((MatchResult r) -> r.group(1)).collect(Collectors.toUnmodifiableSet());
    }

    /** The row that a Java package belongs to: its own, or that of the nearest package around it. */
    Optional<Row> rowOf(String javaPackage) {
        return rows.stream()
                .filter(r -> (javaPackage + ".").startsWith(r.javaPackage() + "."))
                .max(Comparator.comparingInt(r -> r.name().length()));
    }

    /** Those of a row's Java packages and of the packages within them that have no row of their own. */
    DescribedPredicate<JavaClass> in(Row row) {
        return DescribedPredicate.describe(
                "live in " + row.name(), c -> rowOf(c.getPackageName()).equals(Optional.of(row)));
    }

    /** What a row may not use: all above it, and those that it names. */
    DescribedPredicate<JavaClass> outOfReach(Row row) {
        int height = rows.indexOf(row);
        return DescribedPredicate.describe(
                "live above it or are barred to it",
                c -> rowOf(c.getPackageName())
                        .filter(r -> rows.indexOf(r) < height || row.forbidden().contains(r.name()))
                        .isPresent());
    }
}
