package waymark.indicator;

import java.util.List;
import java.util.stream.Collectors;

/** What a breakdown row is about: its categories in the order of the source's columns; never empty. */
public record Group(List<Category> categories) {
    public Group {
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("a group without categories is everybody");
        }
        categories = List.copyOf(categories);
    }

    /** Its categories in one line, for messages: {@code Female, Most deprived}. */
    public String words() {
        return categories.stream().map(Category::name).collect(Collectors.joining(", "));
    }
}
