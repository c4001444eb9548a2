package waymark.format.feed;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;

/**
 * A feed; it has one entry at least, for it is as old as its newest one.
 *
 * @param id tells it from all other feeds for good
 * @param author who writes the entries that don't say so themselves
 * @param self the way to the feed, from itself or in full
 * @param page the way to the page it belongs to
 */
public record Feed(
        String id,
        String title,
        String subtitle,
        String language,
        String author,
        String self,
        String page,
        List<Entry> entries) {
    public Feed {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a feed without entries has no date: " + title);
        }
        entries = entries.stream()
                .sorted(Comparator.comparing((Entry e) -> e.updated().toInstant())
                        .reversed()
                        .thenComparing(Entry::id))
                .toList();
    }

    /**
     * One entry.
     *
     * @param id tells it from all other entries for good
     * @param updated when it became what it is
     * @param href the way to its page
     * @param text what it says, plain
     */
    public record Entry(
            String id, String title, OffsetDateTime updated, String href, String text, List<String> authors) {
        public Entry {
            authors = List.copyOf(authors);
        }
    }
}
