package waymark.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import waymark.format.csv.CsvFormat;
import waymark.indicator.profile.ColumnName;
import waymark.indicator.profile.NumberStyle;
import waymark.indicator.profile.Profile;
import waymark.indicator.profile.Role;
import waymark.indicator.profile.SymbolWords;
import waymark.intake.guess.ProfileDraft;
import waymark.intake.sniff.Sniffed;

/** Makes profiles that take over most of a packed one, and puts answers into profiles. */
final class BaseDraft {
    private BaseDraft() {}

    /**
     * A profile on top of a packed one.
     *
     * @param opens whether the packed profile opens the file as it is
     */
    static ProfileDraft of(
            Source source, Sniffed sniffed, Profile base, boolean opens, Surroundings site, Answers answers) {
        boolean separated = opens && sniffed.format().separator() != ',';
        Optional<CsvFormat> format = opens && !separated ? Optional.empty() : Optional.of(sniffed.format());
        ProfileDraft draft = new ProfileDraft(
                base.name() + ": " + source.title(),
                site.profiles().packedName(base),
                List.of(source.table()),
                List.of(),
                format,
                NumberStyle.PLAIN,
                answers.columns().isEmpty() ? Map.of() : columns(base),
                answers.constants().isEmpty() ? Map.of() : base.constants(),
                Optional.empty(),
                answers.columns().containsValue("breakdown") ? breakdowns(base) : List.of(),
                answers.totals().isEmpty() ? Set.of() : sorted(base.totals()),
                answers.columns().isEmpty() ? List.of() : texts(base.ignored()),
                answers.symbols().isEmpty() ? Map.of() : symbols(base.symbols()),
                Optional.empty(),
                false,
                false);
        return answered(columns(draft, answers.columns()), answers);
    }

    private static Set<String> sorted(Set<String> texts) {
        return new LinkedHashSet<>(texts.stream().sorted().toList());
    }

    private static Map<Role, List<String>> columns(Profile base) {
        Map<Role, List<String>> columns = new EnumMap<>(Role.class);
        base.columns().forEach((role, names) -> columns.put(role, texts(names)));
        return columns;
    }

    private static Map<String, String> symbols(SymbolWords words) {
        Map<String, String> symbols = new TreeMap<>(words.texts());
        words.patterns().forEach((pattern, letters) -> symbols.put("/" + pattern + "/", letters));
        return symbols;
    }

    private static List<String> breakdowns(Profile base) {
        return base.breakdowns().stream().map(b -> b.category().text()).toList();
    }

    private static List<String> texts(List<ColumnName> names) {
        return names.stream().map(ColumnName::text).toList();
    }

    /** A draft in which columns have the parts that an officer gave them. */
    private static ProfileDraft columns(ProfileDraft d, Map<String, String> parts) {
        Map<Role, List<String>> columns = new EnumMap<>(Role.class);
        d.columns()
                .forEach((role, names) -> columns.put(
                        role, names.stream().filter(n -> !parts.containsKey(n)).toList()));
        columns.values().removeIf(List::isEmpty);
        List<String> breakdowns = new ArrayList<>(d.breakdowns());
        List<String> ignored = new ArrayList<>(d.ignored());
        parts.forEach((name, part) -> {
            breakdowns.remove(name);
            ignored.remove(name);
            if (part.equals("breakdown")) {
                breakdowns.add(name);
            } else if (part.equals("ignored")) {
                ignored.add(name);
            } else {
                role(part).ifPresent(r -> columns.put(r, List.of(name)));
            }
        });
        return new ProfileDraft(
                d.name(),
                d.base(),
                d.files(),
                d.recognise(),
                d.format(),
                d.numbers(),
                columns,
                d.constants(),
                d.indicatorFromFile(),
                breakdowns,
                d.totals(),
                ignored,
                d.symbols(),
                d.year(),
                d.noFigures(),
                d.whole());
    }

    private static Optional<Role> role(String key) {
        return List.of(Role.values()).stream().filter(r -> r.key().equals(key)).findFirst();
    }

    /** A draft with what an officer says of the whole table. */
    static ProfileDraft answered(ProfileDraft d, Answers answers) {
        Map<Role, String> constants = new EnumMap<>(Role.class);
        constants.putAll(d.constants());
        constants.putAll(answers.constants());
        Set<String> totals = new LinkedHashSet<>(d.totals());
        totals.addAll(answers.totals());
        Map<String, String> symbols = new LinkedHashMap<>(d.symbols());
        symbols.putAll(answers.symbols());
        boolean named = answers.constants().containsKey(Role.INDICATOR);
        return new ProfileDraft(
                d.name(),
                d.base(),
                d.files(),
                d.recognise(),
                d.format(),
                d.numbers(),
                d.columns(),
                constants,
                named ? Optional.empty() : d.indicatorFromFile(),
                d.breakdowns(),
                totals,
                d.ignored(),
                symbols,
                answers.year().or(d::year),
                d.noFigures() && answers.columns().isEmpty(),
                d.whole());
    }
}
