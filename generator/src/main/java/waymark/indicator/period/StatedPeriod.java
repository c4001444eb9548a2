package waymark.indicator.period;

import java.util.List;
import waymark.indicator.Period;
import waymark.indicator.Symbol;

/** A period as a source writes it into a cell, with the symbols it puts behind it; they belong to the figure. */
public record StatedPeriod(Period period, List<Symbol> symbols) {
    public StatedPeriod {
        symbols = List.copyOf(symbols);
    }
}
