package waymark.intake.sniff;

import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import waymark.format.csv.CsvGlance;

/** Finds out what stands between the fields: the sign that gives most records the same number of them. */
final class Separator {
    private static final List<Character> SIGNS = List.of(',', ';', '\t', '|');
    private static final int LOOKED_AT = 200;

    private Separator() {}

    static char of(Supplier<Reader> text) {
        char best = ',';
        double most = 0;
        for (char sign : SIGNS) {
            double score =
                    score(CsvGlance.of(text.get(), sign, LOOKED_AT, LOOKED_AT).records());
            if (score > most * 1.05) {
                most = score;
                best = sign;
            }
        }
        return best;
    }

    /** The share of records that are as wide as most are, and a little for each field and for a first one of that width. */
    private static double score(List<CsvGlance.Line> records) {
        Map<Integer, Integer> widths = new HashMap<>();
        records.forEach(r -> widths.merge(r.fields().size(), 1, Integer::sum));
        double best = 0;
        for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
            if (width.getKey() > 1) {
                double share = (double) width.getValue() / records.size();
                boolean fromTheTop = records.get(0).fields().size() == width.getKey();
                double many = Math.min(width.getKey(), 20) / 100.0;
                best = Math.max(best, share * (1 + many + (fromTheTop ? 0.1 : 0)));
            }
        }
        return best;
    }
}
