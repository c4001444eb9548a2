package waymark.page.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.benchmark.trend.Improvement;
import waymark.indicator.Comparator;
import waymark.indicator.Indicator;
import waymark.indicator.Peers;
import waymark.indicator.Symbol;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Messages;
import waymark.page.indicator.PeersText;
import waymark.page.indicator.SymbolText;
import waymark.place.Area;
import waymark.place.Place;

/** What an indicator's page tells of other places: where it got better, and who has promised something on it. */
final class OtherPlaces {
    private static final int IMPROVED = 5;
    private static final int WORKING = 8;

    private final PlaceScope scope;
    private final Messages words;
    private final Group group;

    OtherPlaces(PlaceScope scope) {
        this.scope = scope;
        this.words = scope.words();
        this.group = group();
    }

    /** Those with which the place is compared, and how pages call them. */
    private record Group(Set<String> codes, String title, String about) {}

    /** Both lists, as far as there is anything to tell; what others work on changes, and isn't told at an edition's own address. */
    List<OthersView> of(Here here, Indicator indicator, String source) {
        List<OthersView> lists = new ArrayList<>(2);
        improved(here, indicator, source).ifPresent(lists::add);
        if (!scope.permanent()) {
            working(here, indicator).ifPresent(lists::add);
        }
        return lists;
    }

    /** The places like this one in which an indicator got better, those that gained most first. */
    private Optional<OthersView> improved(Here here, Indicator indicator, String source) {
        String own = scope.place().code();
        List<Improvement> told = new ArrayList<>(IMPROVED);
        for (Improvement i : scope.benchmarks().improvements(indicator)) {
            if (told.size() < IMPROVED
                    && !i.area().code().equals(own)
                    && group.codes().contains(i.area().code())) {
                told.add(i);
            }
        }
        if (told.isEmpty()) {
            return Optional.empty();
        }
        List<Link> links = new ArrayList<>(told.size());
        told.forEach(i -> links.add(link(here, indicator, i)));
        return Optional.of(new OthersView(group.title(), group.about(), links, below(told, source)));
    }

    /** What the symbols on the figures mean, each once, before the source. */
    private String below(List<Improvement> told, String source) {
        Set<Symbol> met = EnumSet.noneOf(Symbol.class);
        for (Improvement i : told) {
            met.addAll(i.newest().figure().symbols());
            met.addAll(i.first().figure().symbols());
        }
        StringBuilder text = new StringBuilder();
        met.forEach(s -> text.append(SymbolText.explained(s, words)).append(". "));
        return text.append(source).toString();
    }

    private Link link(Here here, Indicator indicator, Improvement i) {
        Link to = scope.elsewhere().indicator(here, i.area(), indicator.id());
        return new Link(
                to.href(),
                to.text(),
                words.text(
                        "others.improved.change",
                        scope.numbers().figure(indicator, i.newest().figure()),
                        words.period(i.newest().period()),
                        scope.numbers().figure(indicator, i.first().figure()),
                        words.period(i.first().period())));
    }

    /** The first of the comparators that is a group with this place in view; else all places. */
    private Group group() {
        for (Comparator comparator : scope.evidence().comparators()) {
            Optional<Peers> peers =
                    comparator.peers(scope.place().area(), scope.evidence().areas());
            if (peers.isPresent()) {
                List<Area> members = peers.get().members();
                return new Group(
                        members.stream().map(Area::code).collect(Collectors.toSet()),
                        words.text("others.improved.like", scope.place().name()),
                        words.text("others.improved.among", PeersText.members(comparator, members.size(), words)));
            }
        }
        return new Group(
                scope.evidence().areas().presentPlaces().stream()
                        .map(Place::code)
                        .collect(Collectors.toSet()),
                words.text("others.improved.all"),
                words.text("others.improved.among", words.text("others.improved.everywhere")));
    }

    /** The other places whose road maps promise something on an indicator. */
    private Optional<OthersView> working(Here here, Indicator indicator) {
        String own = scope.place().id();
        List<Link> links = scope.elsewhere().commitments(here, indicator.id(), own, WORKING);
        int more = scope.elsewhere().committed(indicator.id(), own) - links.size();
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(new OthersView(
                        words.text("others.working"),
                        words.text("others.working.about"),
                        links,
                        more == 0 ? "" : words.text("others.working.more", more)));
    }
}
