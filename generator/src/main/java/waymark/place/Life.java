package waymark.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * From when to when an area was there, and what was before and after it.
 *
 * @param from its first day, where that is told
 * @param until its last day; empty as long as it is there
 * @param successors codes of the areas that took its place: other areas, whose figures aren't its own
 * @param formerCodes earlier codes of this very area
 */
public record Life(
        Optional<LocalDate> from, Optional<LocalDate> until, List<String> successors, List<FormerCode> formerCodes) {
    /** An area that was always there. */
    public static final Life OPEN = new Life(Optional.empty(), Optional.empty(), List.of(), List.of());

    public Life {
        successors = List.copyOf(successors);
        formerCodes = List.copyOf(formerCodes);
    }

    /** A code that the same area had, and the last day of it where that is told. */
    public record FormerCode(String code, Optional<LocalDate> until) {}
}
