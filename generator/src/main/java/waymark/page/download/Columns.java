package waymark.page.download;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import waymark.page.Messages;

/** The columns of tables of figures, made once for all that are broken down by the same dimensions. */
public final class Columns {
    private final Messages words;
    private final Map<List<String>, List<Column>> known = new ConcurrentHashMap<>();

    public Columns(Messages words) {
        this.words = words;
    }

    List<Column> of(List<String> dimensions) {
        return known.computeIfAbsent(dimensions, d -> FigureTable.columns(d, words));
    }
}
