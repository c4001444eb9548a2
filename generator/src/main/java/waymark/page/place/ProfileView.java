package waymark.page.place;

import java.util.List;
import java.util.Optional;
import waymark.page.Markup;
import waymark.page.part.RatingView;

/**
 * The place profile: a row for each indicator, theme by theme, with a bar that repeats what the row says.
 *
 * @param caption what the whole says
 * @param key explains the shapes that occur
 * @param benchmark the name of the comparator; empty if there is none
 * @param symbols explains the symbols that stand on figures
 */
public record ProfileView(
        String caption,
        String sub,
        List<RatingView> key,
        String keyLong,
        String place,
        String benchmark,
        String worse,
        String better,
        List<Group> groups,
        List<String> symbols,
        String source) {
    public ProfileView {
        key = List.copyOf(key);
        groups = List.copyOf(groups);
        symbols = List.copyOf(symbols);
    }

    /** The same profile with every row leading to one address. */
    public ProfileView leadingTo(String href) {
        return new ProfileView(
                caption,
                sub,
                key,
                keyLong,
                place,
                benchmark,
                worse,
                better,
                groups.stream().map(g -> g.leadingTo(href)).toList(),
                symbols,
                source);
    }

    /** The indicators of a theme. */
    public record Group(String title, Optional<String> href, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }

        private Group leadingTo(String address) {
            return new Group(
                    title,
                    href.map(h -> address),
                    rows.stream().map(r -> r.leadingTo(address)).toList());
        }
    }

    /** An indicator: its newest figure, the benchmark's, the spine and the rating. */
    public record Row(
            String href,
            String title,
            String remark,
            String value,
            String benchmark,
            String range,
            Markup bar,
            RatingView rating) {
        Row leadingTo(String address) {
            return new Row(address, title, remark, value, benchmark, range, bar, rating);
        }
    }
}
