package waymark.gates;

import java.nio.file.Path;
import waymark.browser.Key;
import waymark.browser.Tab;

/** A page as it is only while somebody uses it: what scripts show then is looked at like all else. */
enum Moment {
    /** Hits under the box of a page, one of them chosen by the keyboard. */
    HITS("places/northbridge/index.html") {
        @Override
        void come(Tab tab) {
            tab.click("#seek").type("smok").until("document.querySelector('#hits [role=option]')");
            tab.press(Key.DOWN).until("document.querySelector('#hits [aria-selected]')");
        }
    },

    /** What the page of the search found. */
    FOUND("search/index.html") {
        @Override
        void come(Tab tab) {
            tab.click("#seek").type("warm").until("document.querySelectorAll('#found a').length > 3");
        }
    },

    /** What the search says that found nothing. */
    NOTHING_FOUND("search/index.html") {
        @Override
        void come(Tab tab) {
            tab.click("#seek").type("xqzv").until("document.querySelector('[role=status]').textContent.trim()");
        }
    },

    /** Tables in the place of charts. */
    TABLES("places/northbridge/indicators/smoking/index.html") {
        @Override
        void come(Tab tab) {
            String flip = "figure:has(> .chart):has(details table) > .tools button";
            tab.until("document.querySelector('" + flip + "')").click(flip);
            tab.until("!document.querySelector('figure > .chart').checkVisibility()");
        }
    },

    /** A chart that tells of a point. */
    POINT("places/northbridge/indicators/smoking/index.html") {
        @Override
        void come(Tab tab) {
            tab.until("document.querySelector('.chart[tabindex]')");
            tab.evaluate("document.querySelector('.chart[tabindex]').focus()");
            tab.press(Key.HOME).until("document.querySelector('.tip').textContent.trim()");
        }
    },

    /** A table that somebody sorted. */
    SORTED("themes/living-well/index.html") {
        @Override
        void come(Tab tab) {
            tab.until("document.querySelector('.sort')").click(".sort");
            tab.until("document.querySelector('[aria-sort=ascending]')");
        }
    },

    /** The editions of a place, unfolded. */
    EDITIONS("places/northbridge/index.html") {
        @Override
        void come(Tab tab) {
            tab.click(".edition summary").until("document.querySelector('.edition details[open]')");
        }
    };

    private final String path;

    Moment(String path) {
        this.path = path;
    }

    /** Opens the page in a folder of the site, and brings it about. */
    Tab in(Tab tab, Path folder) {
        tab.open(folder.resolve(path));
        come(tab);
        return tab;
    }

    abstract void come(Tab tab);

    /** Shows all that a page folds away, and the tables of its charts below them. */
    static Tab unfolded(Tab tab) {
        tab.until("!document.querySelector('script[src$=\"site.js\"]') || document.documentElement.matches('.js')");
        tab.until("!document.querySelector('figure .src') || !document.querySelector('script')"
                + " || document.querySelector('.tip')");
        tab.evaluate("document.querySelectorAll('details').forEach(d => { d.hidden = false; d.open = true; })");
        return tab;
    }
}
