package waymark.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The shorthand symbols of official statistics, with what they say of a figure. */
public enum Symbol {
    CONFIDENTIAL("c", true),
    NOT_AVAILABLE("x", true),
    NOT_APPLICABLE("z", true),
    ROUNDS_TO_ZERO("low", true),
    NONE_RECORDED("w", true),
    LOW_RELIABILITY("u", true),
    ESTIMATED("e", false),
    FORECAST("f", false),
    PROVISIONAL("p", false),
    REVISED("r", false),
    BREAK("b", false),
    NOT_SIGNIFICANT("ns", false),
    SIGNIFICANT("s", false),
    VERY_SIGNIFICANT("ss", false),
    HIGHLY_SIGNIFICANT("sss", false),
    TOTAL("t", false);

    private static final Pattern SEPARATORS = Pattern.compile("[\\[\\],; ]+");

    private static final Optional<List<Symbol>> NONE = Optional.of(List.of());

    private final String letters;
    private final boolean explainsMissing;

    Symbol(String letters, boolean explainsMissing) {
        this.letters = letters;
        this.explainsMissing = explainsMissing;
    }

    /** The letters between the brackets. */
    public String letters() {
        return letters;
    }

    /** As printed, such as {@code [c]}. */
    public String printed() {
        return "[" + letters + "]";
    }

    /** Whether it tells why there is no number. */
    public boolean explainsMissing() {
        return explainsMissing;
    }

    /** Whether no number can stand beside it. */
    public boolean forbidsNumber() {
        return this == CONFIDENTIAL || this == NOT_AVAILABLE || this == NOT_APPLICABLE;
    }

    /** Symbols as sources write them: {@code c}, {@code [r][e]}, {@code r, e}; nothing if one is unknown. */
    public static Optional<List<Symbol>> parse(String status) {
        if (status.isEmpty()) {
            return NONE;
        }
        List<Symbol> symbols = new ArrayList<>();
        for (String part :
                SEPARATORS.splitAsStream(status.toLowerCase(Locale.ROOT)).toList()) {
            if (part.isEmpty()) {
                continue;
            }
            Optional<Symbol> symbol = of(part);
            if (symbol.isEmpty()) {
                return Optional.empty();
            }
            symbols.add(symbol.get());
        }
        return Optional.of(List.copyOf(symbols));
    }

    /** The letters of all symbols, for hints. */
    public static List<String> known() {
        return Arrays.stream(values()).map(Symbol::letters).toList();
    }

    private static Optional<Symbol> of(String letters) {
        return Arrays.stream(values()).filter(s -> s.letters.equals(letters)).findFirst();
    }
}
