package waymark.benchmark.breakdown;

import java.util.List;

/** What figures are broken down by, such as sex, with all its categories in the order in which they are shown. */
public record Dimension(String name, List<String> categories) {
    public Dimension {
        categories = List.copyOf(categories);
    }
}
