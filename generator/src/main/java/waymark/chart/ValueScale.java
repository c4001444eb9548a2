package waymark.chart;

import java.util.List;

/** A value axis with the text of each of its ticks. */
public record ValueScale(ValueAxis axis, List<String> labels) {

    public ValueScale {
        labels = List.copyOf(labels);
        if (labels.size() != axis.ticks().size()) {
            throw new IllegalArgumentException(
                    labels.size() + " labels for the " + axis.ticks().size() + " ticks of " + axis);
        }
    }
}
