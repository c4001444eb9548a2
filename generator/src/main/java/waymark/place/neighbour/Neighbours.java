package waymark.place.neighbour;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One table of neighbours.
 *
 * @param id the name of its file
 * @param byArea for the code of an area those of its neighbours, nearest first
 */
public record Neighbours(String id, Map<String, List<String>> byArea) {
    public Neighbours {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        byArea.forEach((area, neighbours) -> copy.put(area, List.copyOf(neighbours)));
        byArea = Collections.unmodifiableMap(copy);
    }

    /** The nearest neighbours of an area, at most so many. */
    public List<String> nearest(String area, int count) {
        List<String> all = byArea.getOrDefault(area, List.of());
        return all.subList(0, Math.min(count, all.size()));
    }
}
