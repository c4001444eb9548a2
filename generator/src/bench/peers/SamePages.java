import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds pages that Waymark made with the templates beside this file against those that a peer made of the same figures and
 * texts: words, cells of tables, links of lists, and the points of charts.
 *
 * <p>Run as {@code java SamePages.java WORKLOAD WAYMARK-SITE PEER-SITE [PAGES-OF-A-KIND]}; it ends with 1 if content is missing.
 */
public final class SamePages {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.'’-]*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    /** Of a road map: days, statuses and indicators, which Waymark prints in words. */
    private static final Pattern SAID_OTHERWISE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d|at-risk|on-track|i\\d\\d-.*");
    /** How far a point of a chart may be off, as a share of the chart's height: coordinates are rounded. */
    private static final double OFF = 0.006;

    private record Pair(String kind, Path ours, Path peers) {}

    /** What a kind of page came to. */
    private static final class Tally {
        int pages;
        long words;
        long missing;
        long cells;
        long cellsMissing;
        long points;
        long pointsOff;
        long marks;
        long marksMissing;
        long bytes;
        long peerBytes;
        final Map<String, Integer> examples = new TreeMap<>();
    }

    private SamePages() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            System.err.println("usage: java SamePages.java WORKLOAD WAYMARK-SITE PEER-SITE [PAGES-OF-A-KIND]");
            System.exit(2);
        }
        int each = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 50;
        Map<String, Tally> tallies = new TreeMap<>();
        for (Pair pair : pairs(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), each)) {
            compare(pair, tallies.computeIfAbsent(pair.kind(), k -> new Tally()));
        }
        System.out.println("| Kind | Pages looked at | Words, missing | Cells of tables, missing | Points of lines, off"
                + " | Places in the strip, missing | Bytes a page | Peer's |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|");
        boolean whole = true;
        for (Map.Entry<String, Tally> e : tallies.entrySet()) {
            Tally t = e.getValue();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %,d, %d | %,d, %d | %,d, %d | %,d, %d | %,d | %,d |%n",
                    e.getKey(), t.pages, t.words, t.missing, t.cells, t.cellsMissing, t.points, t.pointsOff, t.marks,
                    t.marksMissing, t.bytes / t.pages, t.peerBytes / t.pages);
            whole &= t.missing + t.cellsMissing + t.pointsOff + t.marksMissing == 0;
        }
        tallies.forEach((kind, t) -> t.examples.forEach(
                (word, n) -> System.err.println(kind + ": \"" + word + "\" is missing " + n + " times")));
        System.exit(whole ? 0 : 1);
    }

    /** Pages of each kind, chosen by chance that is the same each time. */
    private static List<Pair> pairs(Path workload, Path ours, Path peers, int each) throws IOException {
        Random random = new Random(7);
        List<String> places = firsts(workload.resolve("places.csv"));
        List<String> indicators = firsts(workload.resolve("indicators.csv"));
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            String place = places.get(random.nextInt(places.size()));
            String indicator = indicators.get(random.nextInt(indicators.size()));
            pairs.add(pair("place", ours, "places/" + place, peers, place));
            pairs.add(pair("road map", ours, "places/" + place + "/road-map", peers, place + "/roadmap"));
            pairs.add(pair(
                    "indicator", ours, "places/" + place + "/indicators/" + indicator, peers, place + "/" + indicator));
        }
        try (Stream<Path> hub = Files.list(workload.resolve("hub"))) {
            for (Path file : hub.sorted().limit(each).toList()) {
                String id = file.getFileName().toString().replaceFirst("\\.md$", "");
                pairs.add(pair("resource", ours, "hub/" + id, peers, "hub/" + id));
            }
        }
        try (Stream<Path> tags = Files.list(peers.resolve("tags"))) {
            for (Path tag : tags.filter(t -> Files.isDirectory(ours.resolve("hub/topics/" + t.getFileName())))
                    .sorted()
                    .toList()) {
                pairs.add(pair("topic", ours, "hub/topics/" + tag.getFileName(), peers, "tags/" + tag.getFileName()));
            }
        }
        pairs.add(pair("hub", ours, "hub", peers, "hub"));
        pairs.add(pair("home", ours, "", peers, ""));
        return pairs;
    }

    private static Pair pair(String kind, Path ours, String path, Path peers, String peersPath) {
        return new Pair(kind, ours.resolve(path).resolve("index.html"), peers.resolve(peersPath).resolve("index.html"));
    }

    private static List<String> firsts(Path csv) throws IOException {
        return Files.readAllLines(csv).stream().skip(1).map(l -> l.substring(0, l.indexOf(','))).toList();
    }

    private static void compare(Pair pair, Tally tally) throws IOException {
        String ours = Files.readString(pair.ours());
        String theirs = Files.readString(pair.peers());
        tally.pages++;
        tally.bytes += Files.size(pair.ours());
        tally.peerBytes += Files.size(pair.peers());
        words(main(ours), main(theirs), pair.kind(), tally);
        cells(ours, theirs, tally);
        if (pair.kind().equals("indicator")) {
            charts(ours, theirs, tally);
        }
    }

    private static String main(String html) {
        return html.substring(html.indexOf("<main"), html.indexOf("</main>"));
    }

    // --- Words: what the peer says and Waymark doesn't. Charts are looked at by their points.

    private static void words(String ours, String theirs, String kind, Tally tally) {
        Map<String, Integer> said = counted(ours);
        for (Map.Entry<String, Integer> word : counted(theirs).entrySet()) {
            tally.words += word.getValue();
            int missing = word.getValue() - said.getOrDefault(word.getKey(), 0);
            if (missing > 0 && !isWording(kind, word.getKey())) {
                tally.missing += missing;
                tally.examples.merge(word.getKey(), missing, Integer::sum);
            }
        }
    }

    private static Map<String, Integer> counted(String html) {
        String text = html.replaceAll("(?s)<svg.*?</svg>(?=\\s*(</div>|<figcaption))", " ")
                .replaceAll("(?s)<(figcaption|caption|nav class=\"crumbs\"|p class=\"lede\").*?</(figcaption|caption|nav|p)>", " ")
                .replaceAll("<[^>]*>", " ")
                .replace("&amp;", "&")
                .replaceAll("&[a-z]+;", " ");
        Map<String, Integer> words = new HashMap<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            words.merge(m.group().toLowerCase(Locale.ROOT).replaceAll("[.'’-]+$", ""), 1, Integer::sum);
        }
        return words;
    }

    /** Fixed words around the content, which each generator has its own of. */
    private static boolean isWording(String kind, String word) {
        return switch (kind) {
            case "place" -> List.of("road", "map", "indicators", "latest").contains(word);
            case "road map" -> List.of("updated", "lead", "indicator").contains(word) || SAID_OTHERWISE.matcher(word).matches();
            case "hub", "topic" -> List.of("resources").contains(word);
            // Waymark's home has the names of places, and not those of their regions.
            case "home" -> List.of("all", "north", "south", "east", "west", "midlands", "islands").contains(word);
            case "indicator" -> List.of("in").contains(word);
            default -> false;
        };
    }

    // --- Cells: each figure that a row of the peer's table has

    private static void cells(String ours, String theirs, Tally tally) {
        List<List<String>> own = rows(ours);
        for (List<String> row : rows(theirs)) {
            tally.cells += row.size();
            if (!own.contains(row)) {
                tally.cellsMissing += row.size();
            }
        }
    }

    private static List<List<String>> rows(String html) {
        List<List<String>> rows = new ArrayList<>();
        Matcher row = Pattern.compile("(?s)<tr[^>]*>(.*?)</tr>").matcher(html);
        while (row.find()) {
            List<String> cells = new ArrayList<>();
            Matcher cell = Pattern.compile("(?s)<td[^>]*>(.*?)</td>").matcher(row.group(1));
            while (cell.find()) {
                Matcher number = NUMBER.matcher(cell.group(1));
                StringBuilder numbers = new StringBuilder();
                while (number.find()) {
                    // A figure may stand with its unit, which may have digits of its own: the first two are looked at.
                    numbers.append(number.group()).append(' ');
                    if (!cell.group(1).contains(" to ")) {
                        break;
                    }
                }
                cells.add(numbers.toString().strip());
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        return rows;
    }

    // --- Charts: band, nation, region, place, each point with its share of the chart's width and height

    private static void charts(String ours, String theirs, Tally tally) {
        List<double[]> own = shares(points(ours, "<path class=\"(fill|l2|l3|l1)\"[^>]* d=\"M([^\"Z]*)Z?\"", "fill l2 l3 l1"));
        List<double[]> peer = shares(points(
                theirs, "<poly(?:gon|line) class=\"(ci|nation|region|place)\" points=\"([^\"]*)\"", "ci nation region place"));
        tally.points += peer.size();
        long off = Math.abs(own.size() - peer.size());
        for (int i = 0; i < Math.min(own.size(), peer.size()); i++) {
            boolean near = Math.abs(own.get(i)[0] - peer.get(i)[0]) < OFF && Math.abs(own.get(i)[1] - peer.get(i)[1]) < OFF;
            off += near ? 0 : 1;
        }
        tally.pointsOff += off;
        long marks = count(theirs, "8v28");
        long dots = count(ours, "h0M") + (ours.contains("class=\"dot\"") ? 1 : 0);
        // Waymark draws single places up to 400, and how many there are in each stretch beyond.
        tally.marks += marks;
        tally.marksMissing += marks > 400 ? 0 : Math.max(0, marks - 1 - dots);
    }

    private static long count(String html, String part) {
        return html.split(Pattern.quote(part), -1).length - 1L;
    }

    private static List<double[]> points(String html, String pattern, String order) {
        Map<String, List<double[]>> lines = new HashMap<>();
        Matcher m = Pattern.compile(pattern).matcher(html);
        while (m.find() && !lines.containsKey(m.group(1))) {
            List<double[]> line = new ArrayList<>();
            Matcher number = NUMBER.matcher(m.group(2));
            while (number.find()) {
                double x = Double.parseDouble(number.group());
                if (number.find()) {
                    line.add(new double[] {x, Double.parseDouble(number.group())});
                }
            }
            lines.put(m.group(1), line);
        }
        List<double[]> all = new ArrayList<>();
        Stream.of(order.split(" ")).forEach(name -> all.addAll(lines.getOrDefault(name, List.of())));
        return all;
    }

    private static List<double[]> shares(List<double[]> points) {
        double[] low = {Double.MAX_VALUE, Double.MAX_VALUE};
        double[] high = {-Double.MAX_VALUE, -Double.MAX_VALUE};
        for (double[] p : points) {
            for (int i = 0; i < 2; i++) {
                low[i] = Math.min(low[i], p[i]);
                high[i] = Math.max(high[i], p[i]);
            }
        }
        return points.stream()
                .map(p -> new double[] {(p[0] - low[0]) / (high[0] - low[0]), (p[1] - low[1]) / (high[1] - low[1])})
                .toList();
    }
}
