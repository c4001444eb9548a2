import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a Waymark site folder of the 361 current districts of the United Kingdom out of ONS Explore Local Statistics data.
 *
 * <p>Run as {@code java RealSite.java INTO [FROM]}; see README.md beside this file. It uses the JDK alone.
 */
public final class RealSite {
    private static final String LICENCE = "Open Government Licence v3.0";
    private static final String NATION = "country";
    private static final Map<String, String> TYPES =
            Map.of("K0", "group of countries", "E12", "region", "E47", "combined authority", "E10", "county");

    /** What a source doesn't tell of an indicator: whether high is good, and what kind of number it is. */
    private record Judgement(String polarity, String measure) {}

    private static final Map<String, Judgement> JUDGEMENTS = judgements();

    private final Path from;
    private final Path into;

    private final Map<String, Map<?, ?>> geography;

    private RealSite(Path from, Path into) throws IOException {
        this.from = from;
        this.into = into;
        this.geography = geography(from.resolve("uk-geography/els-geo-metadata.json"));
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("usage: java RealSite.java INTO [FROM]   (FROM: ../shared/data)");
            System.exit(2);
        }
        Path from = Path.of(arguments.length > 1 ? arguments[1] : "../shared/data");
        if (!Files.isDirectory(from.resolve("ons-els-a")) || !Files.isDirectory(from.resolve("uk-geography"))) {
            System.err.println(from + " holds no ons-els-a and uk-geography");
            System.exit(2);
        }
        new RealSite(from, Path.of(arguments[0])).write();
    }

    private void write() throws IOException {
        Files.createDirectories(into.resolve("data/observations"));
        Files.createDirectories(into.resolve("data/neighbours"));
        Files.createDirectories(into.resolve("content"));
        List<Path> tables = tables();
        text("data/places.csv", places());
        text("data/indicators.yaml", indicators(tables));
        text("data/comparators.yaml", comparators());
        text("data/site.yaml", site());
        text("content/index.md", index());
        copy(from.resolve("uk-geography/global-neighbours.csv"), "data/neighbours");
        for (Path table : tables) {
            copy(table);
            copy(table.resolveSibling(stem(table) + ".json"));
        }
    }

    // --- Places

    /** Every district that stands today is a place; what it belongs to, and the groups of countries, are areas. */
    private String places() throws IOException {
        Map<String, String> rows = new LinkedHashMap<>();
        Map<String, Map<?, ?>> authorities = combinedAuthorities();
        List<Map<String, String>> all = csv(from.resolve("uk-geography/la_all_codes.csv"));
        List<Map<String, String>> districts = all.stream()
                .filter(r -> r.get("Current").equals("TRUE"))
                .sorted(Comparator.comparing(r -> r.get("LADNM")))
                .toList();
        Map<String, String> welsh = welshNames();
        Map<String, String> positions = positions();
        rows.put("K02000001", "K02000001,United Kingdom,united kingdom,,,,,,,,");
        for (Map<String, String> d : districts) {
            above(d, rows);
        }
        authorities.forEach((code, a) -> rows.put(code, row(code, (String) a.get("areanm"), List.of(nation(a)))));
        Map<String, String> authorityOf = new HashMap<>();
        authorities.forEach((code, a) -> ((List<?>) a.get("children")).forEach(c -> authorityOf.put((String) c, code)));
        Set<String> ids = new HashSet<>();
        for (Map<String, String> d : districts) {
            String id = slug(d.get("LADNM"));
            if (!ids.add(id)) {
                throw new IllegalStateException("two places are called " + id);
            }
            String county = d.get("UTLACD").equals(d.get("LADCD")) ? "" : d.get("UTLACD");
            String authority = authorityOf.getOrDefault(d.get("LADCD"), authorityOf.getOrDefault(county, ""));
            List<String> parents = Stream.of(county, authority, d.get("RGNCD"), d.get("CTRYCD"))
                    .filter(p -> !p.isEmpty())
                    .toList();
            String code = d.get("LADCD");
            String former = earlier(all, code)
                    .filter(e -> isRecode(all, e))
                    .map(e -> e.get("LADCD") + until(e))
                    .collect(Collectors.joining(" | "));
            String inWelsh = welsh.getOrDefault(code, "");
            String position = Stream.concat(Stream.of(code), earlier(all, code).map(e -> e.get("LADCD")))
                    .filter(positions::containsKey)
                    .map(positions::get)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("nobody knows where " + id + " lies"));
            rows.put(code, row(code, d.get("LADNM"), "district", parents, id, inWelsh, "", "", former, position));
        }
        abolished(all, rows);
        String header =
                "area,name,type,parents,place,name-cy,until,successors,former-codes,latitude,longitude\n";
        return header + String.join("\n", rows.values()) + "\n";
    }

    /** Districts that were merged into others keep a row of their own. */
    private void abolished(List<Map<String, String>> all, Map<String, String> rows) {
        for (Map<String, String> d : all) {
            if (!d.get("Current").equals("TRUE") && !isRecode(all, d)) {
                List<String> parents = List.of(d.get("RGNCD"), d.get("CTRYCD"));
                String code = d.get("LADCD");
                String successor = d.get("LADCD_ACTIVE");
                rows.put(code, row(code, d.get("LADNM"), "district", parents, "", "", lastDay(code), successor, "", ","));
            }
        }
    }

    private static Stream<Map<String, String>> earlier(List<Map<String, String>> all, String code) {
        return all.stream().filter(r -> r.get("LADCD_ACTIVE").equals(code) && !r.get("LADCD").equals(code));
    }

    /** Whether a district of today is the same as an earlier one: it has its name, and followed no other. */
    private static boolean isRecode(List<Map<String, String>> all, Map<String, String> earlier) {
        return earlier.get("LADNM").equals(earlier.get("LADNM_ACTIVE"))
                && earlier(all, earlier.get("LADCD_ACTIVE")).count() == 1;
    }

    private String until(Map<String, String> earlier) {
        String day = lastDay(earlier.get("LADCD"));
        return day.isEmpty() ? "" : " until " + day;
    }

    /** The geography file has the year that an area's last financial year began in. */
    private String lastDay(String code) {
        Object end = geography.containsKey(code) ? geography.get(code).get("end") : null;
        return end == null ? "" : Integer.parseInt((String) end) + 1 + "-03-31";
    }

    /** Where each district lies, by its code: latitude and longitude. */
    private Map<String, String> positions() throws IOException {
        return csv(from.resolve("uk-geography/uk_local_authorities_current.csv")).stream()
                .filter(r -> !r.get("gss-code").isEmpty() && !r.get("lat").isEmpty())
                .collect(Collectors.toMap(
                        r -> r.get("gss-code"), r -> r.get("lat") + "," + r.get("long"), (a, b) -> a));
    }

    private Map<String, String> welshNames() throws IOException {
        return csv(from.resolve("uk-geography/LTLA-UTLA_Apr23_Lookup_England-Wales.csv")).stream()
                .filter(r -> !r.get("LTLA23NMW").isEmpty() && !r.get("LTLA23NMW").equals(r.get("LTLA23NM")))
                .collect(Collectors.toMap(r -> r.get("LTLA23CD"), r -> r.get("LTLA23NMW")));
    }

    private static void above(Map<String, String> d, Map<String, String> rows) {
        String nation = d.get("CTRYCD");
        String[][] above = {
            {"GB", ""}, {"EW", ""}, {"CTRY", "UKCD"}, {"RGN", "CTRYCD"}, {"UTLA", "RGNCD,CTRYCD"}
        };
        for (String[] a : above) {
            String code = d.get(a[0] + "CD");
            boolean itself = code.equals(d.get("LADCD"));
            if (!code.isEmpty() && !itself && !rows.containsKey(code)) {
                List<String> parents = Stream.of(a[1].split(","))
                        .filter(key -> !key.isEmpty())
                        .map(d::get)
                        .toList();
                rows.put(code, row(code, d.get(a[0] + "NM"), parents));
            }
        }
        if (nation.isEmpty()) {
            throw new IllegalStateException(d.get("LADNM") + " lies in no country");
        }
    }

    /** The combined authorities that stand today, with what they consist of. */
    private Map<String, Map<?, ?>> combinedAuthorities() {
        Map<String, Map<?, ?>> found = new TreeMap<>();
        geography.forEach((code, area) -> {
            if (((List<?>) area.get("level")).contains("cauth") && !area.containsKey("end")) {
                found.put(code, area);
            }
        });
        return found;
    }

    private static Map<String, Map<?, ?>> geography(Path file) throws IOException {
        Map<String, Map<?, ?>> found = new TreeMap<>();
        Map<?, ?> areas = (Map<?, ?>) new Json(Files.readString(file)).value();
        areas.forEach((code, a) -> found.put((String) code, (Map<?, ?>) a));
        return found;
    }

    private static String nation(Map<?, ?> area) {
        return ((List<?>) area.get("parents"))
                .stream().map(String.class::cast).filter(p -> p.charAt(1) == '9').findFirst().orElseThrow();
    }

    /** An area that is only compared with. */
    private static String row(String code, String name, List<String> parents) {
        String type = TYPES.getOrDefault(code.substring(0, 2), TYPES.getOrDefault(code.substring(0, 3), NATION));
        return row(code, name, type, parents, "", "", "", "", "", ",");
    }

    /** An area, and what is known of its names and its changes. */
    private static String row(String code, String name, String type, List<String> parents, String... more) {
        return code + "," + quoted(name) + "," + type + "," + String.join(" ", parents) + ","
                + String.join(",", more);
    }

    private static String quoted(String field) {
        return field.contains(",") || field.contains("\"") ? "\"" + field.replace("\"", "\"\"") + "\"" : field;
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("['’.]", "").replaceAll("[^a-z0-9]+", "-");
    }

    // --- Indicators

    /** One entry for each name in the tables' indicator column; titles, units and sources stay in the sidecars. */
    private String indicators(List<Path> tables) throws IOException {
        Map<String, Map<String, String>> manifest = csv(from.resolve("uk-geography/manifest_metadata.csv")).stream()
                .filter(r -> !r.get("slug").isEmpty())
                .collect(Collectors.toMap(
                        r -> r.get("dataset") + "/" + r.get("code"), Function.identity(), (a, b) -> a));
        Set<String> themes = new TreeSet<>();
        StringBuilder entries = new StringBuilder();
        for (Path table : tables) {
            for (String label : labels(table)) {
                Map<String, String> listed = manifest.get(dataset(table) + "/" + label);
                if (listed == null || !JUDGEMENTS.containsKey(listed.get("slug"))) {
                    throw new IllegalStateException("nothing is known of \"" + label + "\" in " + table);
                }
                themes.add(listed.get("topic"));
                entries.append(entry(listed, label));
            }
        }
        StringBuilder head = new StringBuilder("themes:\n");
        themes.forEach(t -> head.append("  - {id: " + slug(t) + ", title: " + capital(t) + "}\n"));
        return head + "indicators:\n" + entries;
    }

    private static String entry(Map<String, String> listed, String label) {
        Judgement judged = JUDGEMENTS.get(listed.get("slug"));
        return "  - id: " + listed.get("slug") + "\n"
                + "    label: \"" + label + "\"\n"
                + "    theme: " + slug(listed.get("topic")) + "\n"
                + "    polarity: " + judged.polarity() + "\n"
                + "    measure: " + judged.measure() + "\n"
                + "    source: {licence: " + LICENCE + "}\n";
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static Set<String> labels(Path table) throws IOException {
        return csv(table).stream().map(r -> r.get("indicator")).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String dataset(Path table) {
        return stem(table);
    }

    private static Map<String, Judgement> judgements() {
        Map<String, Judgement> all = new HashMap<>();
        String table =
                """
                high-is-good proportion employment-rate employment-rate-ni gcses-equivalent-english-maths
                high-is-good proportion early-years-communication-language early-years-literacy early-years-mathematics
                high-is-good proportion engaged-with-arts visited-heritage-site visited-museum-or-gallery
                high-is-good proportion visited-public-library gigabit-capable-broadband
                high-is-good rate apprenticeship-starts apprenticeship-achievements
                high-is-good rate electric-vehicle-public-charging-devices
                high-is-good mean gross-median-weekly-pay healthy-life-expectancy-male healthy-life-expectancy-female
                low-is-good proportion adult-obesity-prevalence cigarette-smokers claimant-count
                low-is-good proportion children-in-relative-poverty-before-housing
                low-is-good proportion children-in-relative-poverty-after-housing no-qualifications-great-britain
                low-is-good proportion persistent-absences-pupils-free-school-meals
                low-is-good proportion persistent-absences-pupils-looked-after-by-local-authorities
                low-is-good rate homicide-offences
                low-is-good mean greenhouse-gas-emissions
                none proportion economic-inactivity-rate economic-inactivity-rate-ni
                none rate museums net-additions-housing-stock-wales
                none mean average-length-of-short-term-let-stay
                none count value-uk-exports
                """;
        table.lines().forEach(line -> {
            String[] words = line.split(" ");
            Stream.of(words).skip(2).forEach(slug -> all.put(slug, new Judgement(words[0], words[1])));
        });
        return all;
    }

    // --- The rest

    private static String comparators() {
        return """
                comparators:
                  - {id: country, name: their country, parent: country, licence: %1$s}
                  - {id: region, name: their region, parent: region, licence: %1$s}
                  - {id: uk, name: United Kingdom, area: K02000001, licence: %1$s}
                  - {id: similar, name: Places like ours, neighbours: global-neighbours, count: 10, licence: %1$s}
                """
                .formatted(LICENCE);
    }

    private static String site() {
        return """
                title: Districts of the United Kingdom
                summary: Every district of the United Kingdom, in 33 indicators of 23 published data sets.
                language: en
                zone: Europe/London
                notice: From Explore Local Statistics, Office for National Statistics. Contains public sector information licensed under the %s.
                licence: %s
                first-draft: true
                """
                .formatted(LICENCE, LICENCE);
    }

    private static String index() {
        return """
                ---
                title: Districts of the United Kingdom
                summary: What published statistics say of every district.
                ---
                A trial of Waymark on real data: 361 districts, with their country, their region and the United Kingdom
                beside them. All figures come from Explore Local Statistics and are shown as published.
                """;
    }

    // --- Files

    private List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(from.resolve("ons-els-a"))) {
            return files.filter(f -> f.toString().endsWith(".csv")).sorted().toList();
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private void copy(Path file) throws IOException {
        copy(file, "data/observations");
    }

    private void copy(Path file, String folder) throws IOException {
        Path copy = into.resolve(folder).resolve(file.getFileName());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    private void text(String path, String text) throws IOException {
        Files.writeString(into.resolve(path), text);
    }

    /** Records of a CSV file by the names in its header; of a column that stands twice, the first counts. */
    private static List<Map<String, String>> csv(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        List<List<String>> rows = records(text.startsWith("\uFEFF") ? text.substring(1) : text);
        List<Map<String, String>> found = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> record = new HashMap<>();
            for (int i = 0; i < Math.min(row.size(), rows.get(0).size()); i++) {
                record.putIfAbsent(rows.get(0).get(i), row.get(i));
            }
            found.add(record);
        }
        return found;
    }

    private static List<List<String>> records(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                field.append(text.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
                field.append(c);
            } else if (c != '\r') {
                row.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        if (!row.isEmpty() || field.length() > 0) {
            row.add(field.toString());
            rows.add(row);
        }
        return rows;
    }

    /** As much of JSON as the geography file needs. */
    private static final class Json {
        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object value() {
            blanks();
            switch (text.charAt(at)) {
                case '{':
                    Map<String, Object> map = new LinkedHashMap<>();
                    items('}', () -> {
                        String key = (String) value();
                        blanks();
                        at++;
                        map.put(key, value());
                    });
                    return map;
                case '[':
                    List<Object> list = new ArrayList<>();
                    items(']', () -> list.add(value()));
                    return list;
                case '"':
                    return string();
                default:
                    int start = at;
                    while (",]}\n ".indexOf(text.charAt(at)) < 0) {
                        at++;
                    }
                    return text.substring(start, at);
            }
        }

        private void items(char end, Runnable item) {
            at++;
            blanks();
            while (text.charAt(at) != end) {
                item.run();
                blanks();
                if (text.charAt(at) == ',') {
                    at++;
                    blanks();
                }
            }
            at++;
        }

        private String string() {
            StringBuilder found = new StringBuilder();
            for (at++; text.charAt(at) != '"'; at++) {
                if (text.charAt(at) == '\\') {
                    throw new UncheckedIOException(new IOException("an escape at " + at + " isn't foreseen"));
                }
                found.append(text.charAt(at));
            }
            at++;
            return found.toString();
        }

        private void blanks() {
            while (Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
    }
}
