package waymark.page.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.indicator.Indicator;
import waymark.indicator.Theme;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Messages;
import waymark.page.Output;
import waymark.page.Shell;
import waymark.page.place.DataView;
import waymark.page.script.ScriptWords;

/** Composes all pages that belong to no single place: a pure function of its arguments. */
public final class NetworkPages {
    /** The page for an address that isn't there. */
    public record NotFoundView(Shell shell, String title, String lead, List<Link> ways) {}

    private NetworkPages() {}

    public static List<Output> compose(NetworkScope scope) {
        List<Output> outputs = new ArrayList<>();
        scope.network().site().accent().ifPresent(a -> outputs.add(Output.File.accent(Addresses.ACCENT, a)));
        TileMap tiles = TileMap.of(scope.network());
        outputs.add(new HomePage(scope, tiles).compose());
        outputs.addAll(new CataloguePages(scope).compose());
        outputs.addAll(NetworkTexts.compose(scope));
        outputs.add(data(scope));
        outputs.add(notFound(scope));
        outputs.add(ScriptWords.of(scope.words()));
        return outputs;
    }

    private static Output data(NetworkScope scope) {
        Here here = new Here(Addresses.DATA);
        Messages words = scope.words();
        List<DataView.Group> groups = new ArrayList<>();
        for (Theme theme : scope.network().evidence().catalogue().themes()) {
            List<Link> files = new ArrayList<>();
            for (Indicator i : scope.network().evidence().catalogue().of(theme)) {
                String licence = i.source().licence();
                String remark = i.source().name() + (licence.isEmpty() ? "" : ", " + licence);
                files.add(new Link(here.to(CataloguePages.fileAddress(i)), i.title(), remark));
            }
            if (!files.isEmpty()) {
                groups.add(new DataView.Group(theme.title(), files));
            }
        }
        List<String> notes = new ArrayList<>(List.of(words.text("data.columns"), words.text("data.missing")));
        if (!scope.network().site().notice().isEmpty()) {
            notes.add(scope.network().site().notice());
        }
        String title = words.text("data.network-title");
        DataView view = new DataView(
                scope.shells()
                        .network(
                                here,
                                title,
                                words.text("data.network-lead"),
                                Optional.of(waymark.page.Shells.Section.DATA)),
                List.of(),
                title,
                words.text("data.network-lead"),
                groups,
                notes);
        return new Output.Page(here.path(), "the network's data", "page/data.ftlh", view);
    }

    private static Output notFound(NetworkScope scope) {
        Here here = new Here("404.html");
        Messages words = scope.words();
        NotFoundView view = new NotFoundView(
                scope.shells()
                        .network(here, words.text("not-found.title"), words.text("not-found.lead"), Optional.empty()),
                words.text("not-found.title"),
                words.text("not-found.lead"),
                List.of(
                        new Link(here.to(Addresses.HOME), words.text("not-found.places")),
                        new Link(here.to(Addresses.INDICATORS), words.text("catalogue.title"))));
        return new Output.Page(here.path(), "the page for what isn't there", "page/not-found.ftlh", view);
    }
}
