import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes a Waymark site folder of the workload that {@code ../shared/bench/generate.py} writes for every generator alike.
 *
 * <p>Run as {@code java WorkloadSite.java FROM INTO}; see README.md beside this file. It uses the JDK alone.
 */
public final class WorkloadSite {
    /** The day before the first milestone is due, so that no status of the workload contradicts its dates. */
    private static final String EVE = "2024-12-31";

    private static final Map<String, String> MEASURES =
            Map.of("%", "proportion", "per 1,000", "rate", "years", "mean", "£ per week", "mean");
    private static final Map<String, String> UNITS = Map.of(
            "%", "{suffix: \" %\", name: per cent}",
            "per 1,000", "{suffix: \" per 1,000\", name: \"per 1,000\"}",
            "years", "{suffix: \" years\", name: years}",
            "£ per week", "{suffix: \" £ per week\", name: £ per week}");

    private final Path from;
    private final Path into;

    private WorkloadSite(Path from, Path into) {
        this.from = from;
        this.into = into;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: java WorkloadSite.java FROM INTO   (FROM: what generate.py wrote)");
            System.exit(2);
        }
        Path from = Path.of(arguments[0]);
        if (!Files.isRegularFile(from.resolve("data.csv")) || !Files.isDirectory(from.resolve("roadmaps"))) {
            System.err.println(from + " holds no data.csv and roadmaps: write it with generate.py");
            System.exit(2);
        }
        new WorkloadSite(from, Path.of(arguments[1])).write();
    }

    private void write() throws IOException {
        List<String[]> places = csv("places.csv");
        List<String[]> indicators = csv("indicators.csv");
        places(places);
        indicators(indicators);
        observations();
        for (String[] place : places) {
            narrative(place);
            roadMap(place[0]);
        }
        hub();
        site();
    }

    // --- Data

    private void places(List<String[]> places) throws IOException {
        StringBuilder rows = new StringBuilder("area,name,type,parents,place\nnation,Nation,nation,,\n");
        Set<String> regions = new LinkedHashSet<>();
        places.forEach(p -> regions.add(p[2]));
        regions.forEach(r -> rows.append(region(r)).append(',').append(r).append(",region,nation,\n"));
        places.forEach(p -> rows.append(p[0] + "," + p[1] + ",district," + region(p[2]) + " nation," + p[0] + "\n"));
        text("data/places.csv", rows.toString());
        text(
                "data/comparators.yaml",
                """
                comparators:
                  - {id: region, name: Region, parent: region, licence: CC BY 4.0}
                  - {id: nation, name: Nation, area: nation, licence: CC BY 4.0}
                """);
    }

    private static String region(String name) {
        return "region-" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private void indicators(List<String[]> indicators) throws IOException {
        StringBuilder yaml = new StringBuilder("themes:\n");
        Set<String> themes = new LinkedHashSet<>();
        indicators.forEach(i -> themes.add(i[3]));
        themes.forEach(t -> yaml.append("  - {id: " + t.toLowerCase(Locale.ROOT) + ", title: " + t + "}\n"));
        yaml.append("indicators:\n");
        for (String[] i : indicators) {
            yaml.append("  - id: " + i[0] + "\n")
                    .append("    title: \"" + i[1] + "\"\n")
                    .append("    theme: " + i[3].toLowerCase(Locale.ROOT) + "\n")
                    .append("    definition: \"" + i[1] + ", " + i[2] + ", invented.\"\n")
                    .append("    unit: " + UNITS.get(i[2]) + "\n")
                    .append("    decimals: 1\n")
                    .append("    polarity: " + (i[4].equals("higher") ? "high-is-good" : "low-is-good") + "\n")
                    .append("    measure: " + MEASURES.get(i[2]) + "\n")
                    .append("    source: {name: Invented figures, licence: CC BY 4.0}\n");
        }
        text("data/indicators.yaml", yaml.toString());
    }

    /** A table for each indicator; the rows stand as the workload has them. */
    private void observations() throws IOException {
        Map<String, StringBuilder> tables = new LinkedHashMap<>();
        try (BufferedReader rows = Files.newBufferedReader(from.resolve("data.csv"))) {
            rows.readLine();
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                int first = row.indexOf(',');
                String indicator = row.substring(first + 1, row.indexOf(',', first + 1));
                tables.computeIfAbsent(
                                indicator, i -> new StringBuilder("area,indicator,period,value,lower,upper\n"))
                        .append(row)
                        .append('\n');
            }
        }
        for (Map.Entry<String, StringBuilder> table : tables.entrySet()) {
            text("data/observations/" + table.getKey() + ".csv", table.getValue());
        }
    }

    // --- Texts

    private void narrative(String[] place) throws IOException {
        String text = Files.readString(from.resolve("narratives/" + place[0] + ".md"));
        String body = text.substring(text.indexOf("\n---\n") + 5);
        text("content/places/" + place[0] + "/index.md", "---\ntitle: " + place[1] + "\n---\n" + body);
    }

    private void hub() throws IOException {
        try (Stream<Path> resources = Files.list(from.resolve("hub"))) {
            for (Path resource : resources.sorted().toList()) {
                text("content/hub/" + resource.getFileName(), Files.readString(resource));
            }
        }
    }

    private void site() throws IOException {
        text(
                "data/site.yaml",
                """
                title: Places and progress
                summary: Data are published under an open licence. Charts show the place, its region and the nation.
                language: en
                zone: UTC
                licence: CC BY 4.0
                first-draft: true
                """);
        text("content/index.md", "---\ntitle: Places and progress\n---\nAll places.\n");
        for (String page : List.of("about", "contact", "accessibility", "privacy")) {
            String title = page.substring(0, 1).toUpperCase(Locale.ROOT) + page.substring(1);
            text("content/" + page + ".md", "---\ntitle: " + title + "\n---\nInvented, to measure with.\n");
        }
    }

    // --- Road maps: a milestone of the workload has what Waymark's activities have, and becomes one, due when it was.

    private void roadMap(String place) throws IOException {
        Path file = from.resolve("roadmaps/" + place + ".yaml");
        List<String> lines = Files.readAllLines(file);
        Set<String> leads = new LinkedHashSet<>();
        lines.stream()
                .filter(l -> l.startsWith("    lead: "))
                .forEach(l -> leads.add(l.substring("    lead: ".length())));
        StringBuilder map = new StringBuilder();
        String commitment = "";
        int activity = 0;
        boolean summary = false;
        for (String line : lines) {
            String value = line.substring(line.indexOf(": ") + 2);
            if (line.startsWith("updated: ")) {
                map.append("review-by: " + value + "\npartners:\n");
                leads.forEach(l -> map.append("  - {id: " + id(l) + ", name: " + l + "}\n"));
            } else if (line.startsWith("  - id: ")) {
                commitment = value;
                activity = 0;
                map.append(line).append('\n');
            } else if (line.startsWith("    lead: ")) {
                map.append("    lead: " + id(value) + "\n");
            } else if (line.startsWith("    indicator: ")) {
                map.append("    outcomes: [{indicator: " + value + "}]\n");
            } else if (line.equals("    summary: >-")) {
                summary = true;
            } else if (summary) {
                map.append("    why: >-\n" + line + "\n");
                summary = false;
            } else if (line.equals("    milestones:")) {
                map.append("    activities:\n");
            } else if (line.startsWith("      - title: ")) {
                activity++;
                map.append("      - id: " + commitment + "-" + activity + "\n        title: " + value + "\n");
            } else if (line.startsWith("        due: ")) {
                map.append("        to: " + value.substring(0, 7) + "\n");
                map.append("        milestones: [{id: " + commitment + "-" + activity + "-due, title: Finished, due: " + value);
            } else if (line.startsWith("        status: ")) {
                map.append(value.equals("done") ? ", done: " + EVE + "}]\n" : "}]\n");
                map.append("        status: " + value + "\n");
            } else if (line.startsWith("        progress: ")) {
                map.append("        learning: [{on: " + EVE + ", learned: " + value + "%}]\n");
            } else if (line.startsWith("place: ") || line.startsWith("title: ") || line.startsWith("    title: ")
                    || line.equals("commitments:")) {
                map.append(line).append('\n');
            } else {
                throw new IllegalStateException(file + " has a line that isn't foreseen: " + line);
            }
        }
        text("data/road-maps/" + place + ".yaml", map);
    }

    private static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    // --- Files

    private void text(String path, CharSequence text) throws IOException {
        Path file = into.resolve(path);
        Files.createDirectories(file.getParent());
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.append(text);
        }
    }

    /** The records below the header; a field within quotation marks may hold commas. */
    private List<String[]> csv(String name) throws IOException {
        List<String[]> records = new ArrayList<>();
        List<String> lines = Files.readAllLines(from.resolve(name));
        for (String line : lines.subList(1, lines.size())) {
            List<String> fields = new ArrayList<>();
            int start = 0;
            while (start <= line.length()) {
                boolean quoted = start < line.length() && line.charAt(start) == '"';
                int end = line.indexOf(quoted ? "\"," : ",", start);
                end = end < 0 ? line.length() - (quoted ? 1 : 0) : end;
                fields.add(line.substring(quoted ? start + 1 : start, end));
                start = end + (quoted ? 2 : 1);
            }
            records.add(fields.toArray(String[]::new));
        }
        return records;
    }
}
