package waymark.page.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.indicator.Indicator;
import waymark.indicator.Series;
import waymark.network.Network;
import waymark.network.Section;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.indicator.IndicatorFrames;
import waymark.place.Area;
import waymark.place.Place;
import waymark.roadmap.Commitment;
import waymark.roadmap.RoadMap;

/** What other places show at their own addresses, by area and by indicator: built once for a network. */
public final class Elsewhere {
    /** A commitment of a place, with the address of it. */
    private record Work(Place place, Commitment commitment, String address) {
        Work(Section section, Commitment commitment) {
            this(
                    section.place(),
                    commitment,
                    RoadMapLinks.address(Addresses.place(section.place().id())) + "#" + commitment.id());
        }
    }

    private final Map<String, Section> sections = new HashMap<>();
    private final Map<String, List<Work>> work = new HashMap<>();
    /** How many commitments of a place name an indicator. */
    private final Map<String, Map<String, Integer>> own = new HashMap<>();

    private final Set<String> compared;
    private final Set<String> paired;
    private final IndicatorFrames frames;

    /** Takes the frames of today's figures. */
    public Elsewhere(Network network, IndicatorFrames frames) {
        this.frames = frames;
        compared = network.evidence().catalogue().indicators().stream()
                .filter(i -> network.shown().stream()
                                .filter(s -> hasFigure(network, i, s))
                                .limit(2)
                                .count()
                        == 2)
                .map(Indicator::id)
                .collect(Collectors.toUnmodifiableSet());
        paired = network.paired().stream().map(s -> s.place().id()).collect(Collectors.toUnmodifiableSet());
        for (Section section : network.sections()) {
            sections.put(section.place().code(), section);
            section.current().flatMap(p -> p.roadMap()).ifPresent(r -> add(section, r));
        }
    }

    private static boolean hasFigure(Network network, Indicator indicator, Section section) {
        return network.evidence()
                .series(indicator, section.place().area())
                .flatMap(Series::latestKnown)
                .isPresent();
    }

    /** Whether two places or more have figures of an indicator today, whose lines fit into charts of these frames. */
    public boolean compares(Indicator indicator, IndicatorFrames others) {
        return compared.contains(indicator.id()) && frames.alike(indicator, others);
    }

    /** The indicators that two places or more have figures of today. */
    public Set<String> compared() {
        return compared;
    }

    /** Whether a place may be set beside another. */
    boolean isPaired(Place place) {
        return paired.contains(place.id());
    }

    private void add(Section section, RoadMap roadMap) {
        Map<String, Integer> counts = own.computeIfAbsent(section.place().id(), p -> new HashMap<>());
        for (Commitment commitment : roadMap.commitments()) {
            commitment.outcomes().stream()
                    .map(o -> o.indicator().id())
                    .distinct()
                    .forEach(i -> {
                        work.computeIfAbsent(i, k -> new ArrayList<>()).add(new Work(section, commitment));
                        counts.merge(i, 1, Integer::sum);
                    });
        }
    }

    /** An area by its name, which leads to its page of an indicator where it has one; the address is empty otherwise. */
    Link indicator(Here here, Area area, String indicator) {
        Section section = sections.get(area.code());
        return section != null && section.shows(indicator)
                ? new Link(
                        here.to(Addresses.indicator(
                                Addresses.place(section.place().id()), indicator)),
                        section.place().name())
                : new Link("", area.name());
    }

    /** The first commitments of all places but one that name an indicator, in the order of the places and of their road maps. */
    List<Link> commitments(Here here, String indicator, String except, int most) {
        List<Link> links = new ArrayList<>(most);
        for (Work w : work.getOrDefault(indicator, List.of())) {
            if (links.size() == most) {
                break;
            }
            if (!w.place().id().equals(except)) {
                links.add(new Link(
                        here.to(w.address()), w.place().name(), w.commitment().title()));
            }
        }
        return links;
    }

    /** How many commitments of all places but one name an indicator. */
    int committed(String indicator, String except) {
        return work.getOrDefault(indicator, List.of()).size()
                - own.getOrDefault(except, Map.of()).getOrDefault(indicator, 0);
    }
}
