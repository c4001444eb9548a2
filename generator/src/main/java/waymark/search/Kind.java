package waymark.search;

import java.util.List;
import java.util.Locale;

/** What an entry leads to, in the order in which kinds are listed where nothing else tells them apart. */
public enum Kind {
    PLACE,
    INDICATOR,
    THEME,
    COMMITMENT,
    TEXT,
    RESOURCE,
    TOPIC;

    private static final List<Kind> ORDER = List.of(values());

    /** Its place in the order. */
    public int number() {
        return ORDER.indexOf(this);
    }

    /** The message that names several of this kind. */
    public String key() {
        return "search.kind." + name().toLowerCase(Locale.ROOT);
    }
}
