package waymark.page.follow;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.edition.Publication;
import waymark.format.calendar.CalendarWriter;
import waymark.format.calendar.Event;
import waymark.format.feed.Feed;
import waymark.network.Network;
import waymark.network.Section;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Messages;
import waymark.page.WebAddress;
import waymark.place.Place;
import waymark.roadmap.Activity;
import waymark.roadmap.Commitment;
import waymark.roadmap.Milestone;
import waymark.roadmap.Partner;
import waymark.roadmap.RoadMap;
import waymark.roadmap.Status;

/**
 * The milestones of a place's newest road map as calendar and feed. All dates are the road map's and the editions', so that
 * neither changes with the day of a build.
 */
final class MilestoneEvents {
    private final Network network;
    private final Section section;
    private final Messages words;
    private final RoadMap map;
    private final String page;

    /** A milestone with what it is a step of. */
    private record Step(Commitment commitment, Activity activity, Milestone milestone) {
        boolean isOff() {
            return activity.status() == Status.STOPPED && milestone.done().isEmpty();
        }
    }

    MilestoneEvents(Network network, Section section, Messages words) {
        this.network = network;
        this.section = section;
        this.words = words;
        this.map = section.current().flatMap(Publication::roadMap).orElseThrow();
        this.page = Addresses.place(section.place().id()) + "road-map/index.html";
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        map.commitments()
                .forEach(c -> c.activities().forEach(a -> a.milestones().forEach(m -> steps.add(new Step(c, a, m)))));
        return steps;
    }

    byte[] calendar() {
        return CalendarWriter.write(
                words.text("follow.milestones", place().name()),
                map.title(),
                steps().stream().map(this::event).toList());
    }

    private Place place() {
        return section.place();
    }

    private Event event(Step step) {
        Milestone m = step.milestone();
        int changes = m.moved().size() + (m.done().isPresent() ? 1 : 0) + (step.isOff() ? 1 : 0);
        return new Event(
                Identity.of("milestone", place().code(), m.id()),
                changes,
                changed(step).toInstant(),
                m.done().orElse(m.due()),
                words.text(m.done().isPresent() ? "follow.event-met" : "follow.event", place().name(), m.title()),
                text(step),
                state(step),
                List.of(step.commitment().title()),
                WebAddress.of(network.site(), Here.of(network.site(), page)).map(a -> URI.create(a + anchor(step))));
    }

    private static Event.State state(Step step) {
        if (step.isOff()) {
            return Event.State.CANCELLED;
        }
        return step.activity().status() == Status.PAUSED ? Event.State.TENTATIVE : Event.State.CONFIRMED;
    }

    private static String anchor(Step step) {
        return "#" + step.commitment().id();
    }

    /** What it is a step of, who leads that, and how its date has moved. */
    private String text(Step step) {
        String lead = step.commitment().leadOf(step.activity()).id();
        List<String> lines = new ArrayList<>(List.of(
                step.commitment().title(),
                words.text(
                        "follow.activity",
                        step.activity().title(),
                        map.partner(lead).map(Partner::name).orElse(lead))));
        for (Milestone.Move move : step.milestone().moved()) {
            lines.add(words.text("follow.moved", words.day(move.from()), words.day(move.on()), move.because()));
        }
        if (step.isOff()) {
            lines.add(words.text("follow.stopped"));
        }
        return String.join("\n", lines);
    }

    Feed feed(Here here) {
        String name = place().name();
        return new Feed(
                Identity.urn("milestones" + here.root(), place().code()),
                words.text("follow.milestones", name),
                map.title(),
                network.site().language(),
                network.site().title(),
                WebAddress.to(network.site(), here, here.path()),
                WebAddress.to(network.site(), here, page),
                steps().stream().map(s -> entry(s, here)).toList());
    }

    private Feed.Entry entry(Step step, Here here) {
        Milestone m = step.milestone();
        String state = m.done()
                .map(d -> words.text("milestone.met", words.day(d)))
                .orElseGet(() -> words.text("milestone.due", words.day(m.due())));
        return new Feed.Entry(
                Identity.urn("milestone", place().code(), m.id()),
                words.text("profile.remark", m.title(), state),
                changed(step),
                WebAddress.to(network.site(), here, page + anchor(step)),
                text(step),
                List.of());
    }

    /** When it became what it is: met, moved, first released with this date, or, in a first draft, begun. */
    private OffsetDateTime changed(Step step) {
        Milestone m = step.milestone();
        Optional<LocalDate> moved = m.moved().isEmpty()
                ? Optional.empty()
                : Optional.of(m.moved().get(m.moved().size() - 1).on());
        Optional<LocalDate> begun = step.activity()
                .from()
                .or(() -> map.horizon().map(RoadMap.Horizon::from))
                .map(month -> month.atDay(1));
        return m.done()
                .or(() -> moved)
                .map(day -> PlaceFollow.midnight(network, day))
                .or(() -> released(m))
                .orElseGet(() -> PlaceFollow.midnight(network, begun.orElse(m.due())));
    }

    private Optional<OffsetDateTime> released(Milestone milestone) {
        return section.editions().stream()
                .filter(p -> p.roadMap().stream()
                        .flatMap(r -> r.milestones().stream())
                        .anyMatch(m -> m.id().equals(milestone.id()) && m.due().equals(milestone.due())))
                .findFirst()
                .flatMap(Publication::edition)
                .map(e -> e.on());
    }
}
