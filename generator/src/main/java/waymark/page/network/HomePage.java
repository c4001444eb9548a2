package waymark.page.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import waymark.edition.Manifest;
import waymark.edition.Publication;
import waymark.hub.Resource;
import waymark.indicator.Theme;
import waymark.narrative.Narrative;
import waymark.network.Network;
import waymark.network.Section;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.Output;
import waymark.page.Shells;
import waymark.place.Place;

/** Composes the network's home. */
final class HomePage {
    private static final int NEWEST = 6;
    private static final int LETTERS = 3;

    private final NetworkScope scope;
    private final Network network;
    private final Messages words;
    private final Here here = new Here(Addresses.HOME);

    /** Where no place has released, the caption says so once for all. */
    private final boolean anyReleased;

    HomePage(NetworkScope scope) {
        this.scope = scope;
        this.network = scope.network();
        this.words = scope.words();
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
                text.map(n -> NetworkTexts.body(network, n.body(), here)).filter(b -> !b.isEmpty()),
                caption(),
                tiles(),
                network.shown().stream()
                        .map(this::placeLink)
                        .sorted(Comparator.comparing(Link::text))
                        .toList(),
                Numbers.list(network.sections().stream()
                        .filter(s -> s.current().isEmpty())
                        .map(s -> s.place().name())
                        .toList()),
                themes(),
                releases(),
                resources());
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
                .map(day -> words.text("home.ended", Numbers.day(day)))
                .orElse(draft);
        return new Link(
                here.to(Addresses.place(section.place().id()) + "index.html"),
                section.place().name(),
                remark);
    }

    /** The tiles, moved so that the map starts at its first column and row. */
    private List<HomeView.Tile> tiles() {
        List<HomeView.Tile> tiles = new ArrayList<>();
        int left = corner(Place.Tile::column);
        int top = corner(Place.Tile::row);
        for (Section s : network.sections()) {
            if (s.place().tile().isEmpty()) {
                continue;
            }
            boolean released = !s.editions().isEmpty();
            boolean shown = s.current().isPresent();
            String name = s.place().name();
            tiles.add(new HomeView.Tile(
                    s.place().tile().get().column() - left + 1,
                    s.place().tile().get().row() - top + 1,
                    released ? "in" : shown ? "soon" : "",
                    shown ? Optional.of(placeLink(s).href()) : Optional.empty(),
                    name.substring(0, Math.min(LETTERS, name.length())),
                    name,
                    words.text(released ? "home.state.released" : shown ? "home.state.draft" : "home.state.none")));
        }
        return tiles;
    }

    private int corner(ToIntFunction<Place.Tile> side) {
        return network.sections().stream()
                .flatMap(s -> s.place().tile().stream())
                .mapToInt(side)
                .min()
                .orElse(1);
    }

    private List<HomeView.Card> themes() {
        List<HomeView.Card> cards = new ArrayList<>();
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
                    here.to(Addresses.INDICATORS + "#" + theme.id()), theme.title(), theme.summary(), remark));
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
                        Numbers.day(
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
