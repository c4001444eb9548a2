package waymark.search;

import java.util.List;

/**
 * Something that search and the list from A to Z lead to; texts that aren't known are empty.
 *
 * @param address below the folder of its language; no two entries have the same
 * @param id what the sources call it
 * @param names what else it is called
 * @param headings of its text, and titles of what it consists of
 * @param topics what it is about: themes, tags, indicators
 * @param text what it is, in a sentence or two
 * @param codes of statistics, which are found as they are written
 * @param place the name of the place it belongs to
 * @param shown of a place, the ids of the indicators that have a page there
 */
public record Entry(
        String address,
        Kind kind,
        String id,
        String title,
        List<String> names,
        List<String> headings,
        List<String> topics,
        String text,
        List<String> codes,
        String place,
        List<String> shown) {
    public Entry {
        names = List.copyOf(names);
        headings = List.copyOf(headings);
        topics = List.copyOf(topics);
        codes = List.copyOf(codes);
        shown = List.copyOf(shown);
    }
}
