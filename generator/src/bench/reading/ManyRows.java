import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Writes a site folder of invented areas and indicators with one tidy table of many rows, the same for the same number. */
final class ManyRows {
    private static final int AREAS = 400;
    private static final int YEARS = 25;
    private static final List<String> GROUPS = List.of(",", "Female,", "Male,", ",Under 65", ",65 and over");
    private static final List<String> NAMES =
            List.of("employment-rate", "homes-completed", "good-air-days", "pupils-present", "steps-a-day");

    public static void main(String[] args) throws IOException {
        Path site = Path.of(args[0]);
        int rows = args.length > 1 ? Integer.parseInt(args[1]) : 5_000_000;
        int indicators = Math.max(1, rows / (AREAS * YEARS * GROUPS.size()));
        Files.createDirectories(site.resolve("data/observations"));
        write(site.resolve("data/site.yaml"), List.of("title: Many rows", "zone: Europe/London", "first-draft: true"));
        write(site.resolve("data/places.csv"), places());
        write(site.resolve("data/comparators.yaml"), List.of("comparators:", "  - {id: nation, name: Nation, area: N00000001}"));
        write(site.resolve("data/indicators.yaml"), catalogue(indicators));
        table(site.resolve("data/observations/many.csv"), indicators);
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private static String area(int number) {
        return number == 0 ? "N00000001" : "D%08d".formatted(number);
    }

    private static String indicator(int number) {
        return NAMES.get(number % NAMES.size()) + "-" + number;
    }

    private static List<String> places() {
        List<String> lines = new ArrayList<>(List.of("area,name,type,parents,place", "N00000001,Nation,nation,,"));
        for (int i = 1; i < AREAS; i++) {
            lines.add(area(i) + ",District " + i + ",district,N00000001," + (i == 1 ? "district-1" : ""));
        }
        return lines;
    }

    private static List<String> catalogue(int indicators) {
        List<String> lines = new ArrayList<>(
                List.of("themes:", "  - {id: all, title: All, summary: Everything.}", "indicators:"));
        for (int i = 0; i < indicators; i++) {
            lines.add("  - {id: " + indicator(i) + ", title: Indicator " + i + ", theme: all, definition: Invented.,"
                    + " unit: {suffix: \"%\", name: per cent}, polarity: none, measure: proportion,"
                    + " source: {name: Nobody, publisher: Nobody, licence: None}}");
        }
        return lines;
    }

    private static void table(Path file, int indicators) throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("area,indicator,period,value,lower,upper,count,denominator,status,note,sex,age\n");
            StringBuilder row = new StringBuilder();
            for (int indicator = 0; indicator < indicators; indicator++) {
                for (int area = 0; area < AREAS; area++) {
                    for (int year = 0; year < YEARS; year++) {
                        for (String group : GROUPS) {
                            row.setLength(0);
                            row.append(area(area)).append(',').append(indicator(indicator)).append(',');
                            row.append(2000 + year).append(',');
                            figure(row, random);
                            out.append(row.append(',').append(group).append('\n'));
                        }
                    }
                }
            }
        }
    }

    /** One in fifty is missing, one in fifty has a symbol or a note; the others have limits and counts. */
    private static void figure(StringBuilder row, SplittableRandom random) {
        int kind = random.nextInt(50);
        if (kind == 0) {
            row.append(",,,,,").append(random.nextBoolean() ? "c," : "x,Not published.");
            return;
        }
        int denominator = 500 + random.nextInt(99_000);
        int count = random.nextInt(denominator + 1);
        double value = Math.round(100_000.0 * count / denominator) / 1000.0;
        double half = random.nextInt(1, 4000) / 1000.0;
        row.append(value).append(',');
        row.append(Math.round((value - half) * 1000) / 1000.0).append(',');
        row.append(Math.round((value + half) * 1000) / 1000.0).append(',');
        row.append(count).append(',').append(denominator).append(',');
        row.append(kind == 1 ? "p," : kind == 2 ? "[r][e],Revised." : ",");
    }
}
