package waymark.page.roadmap;

import java.util.List;
import java.util.Optional;
import waymark.page.Later;
import waymark.page.Link;
import waymark.page.Markup;
import waymark.page.Shell;
import waymark.page.part.ChartView;
import waymark.page.part.EditionView;
import waymark.page.part.RatingView;

/** A road map: what was promised, when, by whom, and what was learned. */
public record RoadMapView(
        Shell shell,
        List<Link> crumbs,
        String title,
        String lead,
        EditionView edition,
        Later<Optional<TimelineView>> timeline,
        List<CommitmentView> commitments,
        Later<Optional<EvidenceView>> evidence,
        List<Link> challenges,
        List<BehaviourView> behaviours,
        List<Note> reflections,
        Markup scores,
        List<LearningView> learning,
        List<Partner> partners,
        List<Note> next,
        List<Link> buddies,
        List<Link> follow) {
    public RoadMapView {
        crumbs = List.copyOf(crumbs);
        commitments = List.copyOf(commitments);
        challenges = List.copyOf(challenges);
        behaviours = List.copyOf(behaviours);
        reflections = List.copyOf(reflections);
        learning = List.copyOf(learning);
        partners = List.copyOf(partners);
        next = List.copyOf(next);
        buddies = List.copyOf(buddies);
        follow = List.copyOf(follow);
    }

    /** The lanes of all activities, by commitment. */
    public record TimelineView(
            String caption, String sub, List<Key> key, Markup header, List<Group> groups, String source) {
        /** The same timeline with every commitment leading to one address. */
        public TimelineView leadingTo(String href) {
            List<Group> led = groups.stream()
                    .map(g -> new Group(href, g.title(), g.lanes()))
                    .toList();
            return new TimelineView(caption, sub, key, header, led, source);
        }

        /** A shape and what it means. */
        public record Key(Markup mark, String text) {}

        /** A commitment's lanes. */
        public record Group(String href, String title, List<Lane> lanes) {}

        /** An activity: its dates in words, its status, and the bar that repeats them. */
        public record Lane(String title, String dates, StatusView status, String milestones, Markup bar) {}
    }

    /** A status: shape, colour and word. */
    public record StatusView(String css, Markup mark, String word) {}

    /** What partners promise together. */
    public record CommitmentView(
            String id,
            String title,
            String why,
            String lead,
            List<OutcomeView> outcomes,
            List<ActivityView> activities,
            List<Link> resources) {}

    /**
     * Where the road map and the figures don't meet.
     *
     * @param unmeasured commitments without an indicator
     * @param heading what is said of the indicators
     * @param unpromised indicators that are worse than the benchmark and named in no commitment
     * @param profile the way to all ratings
     */
    public record EvidenceView(List<Link> unmeasured, String heading, List<RatedLink> unpromised, Link profile) {}

    /** A link to an indicator with its rating; the remark is the period. */
    public record RatedLink(Link indicator, RatingView rating) {}

    /** An outcome with its chart and the indicator it is measured by. */
    public record OutcomeView(Later<Optional<ChartView>> chart, String promise, Link indicator) {}

    /** An activity with its milestones. */
    public record ActivityView(
            String id, String title, StatusView status, String remark, List<MilestoneView> milestones) {}

    /**
     * A milestone.
     *
     * @param mark its shape
     * @param when met on, due by or overdue since
     * @param due the day it is due, as machines write it
     * @param moved the dates it was due before, with the reasons
     */
    public record MilestoneView(
            Markup mark, String title, String when, String due, String movedTimes, List<Moved> moved) {
        /** A date that no longer holds, and why. */
        public record Moved(String date, String because) {}
    }

    /** A behaviour with its scores drawn. */
    public record BehaviourView(String title, String sub, String aria, Markup svg) {}

    /** A heading with a sentence. */
    public record Note(String term, String text) {}

    /** What was tried, learned and changed. */
    public record LearningView(String activity, String date, String tried, String learned, String changed) {}

    /** A partner; the address, if any, is outside the site. */
    public record Partner(String name, String sector, Optional<String> href) {}
}
