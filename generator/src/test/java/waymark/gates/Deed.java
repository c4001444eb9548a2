package waymark.gates;

import static org.assertj.core.api.Assertions.assertThat;

import waymark.browser.Key;
import waymark.browser.Tab;
import waymark.browser.Text;

/** Something that readers do on pages that offer it. */
public enum Deed {
    /** Types the beginning of a word, goes down to the first hit and opens it. */
    SEARCH("[data-seek], #seek", "#seek") {
        @Override
        void act(Tab tab, String word) {
            String before = tab.address();
            tab.click("#seek").type(word.substring(0, Math.min(5, word.length())));
            tab.until("document.querySelector('#hits [role=option], #found a')");
            if (tab.evaluate("!!document.querySelector('#found a')").asBoolean()) {
                tab.follow(() -> tab.press(Key.ENTER).press(Key.ENTER));
            } else {
                tab.press(Key.DOWN).follow(() -> tab.press(Key.ENTER));
            }
            assertThat(tab.address()).isNotEqualTo(before);
            assertThat(tab.evaluate("document.querySelectorAll('h1').length").asInt())
                    .isOne();
        }
    },

    /** Sorts a table by its first column, and back. */
    SORT(".sortable", ".sort") {
        @Override
        void act(Tab tab, String word) {
            String order = "document.querySelector('.sort').closest('table').tBodies[0].innerText";
            tab.click(".sort").until("document.querySelector('th[aria-sort=ascending]')");
            String up = tab.evaluate(order).asString();
            tab.click(".sort").until("document.querySelector('th[aria-sort=descending]')");
            String down = tab.evaluate(order).asString();
            boolean several = tab.evaluate(
                            "document.querySelector('.sort').closest('table').tBodies[0].rows.length > 1")
                    .asBoolean();
            assertThat(up.equals(down)).as("sorting changes nothing").isEqualTo(!several);
        }
    },

    /** Has a chart shown as its table, and as a drawing again. */
    TOGGLE(
            "figure:has(> .src):not(.small-m *):has(details table) > .chart",
            "figure:has(> .chart):has(details table) > .tools button") {
        @Override
        void act(Tab tab, String word) {
            String button = "figure:has(> .chart):has(details table) > .tools button";
            String figure = "document.querySelector('" + button + "').closest('figure')";
            tab.click(button).until(figure + ".querySelector('.chart').checkVisibility() === false");
            tab.until(figure + ".querySelector('table').checkVisibility()");
            tab.click(button).until(figure + ".querySelector('.chart').checkVisibility()");
        }
    },

    /** Has a chart tell of a single point, by keyboard and by pointer. */
    POINT(".chart[data-x]", ".chart[tabindex]") {
        @Override
        void act(Tab tab, String word) {
            String told = "document.querySelector('.tip')?.textContent.trim()";
            tab.evaluate("document.querySelector('.chart[tabindex]').focus()");
            tab.press(Key.RIGHT).until(told).press(Key.ESCAPE).until("!" + told);
            tab.hover(".chart[tabindex]").until(told);
        }
    },

    /** Lays another place's line and figures beside those of the page. */
    COMPARE(".chart[data-compare]", "figure:has(> .chart[data-compare]) > .tools button:nth-of-type(2)") {
        @Override
        void act(Tab tab, String word) {
            tab.click("figure:has(> .chart[data-compare]) > .tools button:nth-of-type(2)");
            tab.until("document.querySelector('.tools select')").choose(".tools select", 1);
            tab.until("document.querySelector('.l4.with')?.getAttribute('d')");
            assertThat(tab.evaluate("document.querySelectorAll('td.with').length")
                            .asInt())
                    .isPositive();
        }
    },

    /** Sets two places side by side, and another in the place of one. */
    PAIR("#pair", "#pair select") {
        @Override
        void act(Tab tab, String word) {
            String finding = "document.querySelector('#pair [role=status]').textContent";
            tab.until(finding);
            String before = tab.evaluate(finding).asString();
            int last = tab.evaluate("document.querySelector('#pair select').options.length - 1")
                    .asInt();
            tab.choose("#pair select", last).until(finding + " !== " + Text.quoted(before));
            assertThat(tab.evaluate("document.querySelectorAll('#pair tr:not([hidden]) .bar .m').length")
                            .asInt())
                    .isPositive();
        }
    },

    /** Goes to another edition of a place. */
    SWITCH_EDITION(".edition details a[href]", ".edition details") {
        @Override
        void act(Tab tab, String word) {
            String before = tab.address();
            tab.click(".edition details summary").follow(() -> tab.click(".edition details[open] a[href]"));
            assertThat(tab.address()).isNotEqualTo(before);
        }
    };

    private final String promise;
    private final String offer;

    Deed(String promise, String offer) {
        this.promise = promise;
        this.offer = offer;
    }

    /** Of which pages one is enough: search is the same on all of them, but where it is the page itself. */
    String onceFor(String type) {
        return name() + (this == SEARCH && !type.equals("search") ? "" : type);
    }

    /** Whether the page that is open is one of those that offer it, and not one that is sent about without its script. */
    boolean isPromised(Tab tab) {
        return tab.evaluate("!!document.querySelector('script[src]') && !!document.querySelector('" + promise + "')")
                .asBoolean();
    }

    /**
     * Does it, once the script has made it possible.
     *
     * @param word what there is to search for
     */
    void on(Tab tab, String word) {
        tab.until("document.querySelector('" + offer + "')?.checkVisibility()");
        act(tab, word);
    }

    abstract void act(Tab tab, String word);
}
