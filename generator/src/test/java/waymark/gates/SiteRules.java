package waymark.gates;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import waymark.sites.FileTree;

/** The rules of pages and of links over a whole built site, wherever it lies. */
public final class SiteRules {
    private SiteRules() {}

    /** Every fault of every page below a folder. */
    public static List<String> faults(Path folder) {
        LinkRules links = new LinkRules(new FileTree(folder).paths());
        List<String> faults = new ArrayList<>();
        for (BuiltPage page : new BuiltPages(folder).all()) {
            Document parsed = page.parsed();
            MarkupRules.faults(parsed).forEach(f -> faults.add(page + ": " + f));
            links.page(page.path(), parsed);
        }
        faults.addAll(links.faults());
        return faults;
    }
}
