package waymark.indicator;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import waymark.diagnostic.Span;
import waymark.place.Area;
import waymark.place.Areas;
import waymark.place.Place;
import waymark.place.neighbour.Neighbours;

/**
 * What a place is compared with: a fixed area, each place's own parent of a type, or a group of areas.
 *
 * @param name how it is called; a parent goes by the parent's own name
 * @param redistributed whether its figures may stand in downloads
 */
public record Comparator(
        String id,
        String name,
        Choice choice,
        String vintage,
        String method,
        String licence,
        boolean redistributed,
        Span span) {
    /** The fewest areas that make a group. */
    private static final int FEWEST = 2;

    /** How the area is found. */
    public sealed interface Choice {}

    /** The same area for every place. */
    public record FixedArea(String code) implements Choice {}

    /** The nearest ancestor of this type. */
    public record ParentOfType(String type) implements Choice {}

    /** Areas taken together; a code says under which area their common figures are published, if they are. */
    public record PeersOf(Membership membership, Optional<String> published) implements Choice {}

    /** Who belongs to a group. */
    public sealed interface Membership {}

    /** Those of a list. */
    public record Listed(List<String> codes) implements Membership {
        public Listed {
            codes = List.copyOf(codes);
        }
    }

    /** All areas of a type. */
    public record OfType(String type) implements Membership {}

    /** All places of a cohort. */
    public record OfCohort(String cohort) implements Membership {}

    /** So many of an area's nearest neighbours: each place has its own. Those found by figures say by which. */
    public record Nearest(Neighbours table, int count, Optional<Likeness> likeness) implements Membership {}

    /** Areas of the same fifth as an area, as far as they are sorted into fifths. */
    public record SameFifth(Likeness likeness, Map<String, Integer> fifths) implements Membership {
        public SameFifth {
            fifths = Collections.unmodifiableMap(new TreeMap<>(fifths));
        }
    }

    /** Neighbours that are still to be found by the figures of some indicators: nobody belongs to it. */
    public record AskedNearest(List<Asked> indicators, Optional<String> period, int count) implements Membership {
        public AskedNearest {
            indicators = List.copyOf(indicators);
        }
    }

    /** Fifths that are still to be made by the figures of an indicator: nobody belongs to it. */
    public record AskedFifth(Asked indicator) implements Membership {}

    /** An indicator by its id, which may be unknown. */
    public record Asked(String id, Span span) {}

    /** The same comparator by the words of another language, whose catalogue names the indicators of its group. */
    public Comparator in(Comparator worded, Catalogue catalogue) {
        Comparator renamed = new Comparator(
                id, worded.name, choice, worded.vintage, worded.method, worded.licence, redistributed, span);
        if (!(choice instanceof PeersOf g)) {
            return renamed;
        }
        if (g.membership() instanceof Nearest n) {
            return renamed.with(new Nearest(n.table(), n.count(), n.likeness().map(l -> l.in(catalogue))));
        }
        return g.membership() instanceof SameFifth s
                ? renamed.with(new SameFifth(s.likeness().in(catalogue), s.fifths()))
                : renamed;
    }

    /** The same comparator, with its group made up otherwise. */
    public Comparator with(Membership members) {
        Optional<String> published = choice instanceof PeersOf g ? g.published() : Optional.empty();
        return new Comparator(id, name, new PeersOf(members, published), vintage, method, licence, redistributed, span);
    }

    /** By which figures the group is made up, if it is by figures. */
    public Optional<Likeness> likeness() {
        if (choice instanceof PeersOf g && g.membership() instanceof Nearest nearest) {
            return nearest.likeness();
        }
        return choice instanceof PeersOf g && g.membership() instanceof SameFifth same
                ? Optional.of(same.likeness())
                : Optional.empty();
    }

    /** Whether each place has a group of its own. */
    public boolean isNearest() {
        return choice instanceof PeersOf g && g.membership() instanceof Nearest;
    }

    /** The area that a given area is compared with, if it has one other than itself. */
    public Optional<Area> areaFor(Area area, Areas areas) {
        Optional<Area> found;
        if (choice instanceof FixedArea fixed) {
            found = areas.area(fixed.code());
        } else if (choice instanceof ParentOfType parent) {
            found = ancestor(parent.type(), area, areas);
        } else {
            found = standIn(area, areas);
        }
        return found.isPresent() && found.get().code().equals(area.code()) ? Optional.empty() : found;
    }

    private static Optional<Area> ancestor(String type, Area area, Areas areas) {
        for (Area ancestor : areas.ancestors(area)) {
            if (ancestor.type().equals(type)) {
                return Optional.of(ancestor);
            }
        }
        return Optional.empty();
    }

    /** Whether the figures of an area are this comparator's as published. */
    boolean isOf(Area area) {
        if (choice instanceof FixedArea fixed) {
            return fixed.code().equals(area.code());
        }
        if (choice instanceof ParentOfType parent) {
            return parent.type().equals(area.type());
        }
        return choice instanceof PeersOf g && g.published().equals(Optional.of(area.code()));
    }

    /** The group that a given area is compared with, if this is a group and has areas for it. */
    public Optional<Peers> peers(Area area, Areas areas) {
        return standIn(area, areas)
                .flatMap(a -> choice instanceof PeersOf g
                        ? Optional.of(new Peers(
                                a,
                                members(g.membership(), area, areas).toList(),
                                g.published().flatMap(areas::area)))
                        : Optional.empty());
    }

    /** What stands for the group of an area: asked for every figure, so that no more members are looked at than make a group. */
    private Optional<Area> standIn(Area area, Areas areas) {
        return choice instanceof PeersOf g
                        && members(g.membership(), area, areas).limit(FEWEST).count() == FEWEST
                ? Optional.of(new Area(groupOf(area), name, Peers.TYPE, List.of(), span))
                : Optional.empty();
    }

    /** The code of what stands for the group of an area, if this is a group. */
    String groupOf(Area area) {
        return "peers:" + id + (choice instanceof PeersOf g ? own(g.membership(), area) : "");
    }

    /** What tells the groups of one comparator apart. */
    private static String own(Membership membership, Area area) {
        if (membership instanceof SameFifth same) {
            return ":" + same.fifths().getOrDefault(area.code(), 0);
        }
        return membership instanceof Nearest ? ":" + area.code() : "";
    }

    private static Stream<Area> members(Membership membership, Area area, Areas areas) {
        if (membership instanceof Listed listed) {
            return listed.codes().stream().flatMap(c -> areas.area(c).stream());
        }
        if (membership instanceof OfType type) {
            return areas.all().stream().filter(a -> a.type().equals(type.type()) && !a.hasEnded());
        }
        if (membership instanceof OfCohort cohort) {
            return areas.presentPlaces().stream()
                    .filter(p -> p.cohort().equals(cohort.cohort()))
                    .map(Place::area);
        }
        if (membership instanceof SameFifth same) {
            Integer fifth = same.fifths().get(area.code());
            return same.fifths().entrySet().stream()
                    .filter(e -> e.getValue().equals(fifth))
                    .flatMap(e -> areas.area(e.getKey()).stream());
        }
        return membership instanceof Nearest nearest
                ? nearest.table().nearest(area.code(), nearest.count()).stream().flatMap(c -> areas.area(c).stream())
                : Stream.of();
    }
}
