package waymark.page.download;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.language.Fallback;

/**
 * A licence in words, with the name and the address that machines know it by, if it is one of those that public statistics
 * come under.
 *
 * @param id its name at opendefinition.org or SPDX
 */
public record Licence(String title, String id, String address) {
    private static final Pattern OPEN_GOVERNMENT = Pattern.compile(
            "(?i)(?:(?:UK )?Open Government Licence|Trwydded Llywodraeth Agored|.*\\bOGL)[ ,]*(?:\\(OGL\\))?[ ,]*[vf]? ?(?:ersion )?([123])?(?:\\.0)?");
    private static final Pattern CREATIVE_COMMONS = Pattern.compile("(?i)CC[ -](BY(?:-[A-Z]+)*)[ -]([0-9]\\.[0-9])");

    /** The licence that a text names; nothing if it names none that is known. */
    public static Optional<Licence> of(String text) {
        String words = Fallback.bare(text).strip();
        Matcher government = OPEN_GOVERNMENT.matcher(words);
        if (government.matches()) {
            String version = Optional.ofNullable(government.group(1)).orElse("3");
            return Optional.of(new Licence(
                    words,
                    "OGL-UK-" + version + ".0",
                    "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/" + version + "/"));
        }
        Matcher commons = CREATIVE_COMMONS.matcher(words);
        if (commons.matches()) {
            String kind = commons.group(1).toUpperCase(java.util.Locale.ROOT);
            String path = kind.toLowerCase(java.util.Locale.ROOT) + "/" + commons.group(2) + "/";
            return Optional.of(new Licence(
                    words, "CC-" + kind + "-" + commons.group(2), "https://creativecommons.org/licenses/" + path));
        }
        return switch (words) {
            case "CC0 1.0", "CC0" ->
                Optional.of(new Licence(words, "CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"));
            case "Open Data Commons Public Domain Dedication" ->
                Optional.of(new Licence(words, "PDDL-1.0", "https://opendatacommons.org/licenses/pddl/1-0/"));
            case "Open Data Commons Attribution Licence" ->
                Optional.of(new Licence(words, "ODC-BY-1.0", "https://opendatacommons.org/licenses/by/1-0/"));
            case "Open Database Licence" ->
                Optional.of(new Licence(words, "ODbL-1.0", "https://opendatacommons.org/licenses/odbl/1-0/"));
            default -> Optional.empty();
        };
    }
}
