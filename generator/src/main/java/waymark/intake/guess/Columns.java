package waymark.intake.guess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import waymark.indicator.profile.Role;

/** Gives each column of an unknown table its most likely part, the surest first; what is left decides about the rest. */
final class Columns {
    private static final Pattern AREA_NAME = Pattern.compile(
            "area.?na?me?|areanm|geography(.?name)?$|la.?name|authority|district|borough|council|county|region|nation|country|place|locality|ward|^name$|(lad|la|utla|ltla)\\d*nm");
    private static final Pattern AREA_CODE = Pattern.compile(
            "area.?co?de?|areacd|gss|ons.?code|geo.?code|geography.?code|la.?code|authority.?code|(lad|la|utla|ltla)\\d*cd|fips|^code$");
    private static final Pattern PERIOD = Pattern.compile("period|year|date|time|month|quarter|jahr");
    private static final Pattern FROM = Pattern.compile("(^|[_ ])(from|start)|begin");
    private static final Pattern TO = Pattern.compile("(^|[_ ])(to|end|until)([_ ]|$)");
    private static final Pattern INDICATOR =
            Pattern.compile("indicator|variable|metric|series|measure.?name|^measure$");
    private static final Pattern UNIT = Pattern.compile("^units?$|unit.?of|uom");
    private static final Pattern STATUS = Pattern.compile("status|flag|symbol|marker");
    private static final Pattern NOTE = Pattern.compile("note|comment|remark|caveat");
    private static final Map<Role, Pattern> NUMBERS = new EnumMap<>(Map.of(
            Role.LOWER, Pattern.compile("lower|(^|[_ ])(lci|ll|lcl)|ci.?low|ci90lb|lower.?limit"),
            Role.UPPER, Pattern.compile("upper|(^|[_ ])(uci|ul|ucl)|ci.?(up|high)|ci90ub|upper.?limit"),
            Role.DENOMINATOR, Pattern.compile("denominator|population|^base$"),
            Role.COUNT, Pattern.compile("^count$|numerator|^n$|^number$"),
            Role.VALUE, Pattern.compile("^(obs_?)?value$|observation|^rate$|percent|^figure$|^wert$")));
    private static final Pattern PLAIN_VALUE =
            Pattern.compile("(obs_?)?values?|observation|figure|rate|percent(age)?|wert");
    static final String MORE_AREAS = "more about the areas";
    private static final double ENOUGH = 0.5;
    private static final int FEW = 40;

    private final List<ColumnSketch> all;
    private final Set<String> codes;
    private final Set<String> names;
    private final Map<Integer, ColumnGuess> guesses = new TreeMap<>();

    Columns(List<ColumnSketch> all, Set<String> codes, Set<String> names) {
        this.all = all;
        this.codes = codes;
        this.names = names;
    }

    /** The columns in their order, each with a part. */
    List<ColumnGuess> guess() {
        best(Role.AREA.key(), this::areaCode, "codes of areas");
        best(Role.AREA_NAME.key(), this::areaName, "names of areas");
        boolean wide = periodsAbove();
        if (!wide) {
            periods();
        }
        numbers(wide);
        best("unit", c -> c.named(UNIT) && !c.isNumeric() ? 0.9 : 0, "named like a unit");
        best(Role.STATUS.key(), c -> c.named(STATUS) && c.texts().size() <= FEW ? 0.8 : 0, "named like a status");
        best(Role.NOTE.key(), c -> c.named(NOTE) && !c.isNumeric() ? 0.8 : 0, "named like a note");
        best(Role.INDICATOR.key(), this::indicator, "named like an indicator");
        open().forEach(this::rest);
        return List.copyOf(guesses.values());
    }

    private List<ColumnSketch> open() {
        return all.stream().filter(c -> !guesses.containsKey(c.position())).toList();
    }

    private void take(ColumnSketch column, String part, double confidence, String why) {
        guesses.put(column.position(), new ColumnGuess(column.position() + 1, column.name(), part, confidence, why));
    }

    private boolean has(String part) {
        return guesses.values().stream().anyMatch(g -> g.part().equals(part));
    }

    /** Gives a part to the column with the highest score, if that is high enough; of equal ones to the more varied. */
    private Optional<ColumnSketch> best(String part, ToDoubleFunction<ColumnSketch> score, String why) {
        Optional<ColumnSketch> best = open().stream()
                .filter(c -> score.applyAsDouble(c) >= ENOUGH)
                .max(Comparator.comparingDouble(score)
                        .thenComparing(c -> c.texts().size())
                        .thenComparing(c -> -c.position()));
        best.ifPresent(c -> take(c, part, score.applyAsDouble(c), why));
        return best;
    }

    private double areaCode(ColumnSketch c) {
        double known = c.share(codes::contains);
        double shaped = c.strictCodeShare() * 0.95;
        boolean codey = c.named(AREA_CODE) && c.share(t -> t.matches("[A-Za-z0-9]{2,12}")) > 0.9 && !c.isConstant();
        boolean zeros = c.leadingZeros() > 0.02 && c.texts().size() > c.rows() / 20;
        double named = codey ? 0.6 : zeros ? 0.55 : 0;
        double score = Math.max(Math.max(known > 0.3 ? 0.9 + known / 20 : 0, shaped), named);
        return score > ENOUGH && c.named(AREA_CODE) ? Math.min(0.99, score + 0.04) : Math.min(0.98, score);
    }

    private double areaName(ColumnSketch c) {
        if (c.isNumeric() || c.codeShare() > 0.5) {
            return 0;
        }
        double known = c.share(names::contains);
        boolean unnamed =
                c.name().startsWith("#") && c.texts().size() > 10 && c.share(t -> t.matches("\\p{L}.{2,}")) > 0.9;
        double named = c.named(AREA_NAME) && !c.isConstant() ? 0.75 : unnamed ? 0.55 : 0;
        return Math.max(known > 0.3 ? 0.85 + known / 10 : 0, named);
    }

    private void periods() {
        boolean found =
                best(Role.PERIOD.key(), this::period, "its texts are periods").isPresent();
        if (!found) {
            Optional<ColumnSketch> from = best(Role.FROM.key(), c -> day(c, FROM), "the first days of periods");
            if (from.isPresent()) {
                best(Role.TO.key(), c -> day(c, TO), "the last days of periods");
            }
        }
    }

    private double period(ColumnSketch c) {
        double share = c.periodShare();
        boolean pair = c.named(FROM) || (c.named(TO) && open().stream().anyMatch(o -> o.named(FROM)));
        if (share < 0.8 || pair) {
            return 0;
        }
        boolean plainNumber = c.isNumeric() && !c.areYears() && !c.named(PERIOD);
        double unnamed = plainNumber ? 0 : 0.7;
        return c.named(PERIOD) ? 0.6 + share * 0.38 : unnamed;
    }

    private static double day(ColumnSketch c, Pattern name) {
        return c.named(name) && c.periodShare() > 0.8 ? 0.8 : 0;
    }

    /** Whether the columns of numbers are named like periods; then they hold the values. */
    private boolean periodsAbove() {
        List<ColumnSketch> above = open().stream()
                .filter(c -> c.isNumeric() && ColumnSketch.isPeriod(c.name()))
                .toList();
        long numbers = open().stream().filter(ColumnSketch::isNumeric).count();
        boolean wide = above.size() >= 2 && above.size() >= numbers - above.size();
        if (wide) {
            above.forEach(c -> take(c, Role.VALUE.key(), 0.9, "named like a period, and holds numbers"));
        }
        return wide;
    }

    private void numbers(boolean wide) {
        open().stream()
                .filter(c -> c.isIdentifier() || (c.isNumeric() && c.isConstant() && c.rows() > 3))
                .toList()
                .forEach(c -> take(c, "ignored", 0.8, c.isConstant() ? "the same in all rows" : "numbers the rows"));
        if (wide) {
            return;
        }
        Optional<ColumnSketch> value = best(Role.VALUE.key(), c -> number(c, Role.VALUE), "named like a value");
        List<ColumnSketch> left =
                open().stream().filter(ColumnSketch::isNumeric).toList();
        boolean alone =
                value.isPresent() || left.stream().filter(c -> !isPart(c)).count() == 1;
        if (alone) {
            for (Role role : List.of(Role.LOWER, Role.UPPER, Role.DENOMINATOR, Role.COUNT)) {
                best(role.key(), c -> number(c, role), "named like it, and holds numbers");
            }
        }
        open().stream()
                .filter(ColumnSketch::isNumeric)
                .toList()
                .forEach(c -> take(
                        c,
                        value.isPresent() ? "unused" : Role.VALUE.key(),
                        value.isPresent() ? 0.6 : 0.65,
                        value.isPresent() ? "numbers beside the value" : "holds numbers"));
    }

    private static boolean isPart(ColumnSketch c) {
        return List.of(Role.LOWER, Role.UPPER, Role.DENOMINATOR, Role.COUNT).stream()
                .anyMatch(r -> number(c, r) > 0);
    }

    private static double number(ColumnSketch c, Role role) {
        Pattern pattern = NUMBERS.get(role);
        return c.isNumeric() && pattern != null && c.named(pattern) ? 0.6 + 0.38 * Math.min(1, c.numberShare()) : 0;
    }

    private double indicator(ColumnSketch c) {
        return c.named(INDICATOR) && !c.isNumeric() && !c.texts().isEmpty() ? 0.85 : 0;
    }

    /** What holds few words breaks figures down; the rest isn't read. */
    private void rest(ColumnSketch c) {
        boolean few =
                c.texts().size() > 1 && c.texts().size() <= FEW && c.texts().size() <= Math.max(2, c.rows() / 3);
        boolean geographic =
                c.codeShare() > 0.8 || c.share(codes::contains) > 0.5 || c.named(AREA_NAME) || c.named(AREA_CODE);
        if (few && !geographic && has(Role.VALUE.key())) {
            take(c, "breakdown", 0.6, "a few words that come again and again");
        } else {
            take(
                    c,
                    "ignored",
                    geographic ? 0.8 : 0.6,
                    geographic ? MORE_AREAS : rest(c.texts().size()));
        }
    }

    private static String rest(int texts) {
        return texts == 0 ? "empty" : texts == 1 ? "the same in all rows" : "words of many kinds";
    }

    /** Whether a column of values has a name that tells nothing of them. */
    static boolean isPlainValue(String name) {
        return PLAIN_VALUE.matcher(name.toLowerCase(java.util.Locale.ROOT)).matches();
    }

    /** Those whose part is one of these, in their order. */
    static List<String> of(List<ColumnGuess> guesses, String... parts) {
        List<String> names = new ArrayList<>();
        guesses.stream().filter(g -> List.of(parts).contains(g.part())).forEach(g -> names.add(g.name()));
        return names;
    }
}
