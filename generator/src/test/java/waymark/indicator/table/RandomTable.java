package waymark.indicator.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A table in one of three forms, with figures of every kind at random. */
final class RandomTable {
    private static final List<String> AREAS = List.of("A1", "R1", "D1", "D2");
    private static final List<String> PERIODS = List.of(
            "2019", "2020/21", "2019-21", "Q3 2022", "April 2023", "2023-06-30", "2024-09-01/P1Y", "2024 (prov)");
    private static final List<String> GROUPS = List.of(",", "Female,", "Male,", "Female,16 to 24", ",\"25, or older\"");
    private static final List<String> WHY = List.of("c", "x", "z", "low", "w", "u", "[r][c]", "x e");
    private static final List<String> BESIDE = List.of("", "", "", "p", "[r][e]", "b", "u", "s");
    private static final List<String> NOTES =
            List.of("", "", "Mind.", "\"Two, with \"\"quotes\"\".\"", "\"Two\nlines\"");

    private final Random random;
    private final int form;
    private final String text;

    RandomTable(int seed) {
        random = new Random(seed);
        form = seed % 3;
        List<String> rows = new ArrayList<>();
        for (String indicator : List.of("jobs", "homes")) {
            for (String area : AREAS) {
                for (String period : PERIODS) {
                    for (String group : GROUPS) {
                        if (random.nextInt(4) == 0) {
                            rows.add(row(indicator, area, period, group));
                        }
                    }
                }
            }
        }
        Collections.shuffle(rows, random);
        text = header() + "\n" + String.join("\n", rows) + "\n";
    }

    String text() {
        return text;
    }

    String path() {
        return "data/observations/table.csv";
    }

    private String header() {
        return switch (form) {
            case 0 -> "area,indicator,period,sex,age,value,lower,upper,count,denominator,status,note";
            case 1 -> "areacd,areanm,indicator,period,sex,age,value,lci_95,uci_95,status";
            default ->
                "Parent Code,Parent Name,Sex,Age,Area Type,Value,Area Name,Indicator ID,Indicator Name,Area Code,Category Type,"
                        + "Category,Time period,Lower CI 95.0 limit,Upper CI 95.0 limit,Count,Denominator,Value note";
        };
    }

    private String row(String indicator, String area, String period, String group) {
        boolean missing = random.nextInt(4) == 0;
        double value = random.nextInt(5) == 0 ? random.nextInt(1000) : random.nextGaussian() * 1000;
        boolean interval = random.nextBoolean();
        String known = missing ? "" : "" + value;
        String lower = missing || !interval ? "" : "" + (value - random.nextInt(3));
        String upper = missing || !interval ? "" : "" + (value + random.nextDouble());
        String count = missing || random.nextBoolean() ? "" : "" + random.nextInt(500);
        String status = pick(missing ? WHY : BESIDE);
        return switch (form) {
            case 0 ->
                String.join(
                        ",", area, indicator, period, group, known, lower, upper, count, count, status, pick(NOTES));
            case 1 -> String.join(",", area, "Name", indicator, period, group, known, lower, upper, status);
            default ->
                String.join(
                        ",",
                        "",
                        "",
                        group,
                        "",
                        known,
                        "",
                        "1",
                        indicator,
                        area,
                        "",
                        "",
                        period,
                        lower,
                        upper,
                        count,
                        count,
                        pick(NOTES));
        };
    }

    private String pick(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
