package waymark.edition;

import java.util.regex.Pattern;

/** The names under {@code data/editions/}. */
final class EditionPaths {
    static final String FOLDER = "data/editions";
    /** The folder of what editions hold; so no place can have this name. */
    static final String OBJECTS = "objects";

    static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private EditionPaths() {}
}
