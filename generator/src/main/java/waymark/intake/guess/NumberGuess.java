package waymark.intake.guess;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import waymark.format.csv.CsvGlance;
import waymark.indicator.profile.NumberStyle;

/** Finds the style in which most of a table's numbers are written. */
final class NumberGuess {
    private static final Pattern NUMBERLIKE =
            Pattern.compile("[-−+]? ?[£$€]? ?\\d[\\d.,  \\u202f]*%?(?:[eE][-+]?\\d+)? ?");
    private static final Set<String> AROUND = Set.of("%", "£", "$", "€");
    private static final List<NumberStyle> STYLES = List.of(
            NumberStyle.PLAIN,
            new NumberStyle('.', Set.of(","), Set.of()),
            new NumberStyle(',', Set.of(), Set.of()),
            new NumberStyle(',', Set.of("."), Set.of()),
            new NumberStyle('.', Set.of(" "), Set.of()),
            new NumberStyle(',', Set.of(" "), Set.of()));

    private NumberGuess() {}

    static NumberStyle of(List<CsvGlance.Line> body, char separator) {
        Set<String> texts = new LinkedHashSet<>();
        body.forEach(r ->
                r.fields().stream().filter(f -> NUMBERLIKE.matcher(f).matches()).forEach(texts::add));
        Set<String> around = new LinkedHashSet<>();
        AROUND.stream()
                .filter(s -> texts.stream().anyMatch(t -> t.contains(s)))
                .sorted()
                .forEach(around::add);
        NumberStyle best = NumberStyle.PLAIN;
        long most = -1;
        for (NumberStyle style : inOrder(separator)) {
            NumberStyle full = new NumberStyle(style.decimal(), style.thousands(), around);
            long parsed = texts.stream().filter(t -> full.parse(t).isPresent()).count();
            if (parsed > most) {
                most = parsed;
                best = full;
            }
        }
        return best;
    }

    /** Where commas don't separate fields, they are more often decimal marks. */
    private static List<NumberStyle> inOrder(char separator) {
        List<NumberStyle> styles = new ArrayList<>(STYLES);
        if (separator == ';') {
            styles.add(1, STYLES.get(2));
        }
        return styles;
    }
}
