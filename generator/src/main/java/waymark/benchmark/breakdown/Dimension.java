package waymark.benchmark.breakdown;

import java.util.List;
import java.util.function.UnaryOperator;

/** What figures are broken down by, such as sex, with all its categories in the order in which they are shown. */
public record Dimension(String name, List<String> categories) {
    public Dimension {
        categories = List.copyOf(categories);
    }

    /** The same by what pages call it and its categories. */
    Dimension called(UnaryOperator<String> words) {
        return new Dimension(words.apply(name), categories.stream().map(words).toList());
    }
}
