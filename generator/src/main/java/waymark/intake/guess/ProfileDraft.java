package waymark.intake.guess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waymark.format.csv.CsvFormat;
import waymark.format.yaml.YamlLines;
import waymark.indicator.profile.NumberStyle;
import waymark.indicator.profile.Role;

/**
 * A profile that is still to be written: what is said of a table, and nothing of what is left to a packed profile.
 *
 * @param base the packed profile that the rest comes from
 * @param format how the file is written, where that isn't plain
 * @param columns names, or patterns between slashes
 */
public record ProfileDraft(
        String name,
        Optional<String> base,
        List<String> files,
        List<String> recognise,
        Optional<CsvFormat> format,
        NumberStyle numbers,
        Map<Role, List<String>> columns,
        Map<Role, String> constants,
        Optional<String> indicatorFromFile,
        List<String> breakdowns,
        Set<String> totals,
        List<String> ignored,
        Map<String, String> symbols,
        Optional<String> year,
        boolean noFigures,
        boolean whole) {
    private static final Map<Character, String> SEPARATORS = Map.of(';', "semicolon", '\t', "tab", '|', "bar");

    public ProfileDraft {
        files = List.copyOf(files);
        recognise = List.copyOf(recognise);
        columns = Map.copyOf(columns);
        constants = Map.copyOf(constants);
        breakdowns = List.copyOf(breakdowns);
        totals = new LinkedHashSet<>(totals);
        ignored = List.copyOf(ignored);
        symbols = new LinkedHashMap<>(symbols);
    }

    /** The profile as a file, below comments that say where it comes from. */
    public String yaml(List<String> comments) {
        YamlLines yaml = new YamlLines();
        comments.forEach(yaml::comment);
        yaml.key("name", name);
        base.ifPresent(b -> yaml.key("base", b));
        yaml.list("files", files);
        yaml.list("recognise", recognise);
        format.ifPresent(f -> yaml.mapping("file", file(f)));
        numbers(yaml);
        if (noFigures) {
            return yaml.raw("no-figures: true").toString();
        }
        columns(yaml);
        Map<String, String> fixed = new LinkedHashMap<>();
        new EnumMap<>(withEnum(constants)).forEach((role, text) -> fixed.put(role.key(), text));
        yaml.mapping("constants", fixed);
        indicatorFromFile.ifPresent(p -> yaml.key("indicator-from-file", p));
        year.ifPresent(y -> yaml.key("year", y));
        yaml.list("breakdowns", breakdowns);
        yaml.list("totals", totals);
        yaml.list("ignore", ignored);
        yaml.mapping("symbols", symbols);
        if (whole) {
            yaml.key("other-columns", "ignore");
            yaml.raw("unlisted: {areas: leave-out, indicators: leave-out}");
        }
        return yaml.toString();
    }

    private static <T> Map<Role, T> withEnum(Map<Role, T> map) {
        Map<Role, T> sorted = new EnumMap<>(Role.class);
        sorted.putAll(map);
        return sorted;
    }

    private void columns(YamlLines yaml) {
        if (columns.isEmpty()) {
            return;
        }
        yaml.raw("columns:");
        withEnum(columns).forEach((role, names) -> yaml.raw("  " + role.key() + ": " + names(names)));
    }

    private static String names(List<String> names) {
        return names.size() == 1
                ? YamlLines.scalar(names.get(0))
                : "[" + String.join(", ", names.stream().map(YamlLines::scalar).toList()) + "]";
    }

    private static Map<String, String> file(CsvFormat format) {
        Map<String, String> file = new LinkedHashMap<>();
        format.charset().ifPresent(c -> file.put("encoding", c.name().toLowerCase(java.util.Locale.ROOT)));
        if (SEPARATORS.containsKey(format.separator())) {
            file.put("separator", SEPARATORS.getOrDefault(format.separator(), ""));
        }
        if (format.skippedLines() > 0) {
            file.put("skip-lines", "" + format.skippedLines());
        }
        if (format.headerRows() != 1) {
            file.put("header-rows", "" + format.headerRows());
        }
        if (!format.footer().isEmpty()) {
            file.put("footer", format.footer());
        }
        if (format.fillsRows()) {
            file.put("fill-rows", "true");
        }
        return file;
    }

    private void numbers(YamlLines yaml) {
        if (numbers.equals(NumberStyle.PLAIN)) {
            return;
        }
        List<String> parts = new ArrayList<>();
        if (numbers.decimal() != '.') {
            parts.add("decimal: " + YamlLines.scalar("" + numbers.decimal()));
        }
        part(parts, "thousands", numbers.thousands());
        part(parts, "around", numbers.around());
        yaml.raw("numbers: {" + String.join(", ", parts) + "}");
    }

    private static void part(List<String> parts, String key, Collection<String> signs) {
        if (!signs.isEmpty()) {
            parts.add(key + ": ["
                    + String.join(
                            ", ", signs.stream().sorted().map(YamlLines::scalar).toList()) + "]");
        }
    }
}
