package waymark.intake;

import waymark.indicator.Symbol;

/** What symbols mean, in words for officers. */
final class SymbolMeaning {
    private SymbolMeaning() {}

    static String of(Symbol symbol) {
        String words = switch (symbol) {
            case CONFIDENTIAL -> "withheld to protect people";
            case NOT_AVAILABLE -> "not available";
            case NOT_APPLICABLE -> "not applicable";
            case ROUNDS_TO_ZERO -> "rounds to zero";
            case NONE_RECORDED -> "none recorded";
            case LOW_RELIABILITY -> "low reliability";
            case ESTIMATED -> "estimated";
            case FORECAST -> "forecast";
            case PROVISIONAL -> "provisional";
            case REVISED -> "revised";
            case BREAK -> "break in the series";
            case NOT_SIGNIFICANT -> "not significant";
            case SIGNIFICANT -> "significant at 5%";
            case VERY_SIGNIFICANT -> "significant at 1%";
            case HIGHLY_SIGNIFICANT -> "significant at 0.1%";
            case TOTAL -> "total";
        };
        return symbol.letters() + ", " + words;
    }
}
