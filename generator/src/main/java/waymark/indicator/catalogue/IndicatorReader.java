package waymark.indicator.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.format.yaml.Fields;
import waymark.format.yaml.Node;
import waymark.indicator.Disclosure;
import waymark.indicator.Indicator;
import waymark.indicator.Levels;
import waymark.indicator.Measure;
import waymark.indicator.Polarity;
import waymark.indicator.Source;
import waymark.indicator.Unit;
import waymark.indicator.sidecar.Facts;
import waymark.indicator.sidecar.Sidecars;
import waymark.language.Tongue;

/** Reads one indicator of the catalogue; what it leaves out comes from the sidecars with the indicator's label. */
final class IndicatorReader {
    private static final int MOST_DECIMALS = 6;

    private final Sidecars sidecars;
    private final Set<String> usedFiles = new HashSet<>();
    private final Set<String> themes;
    private final Tongue tongue;
    private final Diagnostics diagnostics;

    IndicatorReader(Sidecars sidecars, Set<String> themes, Tongue tongue, Diagnostics diagnostics) {
        this.sidecars = sidecars;
        this.tongue = tongue;
        this.themes = themes;
        this.diagnostics = diagnostics;
    }

    /** The indicator, or nothing if it has no id to be known by. */
    Optional<Indicator> read(Fields f) {
        String id = f.requiredId("id");
        String label = f.text("label").orElse(id);
        Beside told = Beside.of(sidecars.about(label, id), f, diagnostics);
        Beside beside = tongue.isMain() ? told : new Beside(told.facts().marked(), told.sidecars());
        usedFiles.addAll(beside.files());
        String theme = f.require(
                "theme", f.text("theme"), "", "add theme: with the id of one of your themes; only you can say which");
        if (!theme.isEmpty() && !themes.contains(theme)) {
            diagnostics.notFound(
                    CatalogueReader.SOURCES,
                    "unknown-theme",
                    f.span("theme"),
                    "\"" + theme + "\" is not a theme",
                    Nearest.hint(theme, themes));
        }
        Measure measure =
                f.word("measure", List.of(Measure.values()), Measure::word).orElse(Measure.PROPORTION);
        Indicator indicator = new Indicator(
                id,
                label,
                orSidecar(f, "title", beside.facts().title(), beside),
                f.texts("also").stream().map(Node.Scalar::text).toList(),
                theme,
                orSidecar(f, "definition", beside.facts().definition(), beside),
                unit(f, beside),
                f.upTo(MOST_DECIMALS, "decimals", "a number of decimals").or(beside.facts()::decimals),
                polarity(f),
                measure,
                per(f, measure),
                f.word("comparison", List.of(Levels.values()), Levels::word).orElse(Levels.ONE),
                f.text("interval").orElse(""),
                source(f, beside),
                disclosure(f),
                f.text("caveats").orElse(beside.facts().caveats()),
                f.text("owner").orElse(""),
                f.date("review-by"),
                f.span("id"));
        f.close();
        return id.isEmpty() ? Optional.empty() : Optional.of(indicator);
    }

    private static Disclosure disclosure(Fields f) {
        return f.nested(
                        "disclosure",
                        "what is said of disclosure",
                        d -> closed(
                                d,
                                new Disclosure(
                                        d.upTo(Disclosure.GREATEST_THRESHOLD, "threshold", "a threshold"),
                                        d.text("controlled-by").orElse(""))))
                .orElse(Disclosure.AS_THE_SITE);
    }

    /** The multiplier of a share; other measures aren't shares of anything. */
    private Optional<Double> per(Fields f, Measure measure) {
        Optional<Double> per = f.number("per");
        boolean share = measure == Measure.PROPORTION || measure == Measure.RATE;
        if (per.isPresent() && !(share && per.get() > 0)) {
            diagnostics.error(
                    "bad-value",
                    f.span("per"),
                    share ? "\"per\" is not above zero" : "\"per\" stands on a " + measure.word(),
                    share ? "write for example per: 100000" : "take it out; proportions and rates alone have one");
            return Optional.empty();
        }
        return per;
    }

    /** No source says whether much of what it counts is good. */
    private static Polarity polarity(Fields f) {
        return f.require(
                "polarity",
                f.word("polarity", List.of(Polarity.values()), Polarity::word),
                Polarity.NONE,
                "add polarity: high-is-good, low-is-good or none; only you can say which");
    }

    private static String orSidecar(Fields f, String key, String fallback, Beside beside) {
        Optional<String> own = f.text(key);
        return own.isPresent() || fallback.isEmpty() ? f.require(key, own, "", beside.hint(key)) : fallback;
    }

    private Unit unit(Fields f, Beside beside) {
        Unit unit = f.nested(
                        "unit",
                        "a unit",
                        u -> closed(
                                u,
                                new Unit(
                                        spaced(u, "prefix"),
                                        spaced(u, "suffix"),
                                        u.text("name").orElse(""))))
                .orElse(beside.facts().unit());
        if (unit.isBlank()) {
            diagnostics.error("missing-unit", f.span("unit"), "this indicator has no unit", beside.unitHint());
        }
        return unit;
    }

    /** What was read of a mapping, once its unknown keys are reported. */
    private static <T> Optional<T> closed(Fields f, T read) {
        f.close();
        return Optional.of(read);
    }

    /** A prefix or suffix keeps the blank that sets it apart from the number. */
    private static String spaced(Fields f, String key) {
        return f.node(key)
                .filter(Node.Scalar.class::isInstance)
                .map(n -> ((Node.Scalar) n).text())
                .orElse("");
    }

    /** The source; what it leaves out comes from the sidecars. */
    private static Source source(Fields f, Beside beside) {
        Source fallback = beside.facts().source();
        if (!f.has("source") && fallback.name().isEmpty()) {
            f.require("source", Optional.<String>empty(), "", beside.hint("source"));
        }
        return f.nested("source", "a source", s -> closed(s, source(s, fallback, beside)))
                .orElse(fallback);
    }

    /** A source with a name of its own is another one, of which the sidecars know nothing. */
    private static Source source(Fields s, Source told, Beside beside) {
        Source known = s.has("name") ? Facts.NO_SOURCE : told;
        return new Source(
                orSidecar(s, "name", known.name(), beside),
                s.text("publisher").orElse(known.publisher()),
                s.address("url").or(known::url),
                s.date("released").or(known::released),
                s.date("next-release").or(known::nextRelease),
                s.text("licence").orElse(known.licence()));
    }

    /** Tells of each sidecar file that describes none of the indicators that were read. */
    void noteUnused() {
        sidecars.noteUnused(usedFiles, diagnostics);
    }
}
