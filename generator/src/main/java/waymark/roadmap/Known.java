package waymark.roadmap;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What a site knows beside the road map, for the checks.
 *
 * @param indicators the ids of all indicators
 * @param wanted which way an indicator is to go; those without a good direction are left out
 * @param comparators the ids of all comparators
 * @param resources the ids of the hub's resources
 * @param places the ids of all places
 * @param narratives the place's texts, as paths within its folder, such as {@code warm-homes.md}
 * @param today the date of the build
 */
public record Known(
        Set<String> indicators,
        Map<String, Wanted> wanted,
        Set<String> comparators,
        Set<String> resources,
        Set<String> places,
        Set<String> narratives,
        LocalDate today) {
    public Known {
        indicators = Set.copyOf(indicators);
        wanted = Map.copyOf(wanted);
        comparators = Set.copyOf(comparators);
        resources = Set.copyOf(resources);
        places = Set.copyOf(places);
        narratives = Set.copyOf(narratives);
    }

    /** Which way an indicator is to go. */
    public enum Wanted {
        UP,
        DOWN
    }
}
