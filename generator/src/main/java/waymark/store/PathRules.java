package waymark.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which names are safe on every system that a site is written, kept or served on. */
public final class PathRules {
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);
    /** The letters that reserved names begin with: asking the pattern of every name takes long. */
    private static final String DEVICES = "cpanlCPANL";

    private static final String FORBIDDEN = "<>:\"|?*\\";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PATH = 1000;

    private PathRules() {}

    /** Why a path with {@code /} between its names can't be used, or nothing if it can. */
    public static Optional<String> fault(String path) {
        if (path.isEmpty() || path.length() > LONGEST_PATH) {
            return Optional.of(path.isEmpty() ? "it is empty" : "it is longer than " + LONGEST_PATH + " characters");
        }
        int from = 0;
        while (from <= path.length()) {
            int slash = path.indexOf('/', from);
            int to = slash < 0 ? path.length() : slash;
            Optional<String> fault = nameFault(path.substring(from, to));
            if (fault.isPresent()) {
                return fault;
            }
            from = to + 1;
        }
        return Optional.empty();
    }

    /** The form in which two names are the same on a system that folds case or normalises. */
    public static String folded(String path) {
        boolean plain = true;
        for (int i = 0; i < path.length() && plain; i++) {
            char c = path.charAt(i);
            plain = c < 0x80 && (c < 'A' || c > 'Z');
        }
        return plain ? path : Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** A file name's extension in lower case, or {@code bin} where there is none to speak of. */
    public static String extension(String path) {
        int dot = path.lastIndexOf('.');
        String extension = path.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot > path.lastIndexOf('/') && extension.matches("[a-z0-9]{1,8}") ? extension : "bin";
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) <= 0x1f || name.charAt(i) >= 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static boolean isForbidden(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (FORBIDDEN.indexOf(name.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> nameFault(String name) {
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            return Optional.of("it leaves its folder or has an empty name in it");
        }
        if (!isAscii(name)) {
            return Optional.of("\"" + name + "\" has letters other than plain ASCII");
        }
        if (isForbidden(name)) {
            return Optional.of("\"" + name + "\" has a character that Windows forbids: " + FORBIDDEN);
        }
        if (name.endsWith(".") || name.endsWith(" ") || name.startsWith(" ")) {
            return Optional.of("\"" + name + "\" begins or ends with a space or a dot");
        }
        if (DEVICES.indexOf(name.charAt(0)) >= 0 && RESERVED.matcher(name).matches()) {
            return Optional.of("\"" + name + "\" is a name that Windows keeps for a device");
        }
        return name.length() > LONGEST_NAME
                ? Optional.of("\"" + name + "\" is longer than " + LONGEST_NAME + " characters")
                : Optional.empty();
    }
}
