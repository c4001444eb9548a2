package waymark.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of a page as a browser reads it, with references to characters resolved that matter in addresses. */
final class CharacterReferences {
    private static final Pattern REFERENCE = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]+);?");
    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "colon", ":", "Tab", "\t", "NewLine", "\n",
            "sol", "/", "bsol", "\\");

    private CharacterReferences() {}

    static String text(byte[] bytes, int from, int to) {
        String raw = new String(bytes, from, to - from, UTF_8);
        return raw.indexOf('&') < 0
                ? raw
                : REFERENCE
                        .matcher(raw)
                        .replaceAll(match -> Matcher.quoteReplacement(character(match.group(), match.group(1))));
    }

    private static String character(String whole, String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, whole);
        }
        boolean hexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int code = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
        return Character.isValidCodePoint(code) ? Character.toString(code) : whole;
    }
}
