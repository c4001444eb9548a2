package waymark.page.download;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import waymark.page.Output;

/**
 * The files that pages of all languages lead to. Those of the main language are composed, and told of here; pages of the others list
 * the same files, with the sizes that these have, under titles of their own.
 */
public final class SharedFiles {
    private final Map<String, Listed> files = new ConcurrentHashMap<>();

    /** Tells of a table that has been composed. */
    public void add(Table table) {
        files.put(table.path(), new Listed(table.path(), table.title(), table.rows(), table.bytes().length));
    }

    /** Tells of another file that has been composed. */
    public void add(Output.File file) {
        files.put(file.path(), new Listed(file.path(), "", 0, file.bytes().length));
    }

    /** A file that has been told of, by the title that a page gives it. */
    public Listed get(String path, String title) {
        Listed file = Objects.requireNonNull(files.get(path), path);
        return new Listed(path, title, file.rows(), file.bytes());
    }
}
