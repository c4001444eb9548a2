package waymark.page.roadmap;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import waymark.chart.MilestoneMark;
import waymark.chart.timeline.Lane;
import waymark.chart.timeline.LaneMilestone;
import waymark.chart.timeline.TimelineChart;
import waymark.chart.timeline.TimelineHeader;
import waymark.chart.timeline.TimelineScale;
import waymark.chart.timeline.YearTick;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.place.PlaceScope;
import waymark.roadmap.Activity;
import waymark.roadmap.Milestone;
import waymark.roadmap.RoadMap;
import waymark.roadmap.Status;

/** The timeline of a road map: a lane for each activity, on one scale. */
public final class TimelineRows {
    private static final int LABEL = 24;

    private final PlaceScope scope;
    private final RoadMap map;
    private final Messages words;
    private final TimelineScale scale;

    private TimelineRows(PlaceScope scope, RoadMap map, TimelineScale scale) {
        this.scope = scope;
        this.map = map;
        this.words = scope.words();
        this.scale = scale;
    }

    /** The timeline, if any activity or the horizon says when. */
    public static Optional<RoadMapView.TimelineView> of(PlaceScope scope, RoadMap map) {
        List<LocalDate> dates = dates(map);
        if (dates.isEmpty() || map.activities().isEmpty()) {
            return Optional.empty();
        }
        YearMonth first =
                YearMonth.from(dates.stream().min(LocalDate::compareTo).orElseThrow());
        YearMonth last = YearMonth.from(dates.stream().max(LocalDate::compareTo).orElseThrow());
        LocalDate from = first.atDay(1);
        LocalDate to = last.plusMonths(1).atDay(1);
        TimelineScale scale =
                new TimelineScale(from, to, scope.today(), scope.words().dayShort(scope.today()), years(from, to));
        return Optional.of(new TimelineRows(scope, map, scale).view());
    }

    private static List<LocalDate> dates(RoadMap map) {
        List<LocalDate> dates = new ArrayList<>();
        map.horizon().ifPresent(h -> {
            dates.add(h.from().atDay(1));
            dates.add(h.to().atEndOfMonth());
        });
        for (Activity a : map.activities()) {
            a.from().ifPresent(m -> dates.add(m.atDay(1)));
            a.to().ifPresent(m -> dates.add(m.atEndOfMonth()));
            a.milestones().forEach(m -> {
                dates.add(m.due());
                dates.add(m.firstDue());
                m.done().ifPresent(dates::add);
            });
        }
        return dates;
    }

    /** A tick for each year of the scale; years that start in April are named 2025/26. */
    private static List<YearTick> years(LocalDate from, LocalDate to) {
        boolean financial = from.getMonth() == Month.APRIL;
        List<YearTick> ticks = new ArrayList<>();
        LocalDate tick = LocalDate.of(from.getYear(), financial ? 4 : 1, 1);
        if (tick.isBefore(from)) {
            tick = tick.plusYears(1);
        }
        while (tick.isBefore(to)) {
            String more = financial ? String.format(Locale.ROOT, "/%02d", (tick.getYear() + 1) % 100) : "";
            ticks.add(new YearTick(tick, String.valueOf(tick.getYear()), more));
            tick = tick.plusYears(1);
        }
        return ticks;
    }

    private RoadMapView.TimelineView view() {
        List<RoadMapView.TimelineView.Group> groups = map.commitments().stream()
                .filter(c -> !c.activities().isEmpty())
                .map(c -> new RoadMapView.TimelineView.Group(
                        "#" + c.id(),
                        c.title(),
                        c.activities().stream().map(this::lane).toList()))
                .toList();
        return new RoadMapView.TimelineView(
                caption(),
                words.text(
                        scope.publication().edition().isPresent()
                                ? "road-map.timeline-sub"
                                : "road-map.timeline-sub-draft"),
                key(),
                new Markup(TimelineHeader.draw(scale).markup()),
                groups,
                words.text("road-map.source", scope.place().name(), words.day(scope.today())));
    }

    private List<RoadMapView.TimelineView.Key> key() {
        List<RoadMapView.TimelineView.Key> key = new ArrayList<>(List.of(
                key(MilestoneMark.MET, "road-map.key.met"),
                key(MilestoneMark.DUE, "road-map.key.due"),
                key(MilestoneMark.EARLIER, "road-map.key.earlier")));
        if (map.activities().stream()
                .anyMatch(a ->
                        a.milestones().stream().anyMatch(m -> MilestoneRows.mark(a, m) == MilestoneMark.DROPPED))) {
            key.add(key(MilestoneMark.DROPPED, "road-map.key.dropped"));
        }
        return key;
    }

    private RoadMapView.TimelineView.Key key(MilestoneMark mark, String text) {
        return new RoadMapView.TimelineView.Key(new Markup(mark.svg()), words.text(text));
    }

    private String caption() {
        int all = map.activities().size();
        int well = (int) map.activities().stream()
                .filter(a -> a.status() == Status.DONE || a.status() == Status.ON_TRACK)
                .count();
        int moved = (int)
                map.milestones().stream().filter(m -> !m.moved().isEmpty()).count();
        String first = Numbers.sentence(
                words.text("road-map.timeline-caption", all, words.text("count", all), words.text("count", well)));
        return moved == 0 ? first : words.text("road-map.timeline-moved", moved, first, words.text("count", moved));
    }

    private RoadMapView.TimelineView.Lane lane(Activity a) {
        boolean undated = a.from().isEmpty() && a.to().isEmpty();
        LocalDate start = a.from().map(m -> m.atDay(1)).orElse(scale.from());
        LocalDate end = undated ? start : a.to().map(YearMonth::atEndOfMonth).orElse(scale.to());
        List<LaneMilestone> milestones = a.milestones().stream()
                .map(m -> new LaneMilestone(
                        m.done().orElse(m.due()),
                        MilestoneRows.mark(a, m),
                        shortened(m.title()),
                        m.moved().stream().map(Milestone.Move::from).toList()))
                .toList();
        Optional<LocalDate> stopped = a.status() == Status.STOPPED ? Optional.of(stopDay(a, end)) : Optional.empty();
        return new RoadMapView.TimelineView.Lane(
                a.title(),
                dates(a),
                Statuses.view(a.status(), words),
                milestonesInWords(a),
                new Markup(TimelineChart.draw(scale, new Lane(start, end, stopped, milestones))
                        .markup()));
    }

    /** When a stopped activity ended, as far as it tells: its last learning, else the day shown. */
    private LocalDate stopDay(Activity a, LocalDate end) {
        LocalDate day =
                a.learning().stream().map(l -> l.on()).max(LocalDate::compareTo).orElse(scope.today());
        return day.isAfter(end) ? end : day;
    }

    private String dates(Activity a) {
        String from = a.from().map(words::month).orElse("");
        String to = a.to().map(words::month).orElse("");
        if (from.isEmpty() || to.isEmpty()) {
            return from + to;
        }
        return words.text("table.from-to", from, to);
    }

    private String milestonesInWords(Activity a) {
        return String.join(
                "; ",
                a.milestones().stream()
                        .map(m -> m.title() + ", " + MilestoneRows.when(a, m, scope.today(), words))
                        .toList());
    }

    private static String shortened(String title) {
        if (title.length() <= LABEL) {
            return title;
        }
        int blank = title.lastIndexOf(' ', LABEL);
        return title.substring(0, blank < LABEL / 2 ? LABEL : blank) + "…";
    }
}
