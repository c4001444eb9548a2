package waymark.page.roadmap;

import java.util.Locale;
import waymark.chart.StatusMark;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.roadmap.Status;

/** How statuses look. */
final class Statuses {
    private Statuses() {}

    static RoadMapView.StatusView view(Status status, Messages words) {
        StatusMark mark = mark(status);
        return new RoadMapView.StatusView(
                mark.css(),
                new Markup(mark.svg()),
                words.text("status." + status.word().toLowerCase(Locale.ROOT)));
    }

    private static StatusMark mark(Status status) {
        return switch (status) {
            case PLANNED -> StatusMark.PLANNED;
            case ON_TRACK -> StatusMark.ON_TRACK;
            case AT_RISK -> StatusMark.AT_RISK;
            case LATE -> StatusMark.LATE;
            case DONE -> StatusMark.DONE;
            case PAUSED -> StatusMark.PAUSED;
            case STOPPED -> StatusMark.STOPPED;
        };
    }
}
