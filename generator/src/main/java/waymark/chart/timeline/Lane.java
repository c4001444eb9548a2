package waymark.chart.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An activity in a timeline: its first and last day as planned, the day it was stopped, and its milestones. */
public record Lane(LocalDate start, LocalDate end, Optional<LocalDate> stopped, List<LaneMilestone> milestones) {

    public Lane {
        milestones = List.copyOf(milestones);
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("An activity from " + start + " to " + end);
        }
    }
}
