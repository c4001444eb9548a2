package waymark.page.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.browser.Chromium;
import waymark.browser.Tab;

/** Questions with known answers, asked on the search page of a site. */
final class Queries {
    /** How many of the results, in the order in which readers see them, may be above the answer or the answer itself. */
    private static final int TOP = 3;

    private static final String ASKED = """
            (async () => {
              const box = document.getElementById('seek');
              const status = document.querySelector('[role=status]');
              status.textContent = '';
              box.value = %s;
              box.dispatchEvent(new Event('input'));
              while (!status.textContent) await new Promise(done => setTimeout(done, 1));
              return [...document.querySelectorAll('#found a')].map(a => a.getAttribute('href')).slice(0, %d);
            })()""";

    private Queries() {}

    /** The queries whose answer isn't among the first, each with what came instead; a line is {@code query | address}. */
    static List<String> missed(Chromium chromium, Path site, String queries) {
        List<String> missed = new ArrayList<>();
        try (Tab tab = chromium.tab()) {
            tab.open(site.resolve("search/index.html")).until("document.querySelector('[role=status]')");
            for (String line : queries.strip().lines().toList()) {
                String[] parts = line.split("\\|", 2);
                JsonNode found = tab.evaluate(ASKED.replace("%d", String.valueOf(TOP))
                        .replace("%s", JsonMapper.shared().writeValueAsString(parts[0].strip())));
                boolean answered = false;
                for (JsonNode href : found) {
                    answered |= href.asString().equals("../" + parts[1].strip());
                }
                if (!answered) {
                    missed.add(line.strip() + " is not among " + found);
                }
            }
        }
        return missed;
    }
}
