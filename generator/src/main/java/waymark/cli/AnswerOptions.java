package waymark.cli;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import waymark.indicator.Polarity;
import waymark.indicator.profile.Role;
import waymark.indicator.profile.YearKind;
import waymark.intake.Answers;

/** What an officer says of a table that the table doesn't tell. */
final class AnswerOptions {
    @Option(names = "--area", paramLabel = "CODE", description = "The area of rows that name none.")
    private @Nullable String area;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "The period of all rows, where no column tells it.")
    private @Nullable String period;

    @Option(
            names = "--indicator",
            paramLabel = "NAME",
            description = "What all figures are, where no column tells it: an indicator's id or label.")
    private @Nullable String indicator;

    @Option(
            names = "--column",
            paramLabel = "NAME=PART",
            description =
                    "What a column holds; may be repeated. PART: area, area-name, indicator, period, from, to, value, lower, "
                            + "upper, count, denominator, status, note, breakdown, ignored.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--total",
            paramLabel = "WORD",
            description = "A word that stands for all, such as Persons; may be repeated.")
    private List<String> totals = List.of();

    @Option(
            names = "--symbol",
            paramLabel = "TEXT=SYMBOL",
            description =
                    "What a text in place of a number means; may be repeated. SYMBOL: c withheld, x not available, "
                            + "z not applicable, low rounds to zero, w none recorded, u low reliability.")
    private Map<String, String> symbols = new LinkedHashMap<>();

    @Option(
            names = "--year",
            paramLabel = "KIND",
            converter = KindOfYear.class,
            description = "When a year like 2018-19 begins: financial (April), academic (September) or calendar.")
    private @Nullable YearKind year;

    @Option(names = "--theme", paramLabel = "ID", description = "The theme of indicators that are new.")
    private @Nullable String theme;

    @Option(
            names = "--polarity",
            paramLabel = "WORD",
            converter = Judgement.class,
            description = "Whether a high value of new indicators is good: high-is-good, low-is-good or none.")
    private @Nullable Polarity polarity;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "What stands behind numbers of new indicators, such as \"%%\".")
    private @Nullable String unit;

    /** Reads a kind of year by its word. */
    static final class KindOfYear implements CommandLine.ITypeConverter<YearKind> {
        @Override
        public YearKind convert(String word) {
            return named(word, List.of(YearKind.values()), YearKind::word);
        }
    }

    /** Reads a polarity by its word. */
    static final class Judgement implements CommandLine.ITypeConverter<Polarity> {
        @Override
        public Polarity convert(String word) {
            return named(word, List.of(Polarity.values()), Polarity::word);
        }
    }

    private static <T> T named(String word, List<T> known, Function<T, String> name) {
        return known.stream()
                .filter(k -> name.apply(k).equals(word))
                .findFirst()
                .orElseThrow(() -> new CommandLine.TypeConversionException("\"" + word + "\" is none of "
                        + String.join(", ", known.stream().map(name).toList())));
    }

    Answers answers() {
        Map<Role, String> constants = new EnumMap<>(Role.class);
        put(constants, Role.AREA, area);
        put(constants, Role.PERIOD, period);
        put(constants, Role.INDICATOR, indicator);
        return new Answers(
                constants,
                columns,
                totals,
                symbols,
                Optional.ofNullable(year).map(YearKind::word),
                new Answers.Catalogued(
                        Optional.ofNullable(theme),
                        Optional.ofNullable(polarity).map(Polarity::word),
                        Optional.ofNullable(unit)));
    }

    private static void put(Map<Role, String> constants, Role role, @Nullable String text) {
        if (text != null) {
            constants.put(role, text);
        }
    }
}
