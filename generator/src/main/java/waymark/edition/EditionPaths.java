package waymark.edition;

import java.util.Set;
import java.util.regex.Pattern;

/** The names under {@code data/editions/}. */
final class EditionPaths {
    static final String FOLDER = "data/editions";
    /** The folder of what editions hold; so no place can have this name. */
    static final String OBJECTS = "objects";

    static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Names of a place's own pages and folders, which stand where its editions do. */
    static final Set<String> OWN_PAGES =
            Set.of("data", "editions", "images", "indicators", "road-map", "texts", "themes");

    private EditionPaths() {}
}
