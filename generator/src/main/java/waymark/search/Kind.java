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
    TOPIC,
    TERM;

    private static final List<Kind> ORDER = List.of(values());

    /** Its place in the order. */
    public int number() {
        return ORDER.indexOf(this);
    }

    /** What ends the keys of the messages that name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
