package waymark.page.network;

import java.util.List;
import java.util.Optional;
import waymark.indicator.Indicator;
import waymark.network.Network;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Messages;
import waymark.page.Output;
import waymark.page.Shells;

/** Composes the list of indicators, theme by theme. */
public final class CataloguePages {
    /** Definitions up to this length are shown whole in lists. */
    private static final int BRIEF = 160;

    private final NetworkScope scope;
    private final Network network;
    private final Messages words;

    CataloguePages(NetworkScope scope) {
        this.scope = scope;
        this.network = scope.network();
        this.words = scope.words();
    }

    /** Where the figures of an indicator in all areas lie. */
    public static String fileAddress(Indicator indicator) {
        return "indicators/" + indicator.id() + "/" + indicator.id() + ".csv";
    }

    Output compose() {
        Here here = Here.of(scope.network().site(), Addresses.INDICATORS);
        List<CatalogueView.Group> groups = network.evidence().catalogue().themes().stream()
                .map(t -> new CatalogueView.Group(
                        t.id(),
                        t.title(),
                        here.to(Addresses.theme("", t.id())),
                        t.summary(),
                        network.evidence().catalogue().of(t).stream()
                                .map(i -> new Link(here.to(Addresses.across(i.id())), i.title(), brief(i.definition())))
                                .toList()))
                .filter(g -> !g.indicators().isEmpty())
                .toList();
        String title = words.text("catalogue.title");
        String lead = words.text(
                "catalogue.lead",
                network.evidence().catalogue().indicators().size(),
                words.text("count", network.sections().size()));
        CatalogueView view = new CatalogueView(
                scope.shells().network(here, title, lead, Optional.of(Shells.Section.THEMES)), title, lead, groups);
        return new Output.Page(here.path(), "the list of indicators", "page/catalogue.ftlh", view);
    }

    /** A definition as a list shows it: a long one's first sentence. */
    private static String brief(String definition) {
        int end = definition.indexOf(". ");
        return definition.length() > BRIEF && end > 0 ? definition.substring(0, end + 1) : definition;
    }
}
