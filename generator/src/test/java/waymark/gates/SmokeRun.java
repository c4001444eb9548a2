package waymark.gates;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import waymark.browser.Chromium;
import waymark.browser.Tab;

/**
 * A walk over a built site as it lies in a folder: pages are opened by their files, and what they offer is used. Whatever
 * the console says, whatever fails and whatever is asked for outside the folder is a fault.
 */
public final class SmokeRun {
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    private final Chromium chromium;
    private final Path folder;
    private final List<BuiltPage> pages;
    private final String word;
    private final List<String> faults = new ArrayList<>();
    private final Set<Deed> done = EnumSet.noneOf(Deed.class);

    private SmokeRun(Chromium chromium, Path folder, List<BuiltPage> pages) {
        this.chromium = chromium;
        this.folder = folder;
        this.pages = pages;
        this.word = NO_LETTERS
                .splitAsStream(new BuiltPages(folder)
                        .richestOf("place")
                        .parsed()
                        .select("h1")
                        .text())
                .filter(w -> w.length() > 3)
                .findFirst()
                .orElseThrow();
    }

    /** Walks over the fullest and the emptiest page of each type, with scripts and without. */
    public static Report over(Chromium chromium, Path folder) {
        return over(chromium, folder, new BuiltPages(folder).extremes());
    }

    /** Walks over chosen pages. */
    static Report over(Chromium chromium, Path folder, List<BuiltPage> pages) {
        SmokeRun run = new SmokeRun(chromium, folder, pages);
        run.withScripts();
        run.withoutScripts();
        return new Report(run.pages.size(), List.copyOf(run.faults), Set.copyOf(run.done));
    }

    private void withScripts() {
        try (Tab tab = chromium.tab()) {
            Set<String> before = new HashSet<>();
            for (BuiltPage page : pages) {
                attempt(tab, page, () -> {});
                for (Deed deed : Deed.values()) {
                    attempt(tab, page, () -> {
                        if (deed.isPromised(tab) && before.add(deed.onceFor(page.type()))) {
                            deed.on(tab, word);
                            done.add(deed);
                        }
                    });
                }
            }
        }
    }

    private void withoutScripts() {
        try (Tab tab = chromium.tab().javaScript(false)) {
            for (BuiltPage page : pages) {
                attempt(tab, page, () -> readable(tab));
            }
        }
    }

    /** What a page says is there to be read, and where a box would be stands the way to the list of everything. */
    private void readable(Tab tab) {
        must(tab, "document.querySelector('h1').checkVisibility()", "its heading is hidden");
        must(tab, "document.querySelector('main').innerText.trim().length > 40", "it says nothing");
        must(tab, "!document.querySelector('main [hidden]')", "something waits for scripts");
        must(tab, "!document.querySelector('input, button')", "something needs scripts and is there without them");
        if (tab.evaluate("!!document.querySelector('a[data-seek]')").asBoolean()) {
            tab.follow(() -> tab.click("a[data-seek]"));
            must(
                    tab,
                    "document.documentElement.dataset.page === 'a-to-z'",
                    "the way to the list from A to Z leads elsewhere");
        }
    }

    private void must(Tab tab, String expression, String otherwise) {
        if (!tab.evaluate("!!(" + expression + ")").asBoolean()) {
            faults.add(tab.address() + ": without scripts " + otherwise);
        }
    }

    private void attempt(Tab tab, BuiltPage page, Runnable steps) {
        int incidents = tab.incidents().size();
        int requests = tab.requestsOutside(folder).size();
        if (!tab.address().equals(page.file().toUri().toString())) {
            tab.open(page.file());
        }
        try {
            steps.run();
        } catch (AssertionError e) {
            faults.add(page + ": " + e.getMessage());
        }
        tab.incidents().stream().skip(incidents).forEach(i -> faults.add(page + ": " + i));
        tab.requestsOutside(folder).stream().skip(requests).forEach(r -> faults.add(page + ": asks for " + r));
    }

    /**
     * What came of a walk.
     *
     * @param pages how many pages were opened
     * @param done what was offered somewhere, and done
     */
    public record Report(int pages, List<String> faults, Set<Deed> done) {}
}
