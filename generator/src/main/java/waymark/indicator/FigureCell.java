package waymark.indicator;

import java.util.List;

/**
 * The parts of one figure on their way from a table into columns. It is one object for all rows: they come in millions. A
 * number that isn't there is NaN; without a value the symbols say why.
 */
public final class FigureCell {
    public double value;
    public double lower;
    public double upper;
    public double count;
    public double denominator;
    public List<Symbol> symbols = List.of();
    public String note = "";

    /** Takes over the parts of a figure. */
    public void set(Figure figure) {
        symbols = figure.symbols();
        note = figure.note();
        if (figure instanceof Figure.Known known) {
            value = known.value();
            lower = known.interval().map(Figure.Interval::lower).orElse(Double.NaN);
            upper = known.interval().map(Figure.Interval::upper).orElse(Double.NaN);
            count = known.count().orElse(Double.NaN);
            denominator = known.denominator().orElse(Double.NaN);
        } else {
            value = Double.NaN;
            lower = Double.NaN;
            upper = Double.NaN;
            count = Double.NaN;
            denominator = Double.NaN;
        }
    }
}
