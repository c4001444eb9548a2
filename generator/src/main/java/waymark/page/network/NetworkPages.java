package waymark.page.network;

import java.util.ArrayList;
import java.util.List;
import waymark.network.Site;
import waymark.network.SitePart;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Messages;
import waymark.page.Output;
import waymark.page.Shell;
import waymark.page.download.SharedFiles;
import waymark.page.follow.NetworkFollow;
import waymark.page.script.ScriptWords;

/** Composes all pages that belong to no single place: a pure function of its arguments. */
public final class NetworkPages {
    /** The page for an address that isn't there. */
    public record NotFoundView(Shell shell, String title, String lead, List<Link> ways) {}

    private NetworkPages() {}

    /** Those that show no figures. */
    public static List<Output> compose(NetworkScope scope, TileMap tiles) {
        List<Output> outputs = new ArrayList<>();
        outputs.add(new HomePage(scope, tiles).compose());
        Site site = scope.network().site();
        if (site.has(SitePart.COMPARISONS)) {
            outputs.add(new CataloguePages(scope).compose());
        }
        if (site.has(SitePart.FEEDS)) {
            outputs.addAll(new NetworkFollow(scope.network(), scope.words()).files());
        }
        outputs.add(notFound(scope));
        return outputs;
    }

    /** All figures to be taken away. */
    public static List<Output> downloads(NetworkScope scope, SharedFiles shared) {
        return scope.network().site().has(SitePart.DOWNLOADS)
                ? new NetworkDownloads(scope, shared).compose()
                : List.of();
    }

    /** Those that are of use with any place: the network's texts, its accent, and the words of the script. */
    public static List<Output> common(NetworkScope scope) {
        List<Output> outputs = new ArrayList<>(NetworkTexts.compose(scope));
        outputs.addAll(StatementPage.compose(scope));
        scope.network().site().accent().ifPresent(a -> outputs.add(Output.File.accent(Addresses.ACCENT, a)));
        outputs.add(ScriptWords.of(scope.words()));
        return outputs;
    }

    private static Output notFound(NetworkScope scope) {
        Here here = Here.anywhere(scope.network().site(), "404.html");
        Messages words = scope.words();
        List<Link> ways = new ArrayList<>(List.of(new Link(here.to(Addresses.HOME), words.text("not-found.places"))));
        if (scope.network().site().has(SitePart.COMPARISONS)) {
            ways.add(new Link(here.to(Addresses.INDICATORS), words.text("catalogue.title")));
        }
        NotFoundView view = new NotFoundView(
                scope.shells().unlisted(here, words.text("not-found.title"), words.text("not-found.lead")),
                words.text("not-found.title"),
                words.text("not-found.lead"),
                ways);
        return new Output.Page(here.path(), "the page for what isn't there", "page/not-found.ftlh", view);
    }
}
