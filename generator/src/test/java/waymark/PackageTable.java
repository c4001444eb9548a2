package waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    Set<String> names() {
        return rows.stream().map(Row::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The Java packages that one of ours may not use: itself excepted, all above it and those its row names. */
    Set<String> outOfReach(Row row) {
        Set<String> above =
                rows.subList(0, rows.indexOf(row)).stream().map(Row::name).collect(Collectors.toSet());
        above.addAll(row.forbidden());
        return above.stream().map(n -> "waymark." + n).collect(Collectors.toUnmodifiableSet());
    }
}
