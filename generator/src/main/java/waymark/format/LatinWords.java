package waymark.format;

import java.nio.charset.Charset;
import java.util.regex.Pattern;

/**
 * Judges whether bytes that aren't UTF-8 spell words in windows-1252. Any bytes are text in it, so what counts is whether
 * letters with accents stand where languages put them: signs amid a word, capitals after small letters, and words of
 * nothing but accents speak of another encoding.
 */
final class LatinWords {
    static final Charset CHARSET = Charset.forName("windows-1252");

    private static final int LONGEST = 60;
    private static final int DOUBTS = 20;
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\uFFFD]+|[^\\p{L}\uFFFD]+$");
    private static final Pattern MONEY = Pattern.compile("[£€](?:m|k|bn|s|p)?");
    private static final Pattern OWNER = Pattern.compile("\\p{L}{2,}\u2019[sStT]|[DdLlOoMc]{1,2}\u2019\\p{L}{2,}");
    private static final Pattern JOINED = Pattern.compile("[\u2019\u2018\u2013\u2014\u00AD\u00B7\u00A0/]+");
    private static final Pattern WORD = Pattern.compile("[A-Za-zÀ-ÖØ-öø-ÿŠšŽžŒœŸªº]+");
    private static final Pattern ACCENT = Pattern.compile("[À-ÖØ-öø-ÿ]");
    private static final Pattern CASE =
            Pattern.compile("\\p{Ll}[À-ÖØ-ÞŠŽŒŸ]|\\p{Lu}[à-öø-þšžœÿ]\\p{Lu}|[À-ÖØ-öø-ÿ]{3}");

    private final byte[] run = new byte[LONGEST];
    private int length;
    private boolean accented;
    private int likely;
    private int unlikely;
    private String example = "";

    /** Takes the next bytes of the file. */
    void take(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b < 0 || ((b | 0x20) >= 'a' && (b | 0x20) <= 'z')) {
                accented |= b < 0;
                if (length < LONGEST) {
                    run[length++] = b;
                }
            } else if (length > 0) {
                end();
            }
        }
    }

    /** Ends the word that stands at the end of the file. */
    void end() {
        if (accented) {
            judge(new String(run, 0, length, CHARSET));
        }
        accented = false;
        length = 0;
    }

    /** Whether the words make sense, but for one in twenty at most. */
    boolean makeSense() {
        return likely > 0 && unlikely * DOUBTS <= likely;
    }

    /** The first word that makes sense. */
    String example() {
        return example;
    }

    private void judge(String text) {
        String word = EDGES.matcher(text).replaceAll("");
        if (MONEY.matcher(text).matches() || OWNER.matcher(word).matches()) {
            likely(text);
            return;
        }
        JOINED.splitAsStream(word).forEach(this::judgeWord);
    }

    private void judgeWord(String word) {
        if (!WORD.matcher(word).matches() || CASE.matcher(word).find()) {
            unlikely += word.isEmpty() ? 0 : 1;
            return;
        }
        long accents = ACCENT.matcher(word).results().count();
        if (accents > 2 && accents * 2 > word.length()) {
            unlikely++;
        } else if (accents > 0 && word.length() > 1) {
            likely(word);
        }
    }

    private void likely(String word) {
        likely++;
        example = example.isEmpty() ? word : example;
    }
}
