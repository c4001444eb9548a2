package waymark.disclosure.sums;

import java.util.List;

/** A published total with the parts that add up to it, all by their numbers. */
public record Sum(int total, List<Integer> parts) {
    public Sum {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.contains(total)) {
            throw new IllegalArgumentException("no sum: " + total + " of " + parts);
        }
    }
}
