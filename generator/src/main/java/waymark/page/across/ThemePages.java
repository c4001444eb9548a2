package waymark.page.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.edition.Publication;
import waymark.indicator.Catalogue;
import waymark.indicator.Indicator;
import waymark.indicator.Theme;
import waymark.network.Network;
import waymark.network.Section;
import waymark.network.SitePart;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Messages;
import waymark.page.Output;
import waymark.page.Shells;
import waymark.page.network.NetworkScope;
import waymark.place.Place;

/** Composes a page for each theme across all places. */
final class ThemePages {
    private final NetworkScope scope;
    private final Network network;
    private final Messages words;
    private final AcrossPages across;

    ThemePages(NetworkScope scope, AcrossPages across) {
        this.scope = scope;
        this.network = scope.network();
        this.words = scope.words();
        this.across = across;
    }

    List<Output> compose() {
        Catalogue catalogue = network.evidence().catalogue();
        List<Theme> themes = catalogue.themes().stream()
                .filter(t -> !catalogue.of(t).isEmpty())
                .toList();
        List<Output> outputs = new ArrayList<>();
        for (int i = 0; i < themes.size(); i++) {
            outputs.add(page(
                    themes.get(i),
                    catalogue.of(themes.get(i)),
                    i == 0 ? Optional.empty() : Optional.of(themes.get(i - 1)),
                    i + 1 == themes.size() ? Optional.empty() : Optional.of(themes.get(i + 1))));
        }
        return outputs;
    }

    private Output page(Theme theme, List<Indicator> indicators, Optional<Theme> before, Optional<Theme> after) {
        Here here = Here.of(network.site(), Addresses.theme("", theme.id()));
        List<AcrossFigures> columns = indicators.stream().map(across::figures).toList();
        ThemeAcrossView view = new ThemeAcrossView(
                scope.shells().network(here, theme.title(), theme.summary(), Optional.of(Shells.Section.THEMES)),
                List.of(new Link(here.to(Addresses.INDICATORS), words.text("catalogue.title"))),
                theme.title(),
                theme.summary(),
                rug(here, theme, columns),
                columns.stream()
                        .map(c -> heading(here, c, across.text(c).caption()))
                        .toList(),
                before.map(t -> link(here, t)),
                after.map(t -> link(here, t)));
        return new Output.Page(here.path(), "the theme " + theme.id(), "page/theme-across.ftlh", view);
    }

    private Optional<Rug> rug(Here here, Theme theme, List<AcrossFigures> columns) {
        List<Link> headings = columns.stream()
                .map(c -> heading(here, c, across.text(c).period()))
                .toList();
        String benchmark = columns.isEmpty() ? "" : across.text(columns.get(0)).benchmark();
        return new RugPage(scope, columns, benchmark).rug(headings, place -> address(here, theme, place));
    }

    private static Link heading(Here here, AcrossFigures column, String remark) {
        Indicator indicator = column.indicator();
        return new Link(here.to(Addresses.across(indicator.id())), indicator.title(), remark);
    }

    private static Link link(Here here, Theme theme) {
        return new Link(here.to(Addresses.theme("", theme.id())), theme.title());
    }

    /** A place's page of the theme, if it has one; else its home, if it is shown. */
    private Optional<String> address(Here here, Theme theme, Place place) {
        return across.section(place).flatMap(Section::current).map(p -> {
            String folder = Addresses.place(place.id());
            return here.to(has(p, theme) ? Addresses.theme(folder, theme.id()) : folder + "index.html");
        });
    }

    private boolean has(Publication publication, Theme theme) {
        Catalogue catalogue = publication.evidence().catalogue();
        return network.site().has(SitePart.THEMES)
                && catalogue.theme(theme.id()).isPresent()
                && catalogue.of(theme).stream()
                        .anyMatch(i -> publication
                                .evidence()
                                .observed(i, publication.place().area()));
    }
}
