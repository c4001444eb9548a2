package waymark.page.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Messages;
import waymark.page.Output;
import waymark.page.Shell;

/**
 * Composes the accessibility statement of a site that has written none: what Waymark's pages do, what they don't, and whom to tell.
 * It claims nothing that only people could have found out.
 */
final class StatementPage {
    /**
     * The statement.
     *
     * @param contact whom to write to, with the way there where that is an address
     */
    public record StatementView(
            Shell shell,
            List<Link> crumbs,
            String title,
            String lead,
            String about,
            List<Part> parts,
            Optional<Link> contact) {
        public StatementView {
            crumbs = List.copyOf(crumbs);
            parts = List.copyOf(parts);
        }
    }

    /** Points under a heading. */
    public record Part(String title, List<String> points) {
        public Part {
            points = List.copyOf(points);
        }
    }

    private static final Pattern BAR = Pattern.compile("\\|");

    private StatementPage() {}

    /** The page, unless the site has one of its own. */
    static List<Output> compose(NetworkScope scope) {
        if (!scope.network().needsStatement()) {
            return List.of();
        }
        Messages words = scope.words();
        Here here = Here.of(scope.network().site(), Addresses.STATEMENT);
        String title = words.text("statement.title");
        String lead = words.text("statement.lead");
        List<Part> parts = new ArrayList<>();
        parts.add(part(words, "statement.works", words.text("statement.works-points")));
        parts.add(part(words, "statement.limits", words.text("statement.limits-points")));
        parts.add(part(words, "statement.tested", words.text("statement.tested-points")));
        StatementView view = new StatementView(
                scope.shells().network(here, title, lead, Optional.empty()),
                List.of(),
                title,
                lead,
                words.text("statement.about", scope.network().site().title()),
                parts,
                contact(scope.network().site().contact()));
        return List.of(new Output.Page(here.path(), "the accessibility statement", "page/statement.ftlh", view));
    }

    private static Part part(Messages words, String key, String points) {
        return new Part(words.text(key), BAR.splitAsStream(points).toList());
    }

    private static Optional<Link> contact(String contact) {
        boolean page = contact.startsWith("https://") || contact.startsWith("http://");
        String href = page ? contact : contact.contains("@") ? "mailto:" + contact : "";
        return Optional.of(contact).filter(c -> !c.isEmpty()).map(c -> new Link(href, c));
    }
}
