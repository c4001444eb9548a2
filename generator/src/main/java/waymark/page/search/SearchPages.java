package waymark.page.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.edition.Publication;
import waymark.indicator.Indicator;
import waymark.network.Network;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Messages;
import waymark.page.Output;
import waymark.page.network.NetworkScope;
import waymark.search.Entry;
import waymark.search.IndexScripts;
import waymark.search.Kind;

/** Composes what readers look things up with: index, search page, list from A to Z. */
public final class SearchPages {
    private SearchPages() {}

    /** All that there is to find in a network. */
    public static List<Entry> entries(Network network, Messages words) {
        return Entries.of(network, words);
    }

    /** The same for what an archive of one publication holds. */
    public static List<Output> compose(
            NetworkScope scope, Publication publication, List<Indicator> indicators, String folder) {
        return compose(scope, Entries.of(scope.network(), scope.words(), publication, indicators, folder));
    }

    /** What looks up some entries. */
    public static List<Output> compose(NetworkScope scope, List<Entry> entries) {
        AToZPages list = new AToZPages(scope, entries);
        List<Output> outputs = new ArrayList<>(list.compose());
        outputs.add(page(scope, list));
        for (IndexScripts.Script script : IndexScripts.of(entries, labels(scope), IndexScripts.LIMIT)) {
            outputs.add(new Output.File(Addresses.search(script.name()), "the index of the search", script.bytes()));
        }
        return outputs;
    }

    private static Output page(NetworkScope scope, AToZPages list) {
        Here here = Here.of(scope.network().site(), Addresses.SEARCH);
        Messages words = scope.words();
        String title = words.text("search.title");
        SearchView view = new SearchView(
                scope.shells().network(here, title, words.text("search.lead"), Optional.empty()),
                title,
                words.text("search.lead"),
                list.letters(here));
        return new Output.Page(here.path(), "the search page", "page/search.ftlh", view);
    }

    private static IndexScripts.Labels labels(NetworkScope scope) {
        Messages words = scope.words();
        return new IndexScripts.Labels(
                Stream.of(Kind.values())
                        .map(k -> words.text("search." + k.word()))
                        .toList(),
                List.of(words.text("search.passed-over").split(" ", -1)),
                words.unfilled("search.count"),
                words.unfilled("search.none"),
                words.text("search.all"),
                scope.network().site().tongue().main());
    }
}
