package waymark.indicator.sidecar;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Licences that sources name by address or by abbreviation, in words that readers know. */
final class LicenceText {
    private static final Pattern OPEN_GOVERNMENT = Pattern.compile(
            ".*open-government-licence(?:/version/|-)?([0-9])?.*|(?:uk-)?ogl(?:-uk)?-?v?([0-9])?(?:\\.0)?");
    private static final Pattern CREATIVE_COMMONS =
            Pattern.compile("(?:.*creativecommons\\.org/licenses/|cc-)(by(?:-[a-z]+)*)[/-]([0-9]\\.[0-9]).*");
    private static final Pattern NO_RIGHTS =
            Pattern.compile(".*creativecommons\\.org/publicdomain/zero.*|cc0(?:-?1\\.0)?|cc-zero");
    private static final Pattern OPEN_DATA =
            Pattern.compile("(?:.*opendatacommons\\.org/licenses/|odc-)?(pddl|by|odbl).*");

    private LicenceText() {}

    /** The licence in words; what isn't known stays as it is written. */
    static String of(String text) {
        String low = text.strip().toLowerCase(Locale.ROOT);
        Matcher government = OPEN_GOVERNMENT.matcher(low);
        if (government.matches()) {
            String version = government.group(1) == null ? government.group(2) : government.group(1);
            return "Open Government Licence" + (version == null ? "" : " v" + version + ".0");
        }
        Matcher commons = CREATIVE_COMMONS.matcher(low);
        if (commons.matches()) {
            return "CC " + commons.group(1).toUpperCase(Locale.ROOT) + " " + commons.group(2);
        }
        if (NO_RIGHTS.matcher(low).matches()) {
            return "CC0 1.0";
        }
        return low.contains("opendatacommons") || low.startsWith("odc-") ? openData(text, low) : text.strip();
    }

    private static String openData(String text, String low) {
        Matcher m = OPEN_DATA.matcher(low);
        if (!m.matches()) {
            return text.strip();
        }
        return switch (m.group(1)) {
            case "pddl" -> "Open Data Commons Public Domain Dedication";
            case "odbl" -> "Open Database Licence";
            default -> "Open Data Commons Attribution Licence";
        };
    }
}
