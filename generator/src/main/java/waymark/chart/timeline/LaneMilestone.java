package waymark.chart.timeline;

import java.time.LocalDate;
import java.util.List;

/**
 * A milestone in a lane.
 *
 * @param date when it was met, or is due now
 * @param met whether it was met
 * @param label its words below the diamond, may be empty
 * @param earlier the dates it was moved from, the oldest first
 */
public record LaneMilestone(LocalDate date, boolean met, String label, List<LocalDate> earlier) {

    public LaneMilestone {
        earlier = List.copyOf(earlier);
    }
}
