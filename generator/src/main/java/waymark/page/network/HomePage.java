package waymark.page.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import waymark.edition.Manifest;
import waymark.edition.Publication;
import waymark.hub.Resource;
import waymark.indicator.Theme;
import waymark.narrative.Narrative;
import waymark.network.Network;
import waymark.network.Section;
import waymark.network.SitePart;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Messages;
import waymark.page.NetworkFeeds;
import waymark.page.Numbers;
import waymark.page.Output;
import waymark.page.Shells;

/** Composes the network's home. */
final class HomePage {
    private static final int NEWEST = 6;

    private final NetworkScope scope;
    private final Network network;
    private final Messages words;
    private final TileMap tiles;
    private final Here here;

    /** Where no place has released, the caption says so once for all. */
    private final boolean anyReleased;

    HomePage(NetworkScope scope, TileMap tiles) {
        this.scope = scope;
        this.network = scope.network();
        this.words = scope.words();
        this.tiles = tiles;
        this.here = Here.of(network.site(), Addresses.HOME);
        this.anyReleased = network.sections().stream().anyMatch(s -> s.newest().isPresent());
    }

    Output compose() {
        Optional<Narrative> text = network.texts().of("index");
        HomeView view = new HomeView(
                scope.shells()
                        .network(
                                here,
                                network.site().title(),
                                network.site().summary(),
                                Optional.of(Shells.Section.PLACES)),
                text.map(Narrative::title).orElse(network.site().title()),
                text.map(Narrative::summary)
                        .filter(s -> !s.isEmpty())
                        .orElse(network.site().summary()),
                text.map(n -> NetworkTexts.body(network, n.body(), here).writtenIn(n.language(), words.language()))
                        .filter(b -> !b.isEmpty()),
                caption(),
                map(),
                network.shown().stream()
                        .map(this::placeLink)
                        .sorted(Comparator.comparing(Link::text))
                        .toList(),
                words.list(network.sections().stream()
                        .filter(s -> s.current().isEmpty())
                        .map(s -> s.place().name())
                        .toList()),
                PairLink.of(network, here, words),
                themes(),
                releases(),
                resources(),
                new NetworkFeeds(network, words)
                        .editions(here).stream()
                                .map(f -> new Link(f.href(), f.title(), words.text("follow.feed-about")))
                                .toList());
        return new Output.Page(here.path(), "the network's home", "page/home.ftlh", view);
    }

    private String caption() {
        int released = (int)
                network.sections().stream().filter(s -> !s.editions().isEmpty()).count();
        int all = network.sections().size();
        return released == all
                ? words.text("home.places-caption-all", all, words.text("count", all))
                : Numbers.sentence(words.text(
                        "home.places-caption", released, words.text("count", released), words.text("count", all)));
    }

    private Link placeLink(Section section) {
        String draft = section.newest().isPresent() || !anyReleased ? "" : words.text("home.draft");
        String remark = section.place()
                .area()
                .life()
                .until()
                .map(day -> words.text("home.ended", words.day(day)))
                .orElse(draft);
        return new Link(
                here.to(Addresses.place(section.place().id()) + "index.html"),
                section.place().name(),
                remark);
    }

    private Optional<HomeView.Map> map() {
        Map<String, Section> sections = network.sections().stream()
                .collect(Collectors.toMap(s -> s.place().id(), Function.identity()));
        return tiles.isEmpty()
                ? Optional.empty()
                : Optional.of(new HomeView.Map(
                        tiles.isLarge(), tiles.tiles(place -> face(Objects.requireNonNull(sections.get(place.id()))))));
    }

    private TileMap.Face face(Section section) {
        boolean released = !section.editions().isEmpty();
        boolean shown = section.current().isPresent();
        String state = words.text(released ? "home.state.released" : shown ? "home.state.draft" : "home.state.none");
        return new TileMap.Face(
                released ? "in" : shown ? "soon" : "",
                shown ? Optional.of(placeLink(section).href()) : Optional.empty(),
                words.text("tile", section.place().name(), state));
    }

    private List<HomeView.Card> themes() {
        List<HomeView.Card> cards = new ArrayList<>();
        if (!network.site().has(SitePart.COMPARISONS)) {
            return cards;
        }
        for (Theme theme : network.evidence().catalogue().themes()) {
            int indicators = network.evidence().catalogue().of(theme).size();
            if (indicators == 0) {
                continue;
            }
            int commitments = commitments(theme);
            String remark = commitments == 0
                    ? words.text("home.indicators", indicators, Numbers.fixed(indicators, 0))
                    : words.text(
                            "home.theme-remark",
                            words.text("home.indicators", indicators, Numbers.fixed(indicators, 0)),
                            words.text("home.commitments", commitments, Numbers.fixed(commitments, 0)));
            cards.add(new HomeView.Card(
                    here.to(Addresses.theme("", theme.id())), theme.title(), theme.summary(), remark));
        }
        return cards;
    }

    private int commitments(Theme theme) {
        return (int) network.shown().stream()
                .flatMap(s -> s.current().flatMap(Publication::roadMap).stream())
                .flatMap(r -> r.commitments().stream())
                .filter(c -> c.outcomes().stream()
                        .anyMatch(o -> network.evidence()
                                .catalogue()
                                .indicator(o.indicator().id())
                                .filter(i -> i.theme().equals(theme.id()))
                                .isPresent()))
                .count();
    }

    private List<HomeView.Release> releases() {
        return network.sections().stream()
                .flatMap(s -> s.newest().flatMap(Publication::edition).stream())
                .sorted(Comparator.comparing((Manifest m) -> m.on().toInstant())
                        .reversed()
                        .thenComparing(Manifest::place))
                .limit(NEWEST)
                .map(m -> new HomeView.Release(
                        here.to(Addresses.place(m.place()) + "index.html"),
                        network.section(m.place()).orElseThrow().place().name(),
                        m.title(),
                        words.day(
                                m.on().atZoneSameInstant(network.site().zone()).toLocalDate()),
                        m.note()))
                .toList();
    }

    private List<HomeView.Card> resources() {
        return network.hub().resources().stream()
                .sorted(Comparator.comparing(
                                (Resource r) -> r.date().or(r::reviewed).orElse(java.time.LocalDate.MIN))
                        .reversed()
                        .thenComparing(Resource::id))
                .limit(3)
                .map(r -> new HomeView.Card(
                        here.to(Addresses.resource(r.id())), r.title(), r.summary(), Numbers.sentence(r.kind())))
                .toList();
    }
}
