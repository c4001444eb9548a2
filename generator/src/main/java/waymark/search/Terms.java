package waymark.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes texts apart as MiniSearch 7 does in the browser: at blanks and punctuation, then without marks and capitals. */
final class Terms {
    /** MiniSearch's SPACE_OR_PUNCTUATION. */
    private static final Pattern GAP = Pattern.compile("[\\n\\r\\p{Z}\\p{P}]+");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Terms() {}

    /** The tokens of a text, empty ones at its ends among them: MiniSearch counts those towards a field's length. */
    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher gap = GAP.matcher(text);
        int done = 0;
        while (gap.find()) {
            tokens.add(text.substring(done, gap.start()));
            done = gap.end();
        }
        tokens.add(text.substring(done));
        return tokens;
    }

    /** What a token is looked up by: {@code Tŷ} by {@code ty}. */
    static String folded(String token) {
        String plain =
                MARKS.matcher(Normalizer.normalize(token, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT);
    }
}
