package waymark.indicator.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import waymark.diagnostic.Diagnostics;
import waymark.format.yaml.Fields;
import waymark.indicator.Unit;
import waymark.indicator.sidecar.Facts;
import waymark.indicator.sidecar.Sidecar;

/** What all the files beside tables tell together about one indicator; where two differ, the first counts. */
record Beside(Facts facts, List<Sidecar> sidecars) {
    private static final String EXAMPLE = "add for example unit: {suffix: \"%\", name: per cent}";

    Beside {
        sidecars = List.copyOf(sidecars);
    }

    /** Puts together what is told, and warns where two files differ on what the catalogue itself doesn't say. */
    static Beside of(List<Sidecar> sidecars, Fields own, Diagnostics diagnostics) {
        Facts facts = Facts.NONE;
        for (Sidecar s : sidecars) {
            facts = facts.or(s.facts());
        }
        Beside beside = new Beside(facts, sidecars);
        beside.agree("title", own, f -> text(f.title()), diagnostics);
        beside.agree("definition", own, f -> text(f.definition()), diagnostics);
        beside.agree("unit", own, f -> f.unit().isBlank() ? Optional.empty() : Optional.of(f.unit()), diagnostics);
        beside.agree("decimals", own, Facts::decimals, diagnostics);
        beside.agree("source", own, f -> text(f.source().name()), diagnostics);
        beside.agree("source", own, f -> f.source().released(), diagnostics);
        beside.agree("source", own, f -> text(f.source().licence()), diagnostics);
        return beside;
    }

    /** The files that tell something. */
    List<String> files() {
        return sidecars.stream().map(s -> s.span().file()).distinct().toList();
    }

    /** The way out where something is told nowhere. */
    String hint(String key) {
        return "add " + key + ": …" + (sidecars.isEmpty() ? "" : "; " + where() + " doesn't tell it");
    }

    private String where() {
        List<String> files = files();
        return files.get(0)
                + (files.size() == 1
                        ? ""
                        : ", like " + (files.size() - 1) + " other" + (files.size() == 2 ? "" : "s") + ",");
    }

    /** The way out where no unit is told. */
    String unitHint() {
        return sidecars.stream()
                .findFirst()
                .map(s -> EXAMPLE + ", or fill in " + s.unitKey() + " in "
                        + s.span().file())
                .orElse(EXAMPLE);
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    private <T> void agree(String key, Fields own, Function<Facts, Optional<T>> fact, Diagnostics diagnostics) {
        if (own.has(key)) {
            return;
        }
        Optional<Sidecar> first = Optional.empty();
        for (Sidecar s : sidecars) {
            Optional<T> told = fact.apply(s.facts());
            boolean elsewhere =
                    first.filter(o -> !o.span().file().equals(s.span().file())).isPresent();
            if (told.isPresent()
                    && elsewhere
                    && !told.equals(fact.apply(first.get().facts()))) {
                diagnostics.warning(
                        "sidecars-differ",
                        s.span(),
                        "the " + key + " \"" + shown(told.get()) + "\" differs from \""
                                + shown(fact.apply(first.get().facts()).orElseThrow()) + "\" at "
                                + first.get().span(),
                        "the other counts; write " + key + ": in the catalogue to decide");
            }
            first = told.isPresent() && first.isEmpty() ? Optional.of(s) : first;
        }
    }

    private static <T> String shown(T told) {
        if (told instanceof Unit unit) {
            return (unit.prefix() + " " + unit.suffix() + " " + unit.name())
                    .strip()
                    .replaceAll(" +", " ");
        }
        return String.valueOf(told);
    }
}
