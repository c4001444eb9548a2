package waymark.page.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.indicator.Theme;
import waymark.narrative.Narrative;
import waymark.network.SitePart;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Messages;
import waymark.page.Output;
import waymark.page.indicator.IndicatorCharts;
import waymark.page.part.BodyText;
import waymark.page.part.BodyView;

/** Composes the pages of a place's themes, and of its texts that belong to no theme. */
public final class TextPages {
    private final PlaceScope scope;
    private final PlaceShell shell;
    private final IndicatorCharts charts;
    private final Messages words;

    TextPages(PlaceScope scope, PlaceShell shell, IndicatorCharts charts) {
        this.scope = scope;
        this.shell = shell;
        this.charts = charts;
        this.words = scope.words();
    }

    /** The themes that have a page here, because of indicators or a text. */
    public static List<Theme> themes(PlaceScope scope) {
        if (!scope.has(SitePart.THEMES)) {
            return List.of();
        }
        return scope.evidence().catalogue().themes().stream()
                .filter(t -> !scope.indicators(t).isEmpty()
                        || scope.publication().narratives().of(t.id()).isPresent())
                .toList();
    }

    /** The texts that are neither the story nor stand on a theme's page. */
    public static List<Narrative> others(PlaceScope scope) {
        return scope.publication().narratives().published().stream()
                .filter(n -> !n.slug().equals("index"))
                .filter(n -> !scope.has(SitePart.THEMES)
                        || scope.evidence().catalogue().theme(n.slug()).isEmpty())
                .toList();
    }

    List<Output> compose() {
        List<Output> pages = new ArrayList<>();
        List<Theme> themes = themes(scope);
        for (int i = 0; i < themes.size(); i++) {
            Optional<Theme> before = i == 0 ? Optional.empty() : Optional.of(themes.get(i - 1));
            Optional<Theme> after = i + 1 == themes.size() ? Optional.empty() : Optional.of(themes.get(i + 1));
            pages.add(theme(themes.get(i), before, after));
        }
        others(scope).forEach(n -> pages.add(text(n)));
        return pages;
    }

    private Output theme(Theme theme, Optional<Theme> before, Optional<Theme> after) {
        Here here = Here.of(scope.network().site(), Addresses.theme(scope.folder(), theme.id()));
        Optional<Narrative> text = scope.publication().narratives().of(theme.id());
        String lead = text.map(Narrative::summary).filter(s -> !s.isEmpty()).orElse(theme.summary());
        String title = words.text("theme.title", theme.title(), scope.place().name());
        ThemeView view = new ThemeView(
                shell.below(
                        here,
                        title,
                        lead,
                        PlaceShell.Tab.OVERVIEW,
                        List.of(new Link(here.to(scope.home()), scope.place().name()))),
                List.of(new Link(here.to(scope.home()), scope.place().name())),
                text.map(Narrative::title).orElse(theme.title()),
                lead,
                shell.fingerpost(
                        here,
                        text.map(Narrative::title)
                                .filter(t -> !t.equals(theme.title()))
                                .map(t -> theme.title())
                                .orElse("")),
                text.map(n -> body(n, here)),
                text.map(this::ownership).orElse(""),
                Profile.of(scope, here, List.of(theme)),
                Sparklines.of(scope, here, scope.indicators(theme), charts.sources()),
                RoadMapLinks.commitments(scope, here, scope.indicators(theme)),
                before.map(t -> link(here, t)),
                after.map(t -> link(here, t)));
        return new Output.Page(here.path(), scope.owner(), "page/theme.ftlh", view);
    }

    private Link link(Here here, Theme theme) {
        return new Link(here.to(Addresses.theme(scope.folder(), theme.id())), theme.title());
    }

    private Output text(Narrative narrative) {
        Here here = Here.of(scope.network().site(), Addresses.text(scope.folder(), narrative.slug()));
        ThemeView view = new ThemeView(
                shell.below(
                        here,
                        words.text(
                                "theme.title", narrative.title(), scope.place().name()),
                        narrative.summary(),
                        PlaceShell.Tab.OVERVIEW,
                        List.of(new Link(here.to(scope.home()), scope.place().name()))),
                List.of(new Link(here.to(scope.home()), scope.place().name())),
                narrative.title(),
                narrative.summary(),
                shell.fingerpost(here, ""),
                Optional.of(body(narrative, here)),
                ownership(narrative),
                Optional.empty(),
                Optional.empty(),
                RoadMapLinks.challenge(scope, here, narrative),
                Optional.empty(),
                Optional.empty());
        return new Output.Page(here.path(), scope.owner(), "page/theme.ftlh", view);
    }

    /** A text with its links, pictures, figures and charts filled in for a page. */
    BodyView body(Narrative narrative, Here here) {
        return body(narrative, scope, here, charts);
    }

    static BodyView body(Narrative narrative, PlaceScope scope, Here here, IndicatorCharts charts) {
        return BodyText.of(narrative.body(), new PlaceAnswers(scope, here, charts))
                .writtenIn(narrative.language(), scope.words().language());
    }

    private String ownership(Narrative narrative) {
        String review = narrative
                .reviewBy()
                .map(d -> words.text("fact.review-by", words.day(d)))
                .orElse("");
        String owner = narrative.owner().isEmpty() ? "" : words.text("text.owner", narrative.owner());
        return owner.isEmpty() || review.isEmpty() ? owner + review : owner + ", " + review;
    }
}
