package waymark.chart.timeline;

import java.time.LocalDate;
import java.util.List;
import waymark.chart.MilestoneMark;

/**
 * A milestone in a lane.
 *
 * @param date when it was met, or is due now
 * @param mark whether it was met, is due, or was given up
 * @param label its words below the diamond, may be empty
 * @param earlier the dates it was moved from, the oldest first
 */
public record LaneMilestone(LocalDate date, MilestoneMark mark, String label, List<LocalDate> earlier) {

    public LaneMilestone {
        earlier = List.copyOf(earlier);
    }
}
