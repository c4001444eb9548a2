package waymark.page.download;

import java.util.List;
import java.util.Optional;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Messages;
import waymark.page.Numbers;

/**
 * Something that may be taken away, in one format or several.
 *
 * @param formats the way to each file, with its format and its size in words
 * @param remark how much is in it, and where it comes from
 */
public record DownloadView(String title, List<Link> formats, String remark) {
    private static final int THOUSAND = 1000;

    public DownloadView {
        formats = List.copyOf(formats);
    }

    /** A file of a format, with its size. */
    public static Link file(Here here, Listed file, String format, Messages words) {
        return new Link(here.to(file.path()), format, size(file.bytes(), words));
    }

    /** A table with what describes it. */
    public static DownloadView of(Here here, Listed table, Messages words) {
        return of(here, table, Optional.empty(), words);
    }

    /** A table, and the same as another file. */
    public static DownloadView of(Here here, Listed table, Optional<Link> other, Messages words) {
        Link csv = file(here, table, words.text("data.csv"), words);
        return new DownloadView(
                table.title(),
                other.map(o -> List.of(csv, o)).orElse(List.of(csv)),
                words.text("data.rows", table.rows()));
    }

    /** A size as readers know it, never nothing. */
    static String size(int bytes, Messages words) {
        if (bytes < THOUSAND * THOUSAND) {
            return words.text("data.kilobytes", Math.max(1, (bytes + THOUSAND / 2) / THOUSAND));
        }
        return words.text("data.megabytes", Numbers.fixed(bytes / 1e6, 1));
    }
}
