package waymark.page.download;

import java.util.List;
import waymark.indicator.Source;

/**
 * A table that may be taken away.
 *
 * @param path below the output folder
 * @param name in the data package, unique there
 * @param key the headers of the columns by which its rows differ, if none of them is ever empty
 * @param sources where its figures come from, each once
 * @param unit of the values, where all are of one indicator; may be empty
 * @param rows how many there are below the header
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Table(
        String path,
        String name,
        String title,
        List<Column> columns,
        List<String> key,
        List<Source> sources,
        String unit,
        int rows,
        byte[] bytes) {
    public Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        sources = List.copyOf(sources);
    }

    /** The same table at another path. */
    Table at(String other) {
        return new Table(other, name, title, columns, key, sources, unit, rows, bytes);
    }
}
