package waymark.page.pair;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import waymark.format.yaml.JsonWriter;
import waymark.indicator.Catalogue;
import waymark.indicator.Theme;
import waymark.network.Section;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.Output;
import waymark.page.Shells;
import waymark.page.network.NetworkScope;

/**
 * Composes any two places side by side: the page where two are chosen, what it loads of each place, and a page for each
 * pair where they are few.
 */
public final class PairPages {
    /** Up to so many places each two have a page of their own: 66 of them. */
    static final int FEW = 12;

    /** Before an indicator's id: the row of what was promised on it. */
    private static final String PROMISED = "promised-";

    private final NetworkScope scope;
    private final Messages words;
    private final List<Section> places;
    private final Sides sides;
    private final PairTables tables;

    private PairPages(NetworkScope scope, List<Section> places) {
        this.scope = scope;
        this.words = scope.words();
        this.places = places;
        Map<Theme, List<PairColumn>> themes = new LinkedHashMap<>();
        Catalogue catalogue = scope.network().evidence().catalogue();
        for (Theme theme : catalogue.themes()) {
            themes.put(
                    theme,
                    catalogue.of(theme).stream()
                            .map(i -> PairColumn.of(scope.frames().benchmarks(), i))
                            .filter(PairColumn::hasPairs)
                            .toList());
        }
        this.sides =
                new Sides(scope, themes.values().stream().flatMap(List::stream).toList());
        this.tables = new PairTables(scope, themes);
    }

    /** Hands on all pages and files. */
    public static void compose(NetworkScope scope, Consumer<Output> sink) {
        List<Section> places = scope.network().paired();
        if (places.isEmpty()) {
            return;
        }
        PairPages pages = new PairPages(scope, places);
        sink.accept(pages.choice());
        places.forEach(p -> sink.accept(pages.file(p)));
        if (places.size() <= FEW) {
            for (int i = 0; i < places.size(); i++) {
                for (int j = i + 1; j < places.size(); j++) {
                    sink.accept(pages.page(places.get(i), places.get(j)));
                }
            }
        }
    }

    private Output choice() {
        Here here = Here.of(scope.network().site(), Addresses.PAIRS);
        return new Output.Page(
                here.path(),
                "the choice of two places",
                "page/pairs.ftlh",
                new PairView(
                        shell(here, words.text("pair.title"), words.text("pair.lead")),
                        List.of(),
                        words.text("pair.title"),
                        words.text("pair.lead"),
                        byName().map(p -> choice(here, p)).toList(),
                        new Link(here.to(Addresses.INDICATORS), words.text("catalogue.title")),
                        tables.open(here, places)));
    }

    /** As lists have them in this language; pairs keep the order of the places, which all languages share. */
    private Stream<Section> byName() {
        return places.stream().sorted(Comparator.comparing(s -> s.place().name()));
    }

    private PairView.Choice choice(Here here, Section place) {
        List<Link> pairs = new ArrayList<>();
        if (places.size() <= FEW) {
            byName().filter(other -> !other.equals(place))
                    .map(other -> new Link(
                            here.to(address(place, other)), other.place().name()))
                    .forEach(pairs::add);
        }
        String id = place.place().id();
        return new PairView.Choice(
                id,
                new Link(
                        here.to(Addresses.place(id) + "index.html"),
                        place.place().name()),
                pairs);
    }

    /** A pair has one page, by the order of its places. */
    private String address(Section one, Section other) {
        boolean inOrder = places.indexOf(one) < places.indexOf(other);
        return Addresses.pair(
                (inOrder ? one : other).place().id(),
                (inOrder ? other : one).place().id());
    }

    private Output page(Section one, Section other) {
        Here here = Here.of(scope.network().site(), address(one, other));
        String title = words.text("pair.two", one.place().name(), other.place().name());
        String lead =
                words.text("pair.two-lead", one.place().name(), other.place().name());
        return new Output.Page(
                here.path(),
                "the pair " + one.place().id() + " and " + other.place().id(),
                "page/pair.ftlh",
                new PairView(
                        shell(here, title, lead),
                        List.of(new Link(here.to(Addresses.PAIRS), words.text("pair.title"))),
                        title,
                        lead,
                        List.of(),
                        new Link(here.to(Addresses.INDICATORS), words.text("catalogue.title")),
                        tables.of(here, one, sides.of(one, here), other, sides.of(other, here))));
    }

    private waymark.page.Shell shell(Here here, String title, String lead) {
        return scope.shells().network(here, title, lead, Optional.of(Shells.Section.PLACES));
    }

    /** What the script needs of a place, as its cells and marks are. */
    private Output file(Section place) {
        Side side = sides.of(place, Here.of(scope.network().site(), Addresses.PAIRS));
        String json = JsonWriter.line(out -> {
            side.cells()
                    .forEach((indicator, cell) -> out.object(indicator, one -> {
                        one.text("text", cell.text().html())
                                .text("lane", cell.lane().html());
                        cell.limits()
                                .ifPresent(l -> one.digits("low", Numbers.plain(l.lower()))
                                        .digits("high", Numbers.plain(l.upper())));
                    }));
            side.promises()
                    .forEach((indicator, links) ->
                            out.object(PROMISED + indicator, one -> one.text("text", links.html())));
        });
        String id = place.place().id();
        String script = "waymark.data[\"places/" + id + "\"]=" + json + ";\n";
        return new Output.File(Addresses.side(id), "what pairs show of " + id, script.getBytes(StandardCharsets.UTF_8));
    }
}
