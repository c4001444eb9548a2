package waymark.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.diagnostic.Diagnostic;
import waymark.indicator.Indicator;
import waymark.indicator.Theme;
import waymark.indicator.profile.Role;
import waymark.intake.guess.ColumnGuess;
import waymark.intake.guess.Guess;

/** Asks what neither the table nor the site tells. */
final class Questions {
    private static final int FEW = 6;
    private static final int LONGEST = 50;

    private final Source source;
    private final TableForm form;
    private final Reading reading;
    private final Surroundings site;
    private final Answers answers;
    private final Explanation explanation;
    private final List<Question> asked = new ArrayList<>();

    Questions(
            Source source,
            TableForm form,
            Reading reading,
            Surroundings site,
            Answers answers,
            Explanation explanation) {
        this.source = source;
        this.form = form;
        this.reading = reading;
        this.site = site;
        this.answers = answers;
        this.explanation = explanation;
    }

    List<Question> all() {
        if (!form.profile().noFigures()) {
            layout();
            columns();
            symbols();
            groups();
            areas();
            catalogue();
        }
        return asked;
    }

    private void ask(String about, String text, String option, String file, boolean needed) {
        asked.add(new Question(about, text, option, file, needed));
    }

    private boolean found(String code, String words) {
        return explanation.faults().stream()
                .anyMatch(f -> f.code().equals(code) && f.message().contains(words));
    }

    private void layout() {
        if (found("missing-column", "period")) {
            ask(
                    "period",
                    "Which period are these figures for, or which column holds it?",
                    "--period 2024, or --column \"NAME=period\"",
                    "constants: {period: 2024}",
                    true);
        }
        boolean nowhere = found("missing-column", "area");
        boolean partly = explanation.records().leftOut().stream()
                .anyMatch(l -> l.reason().startsWith("without the code of an area"));
        if (nowhere || (partly && !answers.constants().containsKey(Role.AREA))) {
            ask(
                    "area",
                    partly
                            ? "Which area are the rows without a code about?"
                            : "Which area is this table about, or which column holds the areas?",
                    "--area CODE" + (partly ? "" : ", or --column \"NAME=area\""),
                    "constants: {area: CODE}",
                    nowhere);
        }
        if (explanation.faults().stream().map(Diagnostic::code).anyMatch("ambiguous-period"::equals)) {
            ask(
                    "year",
                    "When does a year begin that is written like " + ambiguous() + "?",
                    "--year financial (April), academic (September) or calendar",
                    "year: financial",
                    true);
        }
        if (explanation.faults().stream().map(Diagnostic::code).anyMatch("two-figures"::equals)) {
            ask(
                    "rows-apart",
                    "Some rows have the same area, period and indicator but other figures. Which column tells them apart?",
                    "--column \"NAME=breakdown\"",
                    "breakdowns: [NAME]",
                    true);
        }
    }

    private String ambiguous() {
        return explanation.faults().stream()
                .filter(f -> f.code().equals("ambiguous-period"))
                .map(f -> f.message().substring(0, f.message().indexOf('"', 1) + 1))
                .findFirst()
                .orElse("2018-19");
    }

    /** Of a guess the parts that aren't sure. */
    private void columns() {
        List<ColumnGuess> unsure = form.guess().map(Guess::columns).orElse(List.of()).stream()
                .filter(c -> c.confidence() < ColumnGuess.SURE)
                .toList();
        for (String part : List.of(Role.AREA.key(), Role.PERIOD.key(), "breakdown", Role.VALUE.key(), "unused")) {
            List<String> names = unsure.stream()
                    .filter(c -> c.part().equals(part))
                    .map(ColumnGuess::name)
                    .toList();
            if (!names.isEmpty()) {
                column(part, names);
            }
        }
    }

    private void column(String part, List<String> names) {
        String text = switch (part) {
            case "breakdown" -> "Does " + either(names) + " divide the figures into groups, such as men and women?";
            case "unused" -> "Is " + either(names) + " part of the figures? It isn't read as yet.";
            case "value" ->
                names.size() == 1
                        ? "Does " + either(names) + " hold the figures?"
                        : "Is each of these " + names.size() + " columns an indicator: " + few(names) + "?";
            default -> "Does " + either(names) + " hold the " + part + "?";
        };
        String other = part.equals("unused") ? "value" : "ignored";
        String column = names.size() == 1 ? names.get(0) : "NAME";
        ask(
                "column-" + part,
                text,
                (part.equals("unused") ? "if so" : "if not") + ", --column \"" + column + "=" + other + "\"",
                "",
                false);
    }

    private static String either(List<String> names) {
        return names.stream().limit(FEW).map(n -> "\"" + n + "\"").collect(Collectors.joining(" or "));
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }

    private static String few(List<String> names) {
        String some =
                names.stream().limit(FEW).map(n -> "\"" + shortened(n) + "\"").collect(Collectors.joining(", "));
        return names.size() > FEW ? some + " …" : some;
    }

    private void symbols() {
        List<Explanation.SymbolMet> unknown = explanation.symbols().stream()
                .filter(s -> s.meaning().isEmpty())
                .toList();
        for (Explanation.SymbolMet symbol : unknown.stream().limit(FEW).toList()) {
            String text = symbol.text().isEmpty() ? "an empty value" : "\"" + symbol.text() + "\"";
            ask(
                    "symbol",
                    "What does " + text + " mean where a number is expected (" + times(symbol.count()) + ")?",
                    "--symbol \"" + symbol.text() + "=x\" (x not available, c withheld, z not applicable, low, w none)",
                    "symbols: {\"" + symbol.text() + "\": x}",
                    true);
        }
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    private void groups() {
        Explanation.Records records = explanation.records();
        if (records.figures() > 0 && records.figures() == records.breakdowns()) {
            List<String> names = explanation.columns().stream()
                    .filter(c -> c.part().equals("breakdown"))
                    .map(Explanation.Column::name)
                    .toList();
            ask(
                    "total",
                    "No row is about everybody. If a word in " + either(names) + " stands for all, which?",
                    "--total WORD",
                    "totals: [WORD]",
                    false);
        }
    }

    private void areas() {
        Explanation.AreasMet areas = explanation.areas();
        if (areas.checked() && !areas.unlisted().isEmpty() && (!areas.missing().isEmpty() || areas.met() == 0)) {
            Explanation.AreaMet first = areas.unlisted().get(0);
            ask(
                    "unlisted-areas",
                    areas.unlisted().size() == 1
                            ? "Is the area that data/places.csv doesn't list one of yours?"
                            : "Are places or comparators of yours among the "
                                    + areas.unlisted().size() + " areas that data/places.csv doesn't list?",
                    "",
                    "data/places.csv: " + (first.code().isEmpty() ? "CODE" : first.code()) + ","
                            + (first.name().contains(",") ? "\"" + first.name() + "\"" : first.name())
                            + ",district,,",
                    false);
        }
    }

    private void catalogue() {
        List<Indicator> fresh = explanation.indicators().stream()
                .filter(i -> !i.listed())
                .flatMap(i -> reading.catalogue().indicator(i.id()).stream())
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        explanation.indicators().stream()
                .filter(i -> !i.near().isEmpty())
                .limit(FEW)
                .forEach(i -> ask(
                        "same-indicator",
                        "Is \"" + i.label() + "\" the \"" + i.near() + "\" of the catalogue?",
                        "",
                        "data/indicators.yaml: label: " + i.label(),
                        false));
        String which =
                fresh.size() == 1 ? "\"" + fresh.get(0).label() + "\"" : "the " + fresh.size() + " new indicators";
        String file = source.cataloguePath() + ": ";
        if (answers.catalogue().theme().isEmpty()) {
            String themes = site.catalogue().themes().stream().map(Theme::id).collect(Collectors.joining(", "));
            ask(
                    "theme",
                    "Which theme " + (fresh.size() == 1 ? "does " : "do ") + which + " belong to?",
                    "--theme ID" + (themes.isEmpty() ? "" : " (" + themes + ")"),
                    file + "theme: ID",
                    true);
        }
        if (answers.catalogue().polarity().isEmpty()) {
            ask(
                    "polarity",
                    "Is a high value of " + which + " good?",
                    "--polarity high-is-good, low-is-good or none",
                    file + "polarity: none",
                    true);
        }
        boolean undescribed = fresh.stream()
                .anyMatch(i -> i.definition().isBlank() || i.source().name().isBlank());
        if (undescribed) {
            ask(
                    "description",
                    "What exactly do the figures of " + which + " say, and who publishes them?",
                    "",
                    file + "definition: …, source: {name: …}",
                    true);
        }
        boolean unitless = fresh.stream().anyMatch(i -> i.unit().isBlank());
        if (answers.catalogue().unit().isEmpty() && unitless) {
            ask(
                    "unit",
                    "What is the unit of " + which + "?" + unitsTold(),
                    "--unit \"%\"",
                    file + "unit: {suffix: \"%\"}",
                    true);
        }
    }

    /** What a column of units says. */
    private String unitsTold() {
        Set<String> units = UnitColumn.texts(form.sniffed());
        return units.isEmpty() || units.size() > FEW
                ? ""
                : " The table says " + units.stream().map(u -> "\"" + u + "\"").collect(Collectors.joining(", ")) + ".";
    }
}
