package waymark.page.indicator;

import waymark.indicator.Symbol;
import waymark.page.Messages;

/** Says what a symbol means, as it stands beside each table that uses one. */
public final class SymbolText {
    private SymbolText() {}

    /** {@code [p] provisional}. */
    public static String explained(Symbol symbol, Messages words) {
        return symbol.printed() + " " + words.text("symbol." + symbol.letters());
    }
}
