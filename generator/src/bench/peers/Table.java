import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Prints what {@code run} measured as Markdown, and may write it into a page between two remarks.
 *
 * <p>Run as {@code java Table.java DIR [PAGE]}.
 */
public final class Table {
    private static final String BEGIN = "<!-- measured -->";
    private static final String END = "<!-- /measured -->";
    private static final String SAME = "Waymark, same pages";
    private static final String OWN = "Waymark, its own pages";
    private static final Map<String, String> FOLDERS =
            Map.of(SAME, "same", OWN, "waymark", "Hugo", "hugo", "Eleventy", "eleventy");
    private static final Pattern ROW = Pattern.compile(
            "^(\\S.*?) {2,}([\\d.]+) +([\\d.]+) +([\\d.]+) +([\\d.]+) +([\\d.]+) +(-?\\d+)$");

    private record Time(double wall, double cpu, double peak, int exit) {}

    private record Site(long pages, long pageBytes, long files, long bytes, long charts) {}

    private final Path dir;
    private final StringBuilder out = new StringBuilder();

    private Table(Path dir) {
        this.dir = dir;
    }

    public static void main(String[] arguments) throws IOException {
        String table = new Table(Path.of(arguments[0])).all();
        System.out.print(table);
        if (arguments.length > 1) {
            Path page = Path.of(arguments[1]);
            String text = Files.readString(page);
            int begin = text.indexOf(BEGIN) + BEGIN.length();
            int end = text.indexOf(END);
            if (begin < BEGIN.length() || end < begin) {
                throw new IllegalStateException(page + " has no " + BEGIN + " … " + END);
            }
            Files.writeString(page, text.substring(0, begin) + "\n\n" + table + "\n" + text.substring(end));
        }
    }

    private String all() throws IOException {
        for (String line : Files.readAllLines(dir.resolve("machine.txt"))) {
            out.append("- ").append(line.startsWith("Missing: ") ? line + ": not measured" : line).append('\n');
        }
        Map<Integer, Map<String, Time>> cold = new TreeMap<>();
        Map<Integer, Map<String, Site>> built = new TreeMap<>();
        for (int n : sizes()) {
            cold.put(n, times(dir.resolve(n + "/cold.txt")));
            built.put(n, built(dir.resolve(n + "/pages.txt")));
        }
        cold.forEach((n, times) -> cold(n, times, built.getOrDefault(n, Map.of())));
        growth(cold, built);
        for (int n : cold.keySet()) {
            part(n + " places, built again (its own pages)", dir.resolve(n + "/again.txt"));
            part(n + " places, built again by a build that stays (--watch)", dir.resolve(n + "/watched.txt"));
        }
        part("Starting up", dir.resolve("start.txt"));
        for (int n : cold.keySet()) {
            copied("Same pages as Eleventy's, " + n + " places", dir.resolve(n + "/same.txt"));
        }
        return out.toString();
    }

    private List<Integer> sizes() throws IOException {
        try (Stream<Path> folders = Files.list(dir)) {
            return folders.filter(f -> Files.isRegularFile(f.resolve("cold.txt")))
                    .map(f -> Integer.valueOf(f.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, Time> times(Path file) throws IOException {
        Map<String, Time> times = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            Matcher m = ROW.matcher(line);
            if (m.matches()) {
                times.put(m.group(1), new Time(number(m, 2), number(m, 4), number(m, 6), Integer.parseInt(m.group(7))));
            }
        }
        return times;
    }

    private static double number(Matcher m, int group) {
        return Double.parseDouble(m.group(group));
    }

    private static Map<String, Site> built(Path file) throws IOException {
        Map<String, Site> sites = new LinkedHashMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                List<String> f = List.of(line.split("\t"));
                List<Long> n = f.subList(1, 6).stream().map(Long::valueOf).toList();
                sites.put(f.get(0), new Site(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4)));
            }
        }
        return sites;
    }

    private void cold(int n, Map<String, Time> times, Map<String, Site> built) {
        out.append("\n### ").append(n).append(" places, cold\n\n");
        out.append("| | Wall s | CPU s | Peak MB | of Hugo: wall, CPU | of Eleventy: wall, CPU | Pages | KB a page | Charts a page")
                .append(" | Files | MB |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        times.forEach((label, t) -> {
            out.append("| ").append(label).append(" | ");
            if (t.exit() != 0) {
                out.append("failed, exit ").append(t.exit()).append(" | | ").append(format("%.0f", t.peak()));
            } else {
                out.append(format("%.2f | %.2f | %.0f", t.wall(), t.cpu(), t.peak()));
            }
            out.append(" | ").append(ratio(label, t, times.get("Hugo")));
            out.append(" | ").append(ratio(label, t, times.get("Eleventy"))).append(" | ");
            Site s = built.get(FOLDERS.getOrDefault(label, ""));
            out.append(s == null || s.pages() == 0
                    ? "| | | |"
                    : format(
                            "%,d | %.1f | %.2f | %,d | %.0f |",
                            s.pages(), s.pageBytes() / 1000.0 / s.pages(), (double) s.charts() / s.pages(), s.files(),
                            s.bytes() / 1e6));
            out.append('\n');
        });
        floor(n);
    }

    private void floor(int n) {
        try {
            Path floor = dir.resolve(n + "/floor.txt");
            if (Files.exists(floor)) {
                Matcher m = Pattern.compile("wall ([\\d.]+) s +cpu ([\\d.]+) s").matcher(Files.readString(floor));
                if (m.find()) {
                    out.append("\nWriting the files of Waymark's own pages alone, from memory, in C: ")
                            .append(m.group(1)).append(" s, CPU ").append(m.group(2)).append(" s.\n");
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ratio(String label, Time t, Time peer) {
        return peer == null || peer.exit() != 0 || t.exit() != 0 || !label.startsWith("Waymark")
                ? ""
                : format("%.2f, %.2f", t.wall() / peer.wall(), t.cpu() / peer.cpu());
    }

    /** How CPU seconds grow with pages: 1.00 is in step, 2.00 by the square. */
    private void growth(Map<Integer, Map<String, Time>> cold, Map<Integer, Map<String, Site>> built) {
        List<Integer> sizes = new ArrayList<>(cold.keySet());
        if (sizes.size() < 2) {
            return;
        }
        out.append("\n### Growth: exponent of CPU seconds over pages\n\n|");
        for (int i = 1; i < sizes.size(); i++) {
            out.append(" | ").append(sizes.get(i - 1)).append(" → ").append(sizes.get(i));
        }
        out.append(" |\n|---").append("|---:".repeat(sizes.size() - 1)).append("|\n");
        for (String label : cold.get(sizes.get(0)).keySet()) {
            out.append("| ").append(label);
            for (int i = 1; i < sizes.size(); i++) {
                out.append(" | ").append(exponent(label, sizes.get(i - 1), sizes.get(i), cold, built));
            }
            out.append(" |\n");
        }
    }

    private static String exponent(
            String label, int from, int to, Map<Integer, Map<String, Time>> cold, Map<Integer, Map<String, Site>> built) {
        Time a = cold.get(from).get(label);
        Time b = cold.get(to).get(label);
        Site before = built.get(from).get(FOLDERS.get(label));
        Site after = built.get(to).get(FOLDERS.get(label));
        if (a == null || b == null || before == null || after == null || a.exit() != 0 || b.exit() != 0) {
            return "";
        }
        return format("%.2f", Math.log(b.cpu() / a.cpu()) / Math.log((double) after.pages() / before.pages()));
    }

    private void part(String title, Path file) throws IOException {
        if (Files.exists(file)) {
            out.append("\n### ").append(title).append("\n\n| | Wall s | CPU s | Peak MB |\n|---|---:|---:|---:|\n");
            times(file).forEach((label, t) -> out.append("| ").append(label).append(" | ")
                    .append(t.exit() == 0 ? format("%.2f | %.2f | %.0f |%n", t.wall(), t.cpu(), t.peak())
                            : "failed, exit " + t.exit() + " | | |\n"));
        }
    }

    private void copied(String title, Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > 0) {
            out.append("\n### ").append(title).append("\n\n").append(Files.readString(file));
        }
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
