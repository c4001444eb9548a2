package waymark.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import waymark.diagnostic.Span;

/**
 * A dated step of an activity.
 *
 * @param moved each date it was due before, in the order of the moves; kept for good
 */
public record Milestone(
        Span span,
        String id,
        String title,
        LocalDate due,
        Span dueSpan,
        Optional<LocalDate> done,
        Span doneSpan,
        List<Move> moved) {
    public Milestone {
        moved = List.copyOf(moved);
    }

    /** A move of the date away from {@code from}, decided on {@code on}. */
    public record Move(Span span, LocalDate from, LocalDate on, String because) {}

    /** The date it was due at first. */
    public LocalDate firstDue() {
        return moved.isEmpty() ? due : moved.get(0).from();
    }

    /** Whether it should have been done before this day and was not. */
    public boolean isOverdueOn(LocalDate today) {
        return done.isEmpty() && due.isBefore(today);
    }
}
