package waymark.store;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which names are safe on every system that a site is written, kept or served on. */
public final class PathRules {
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);
    private static final String FORBIDDEN = "<>:\"|?*\\";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PATH = 1000;

    private PathRules() {}

    /** Why a path with {@code /} between its names can't be used, or nothing if it can. */
    public static Optional<String> fault(String path) {
        if (path.isEmpty() || path.length() > LONGEST_PATH) {
            return Optional.of(path.isEmpty() ? "it is empty" : "it is longer than " + LONGEST_PATH + " characters");
        }
        for (String name : List.of(path.split("/", -1))) {
            Optional<String> fault = nameFault(name);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    /** The form in which two names are the same on a system that folds case or normalises. */
    public static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** A file name's extension in lower case, or {@code bin} where there is none to speak of. */
    public static String extension(String path) {
        int dot = path.lastIndexOf('.');
        String extension = path.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot > path.lastIndexOf('/') && extension.matches("[a-z0-9]{1,8}") ? extension : "bin";
    }

    private static Optional<String> nameFault(String name) {
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            return Optional.of("it leaves its folder or has an empty name in it");
        }
        if (!name.chars().allMatch(c -> c > 0x1f && c < 0x7f)) {
            return Optional.of("\"" + name + "\" has letters other than plain ASCII");
        }
        if (name.chars().anyMatch(c -> FORBIDDEN.indexOf(c) >= 0)) {
            return Optional.of("\"" + name + "\" has a character that Windows forbids: " + FORBIDDEN);
        }
        if (name.endsWith(".") || name.endsWith(" ") || name.startsWith(" ")) {
            return Optional.of("\"" + name + "\" begins or ends with a space or a dot");
        }
        if (RESERVED.matcher(name).matches()) {
            return Optional.of("\"" + name + "\" is a name that Windows keeps for a device");
        }
        return name.length() > LONGEST_NAME
                ? Optional.of("\"" + name + "\" is longer than " + LONGEST_NAME + " characters")
                : Optional.empty();
    }
}
