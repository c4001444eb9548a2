package waymark.page.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.indicator.Theme;
import waymark.narrative.Narrative;
import waymark.network.SitePart;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Later;
import waymark.page.Link;
import waymark.page.LinkTargets;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.Output;
import waymark.page.indicator.IndicatorCharts;
import waymark.page.linked.JsonLd;
import waymark.place.Area;
import waymark.roadmap.Partner;
import waymark.roadmap.RoadMap;

/** Composes a place's home. */
final class PlaceHome {
    private final PlaceScope scope;
    private final PlaceShell shell;
    private final IndicatorCharts charts;
    private final Messages words;
    private final Here here;

    PlaceHome(PlaceScope scope, PlaceShell shell, IndicatorCharts charts) {
        this.scope = scope;
        this.shell = shell;
        this.charts = charts;
        this.words = scope.words();
        this.here = Here.of(scope.network().site(), scope.home());
    }

    /** The page, and the picture for links to it where those have a whole address. */
    List<Output> compose() {
        Optional<Narrative> story = scope.publication().narratives().of("index");
        String stand = story.map(Narrative::summary).filter(s -> !s.isEmpty()).orElse(whereItLies());
        Later<Optional<ProfileView>> profile = Later.of(
                () -> Profile.of(scope, here, scope.evidence().catalogue().themes()));
        PlaceHomeView view = new PlaceHomeView(
                new JsonLd(scope.network().site(), here, shell.around(here, title(), stand, PlaceShell.Tab.OVERVIEW))
                        .trail(List.of(), scope.place().name())
                        .place(
                                scope.place().area(),
                                stand,
                                scope.evidence().areas().ancestors(scope.place().area()))
                        .shell(),
                scope.place().name(),
                stand,
                NamesAndChanges.of(scope, here),
                shell.fingerpost(here, ""),
                Later.of(() -> Findings.of(scope, here)),
                profile,
                beside(),
                Later.of(() -> RoadMapLinks.glance(scope, here)),
                Later.of(this::themes),
                story.map(this::story),
                partners(),
                takeAway(),
                Later.of(() -> LatestTable.of(scope, here)));
        List<Output> outputs = new ArrayList<>();
        outputs.add(new Output.Page(here.path(), scope.owner(), "page/place.ftlh", view));
        SocialImage.of(scope, profile).ifPresent(outputs::add);
        return outputs;
    }

    /** Other places' figures are those of today: what was released isn't set beside them. */
    private Optional<Link> beside() {
        return scope.permanent() || !scope.elsewhere().isPaired(scope.place())
                ? Optional.empty()
                : Optional.of(new Link(
                        here.to(Addresses.PAIRS + "#a=" + scope.place().id()),
                        words.text("pair.link", scope.place().name())));
    }

    private List<Link> takeAway() {
        List<Link> links = new ArrayList<>();
        if (scope.hasPack()) {
            links.add(new Link(
                    here.to(Addresses.pack(scope.folder())),
                    words.text("pack.link", scope.place().name()),
                    words.text("pack.link-remark")));
        }
        if (scope.hasBooklet()) {
            links.add(new Link(
                    here.to(Addresses.booklet(scope.place().id())),
                    words.text("booklet.link", scope.place().name()),
                    words.text("booklet.link-remark")));
        }
        if (scope.has(SitePart.DOWNLOADS)) {
            links.add(new Link(
                    here.to(scope.folder() + "data/index.html"),
                    words.text("data.place-file", scope.place().name()),
                    words.text("data.csv")));
        }
        OfflineCopy.link(scope, here).ifPresent(links::add);
        return links;
    }

    private String title() {
        return scope.publication()
                .edition()
                .map(m -> words.text("place.title", scope.place().name(), m.title()))
                .orElse(scope.place().name());
    }

    private String whereItLies() {
        List<String> areas = scope.evidence().areas().ancestors(scope.place().area()).stream()
                .map(Area::name)
                .toList();
        return areas.isEmpty() ? "" : words.text("place.in", String.join(", ", areas));
    }

    private List<PlaceHomeView.ThemeCard> themes() {
        List<PlaceHomeView.ThemeCard> cards = new ArrayList<>();
        for (Theme theme : TextPages.themes(scope)) {
            Optional<Narrative> text = scope.publication().narratives().of(theme.id());
            String summary =
                    text.map(Narrative::summary).filter(s -> !s.isEmpty()).orElse(theme.summary());
            cards.add(new PlaceHomeView.ThemeCard(
                    here.to(Addresses.theme(scope.folder(), theme.id())),
                    theme.title(),
                    summary,
                    words.text(
                            "home.indicators",
                            scope.indicators(theme).size(),
                            Numbers.fixed(scope.indicators(theme).size(), 0))));
        }
        return cards;
    }

    private PlaceHomeView.Story story(Narrative story) {
        List<Link> more = TextPages.others(scope).stream()
                .map(n -> new Link(
                        here.to(LinkTargets.textAddress(
                                scope.network().site(), n.slug(), scope.publication(), scope.folder())),
                        n.title(),
                        n.summary()))
                .toList();
        return new PlaceHomeView.Story(TextPages.body(story, scope, here, charts), more);
    }

    private List<PlaceHomeView.Fact> partners() {
        Map<String, List<String>> bySector = new LinkedHashMap<>();
        for (Partner p : scope.publication().roadMap().map(RoadMap::partners).orElse(List.of())) {
            bySector.computeIfAbsent(p.sector().orElse(words.text("place.partners-other")), k -> new ArrayList<>())
                    .add(p.name());
        }
        List<PlaceHomeView.Fact> facts = new ArrayList<>();
        bySector.forEach((sector, names) -> {
            facts.add(new PlaceHomeView.Fact(Numbers.sentence(sector.replace('-', ' ')), words.list(names)));
        });
        return facts;
    }
}
