package waymark.intake.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import waymark.format.yaml.YamlLines;
import waymark.indicator.Indicator;
import waymark.indicator.Observations;
import waymark.indicator.Series;
import waymark.indicator.Source;
import waymark.indicator.Unit;
import waymark.intake.Answers;

/**
 * Writes what the catalogue has to say of indicators that are new. What only an officer can say and hasn't said isn't
 * there: {@code waymark check} asks for it with file and line.
 */
final class CatalogueEntries {
    private static final Pattern PER = Pattern.compile("^per ([1-9][0-9,]*)");
    private static final Set<String> BEFORE = Set.of("£", "$", "€");

    private final List<Indicator> indicators;
    private final Observations observations;
    private final Answers.Catalogued said;
    private final boolean described;
    private final List<String> themes;

    /**
     * Entries.
     *
     * @param described whether the files beside the table go on describing the indicators
     * @param themes that the catalogue has
     */
    CatalogueEntries(
            List<Indicator> indicators,
            Observations observations,
            Answers.Catalogued said,
            boolean described,
            List<String> themes) {
        this.indicators = indicators;
        this.observations = observations;
        this.said = said;
        this.described = described;
        this.themes = themes;
    }

    /** The file, below comments. */
    String yaml(List<String> comments) {
        YamlLines yaml = new YamlLines();
        comments.forEach(yaml::comment);
        YamlLines missing = new YamlLines();
        missing(missing);
        if (!missing.toString().isEmpty()) {
            yaml.comment("Still to be said of each of them:")
                    .raw(missing.toString().stripTrailing());
        }
        yaml.raw("indicators:");
        indicators.forEach(i -> entry(yaml, i));
        return yaml.toString();
    }

    private void missing(YamlLines yaml) {
        if (said.theme().isEmpty()) {
            yaml.comment(
                    "theme: one of data/indicators.yaml" + (themes.isEmpty() ? "" : ": " + String.join(", ", themes)));
        }
        if (said.polarity().isEmpty()) {
            yaml.comment("polarity: high-is-good, low-is-good or none");
        }
        if (indicators.stream().anyMatch(i -> i.definition().isBlank())) {
            yaml.comment("definition: what exactly the figures say");
        }
        if (indicators.stream().anyMatch(i -> i.source().name().isBlank())) {
            yaml.comment("source: for example {name: Labour survey, publisher: Office for figures}");
        }
        if (indicators.stream().anyMatch(i -> unitOf(i).isEmpty())) {
            yaml.comment("unit: for example {suffix: \"%\", name: per cent}");
        }
    }

    private void entry(YamlLines yaml, Indicator i) {
        yaml.raw("  - id: " + YamlLines.scalar(i.id()));
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("label", i.label());
        boolean keep = described && !i.title().isBlank();
        if (!keep) {
            texts.put("title", i.title().isBlank() ? i.label() : i.title());
        }
        said.theme().ifPresent(t -> texts.put("theme", t));
        if (!keep && !i.definition().isBlank()) {
            texts.put("definition", i.definition());
        }
        said.polarity().ifPresent(p -> texts.put("polarity", p));
        texts.put("measure", measure(i));
        if (!keep && !i.caveats().isBlank()) {
            texts.put("caveats", i.caveats());
        }
        texts.forEach((key, text) -> yaml.raw("    " + key + ": " + YamlLines.scalar(text)));
        unit(yaml, i);
        if (!keep) {
            i.decimals().ifPresent(d -> yaml.raw("    decimals: " + d));
            source(yaml, i.source());
        }
    }

    /** The unit as a text: its own, or what is said where it has none and the figures allow it. */
    private Optional<String> unitOf(Indicator i) {
        if (!i.unit().isBlank()) {
            return Optional.of(
                    (i.unit().suffix().isBlank() ? i.unit().name() : i.unit().suffix()).strip());
        }
        return said.unit().map(String::strip).filter(u -> !u.equals("%") || !isCount(i));
    }

    /** What kind of number it is, as far as that shows. */
    private String measure(Indicator i) {
        String unit = unitOf(i).orElse("");
        if (unit.equals("%")) {
            return "proportion";
        }
        if (PER.matcher(unit).find()) {
            return "rate";
        }
        return values(i).allMatch(v -> v == Math.rint(v)) ? "count" : "mean";
    }

    /** Whole numbers of which some are too large for a percentage. */
    private boolean isCount(Indicator i) {
        return values(i).allMatch(v -> v == Math.rint(v)) && values(i).anyMatch(v -> v > 100);
    }

    private DoubleStream values(Indicator i) {
        List<Series> all = new ArrayList<>(observations.of(i.id()));
        observations.groups(i.id()).forEach(g -> all.addAll(observations.of(i.id(), g)));
        return all.stream().flatMap(s -> s.observations().stream()).flatMapToDouble(o -> o.figure().number().stream());
    }

    private void unit(YamlLines yaml, Indicator i) {
        Matcher per = PER.matcher(unitOf(i).orElse(""));
        if (per.find()) {
            yaml.raw("    per: " + per.group(1).replace(",", ""));
        }
        if (i.unit().isBlank()) {
            unitOf(i).ifPresent(u -> yaml.raw("    unit: " + unit(u)));
            return;
        }
        Unit unit = i.unit();
        if (!described && !unit.isBlank()) {
            Map<String, String> parts = new LinkedHashMap<>();
            put(parts, "prefix", unit.prefix());
            put(parts, "suffix", unit.suffix());
            put(parts, "name", unit.name());
            mapping(yaml, "unit", parts);
        }
    }

    private static String unit(String text) {
        if (text.equals("%")) {
            return "{suffix: \"%\", name: per cent}";
        }
        return BEFORE.contains(text)
                ? "{prefix: " + YamlLines.scalar(text) + "}"
                : "{suffix: " + YamlLines.scalar(" " + text) + ", name: " + YamlLines.scalar(text) + "}";
    }

    private static void source(YamlLines yaml, Source source) {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "name", source.name());
        put(parts, "publisher", source.publisher());
        source.url().ifPresent(u -> parts.put("url", u.toString()));
        source.released().ifPresent(d -> parts.put("released", d.toString()));
        source.nextRelease().ifPresent(d -> parts.put("next-release", d.toString()));
        put(parts, "licence", source.licence());
        if (!parts.isEmpty()) {
            mapping(yaml, "source", parts);
        }
    }

    private static void mapping(YamlLines yaml, String key, Map<String, String> parts) {
        yaml.raw("    " + key + ":");
        parts.forEach((k, v) -> yaml.raw("      " + k + ": " + YamlLines.scalar(v)));
    }

    private static void put(Map<String, String> parts, String key, String text) {
        if (!text.isEmpty()) {
            parts.put(key, text);
        }
    }
}
