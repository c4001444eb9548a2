package waymark.build;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes what is Welsh in a site's sources in letters of another script, so that whatever Latin letter a Welsh page holds
 * comes from somewhere else.
 */
final class PseudoWelsh {
    private static final Pattern PROPERTY = Pattern.compile("(?m)^([A-Za-z0-9._-]+ = )(.*)$");
    private static final Pattern BLOCK = Pattern.compile("(?m)^( *)((?:- )?[a-z-]+-cy: [>|]-?\\n)((?:\\1 +\\S.*\\n)+)");
    private static final Pattern FLOW = Pattern.compile("(?m)^.*\\{.*-cy: .*$");
    private static final Pattern PAIR = Pattern.compile("([a-z]-cy: )(\"[^\"]*\"|[^,}\\n]*)");
    private static final Pattern LINE = Pattern.compile("(?m)^([^{\\n]*[a-z]-cy: )([^>|\\n].*)$");
    private static final Pattern KEPT = Pattern.compile("]\\([^)]*\\)|\\[\\[[^]]*]]|(?m)^[a-z-]+: ");

    private PseudoWelsh() {}

    /** A source, and how it is written once what is Welsh in it is in other letters. */
    static String of(String path, String text) {
        if (path.endsWith(".properties")) {
            return PROPERTY.matcher(text).replaceAll(m -> quoted(m.group(1) + other(m.group(2))));
        }
        if (path.endsWith(".cy.md")) {
            return kept(text);
        }
        if (path.endsWith("places.csv")) {
            return text.replaceAll("(?m),([^,\\n]*)$", ",\u0000$1")
                    .lines()
                    .map(l -> l.startsWith("area,") ? l.replace("\u0000", "") : lastCell(l))
                    .reduce("", (a, b) -> a + b + "\n");
        }
        if (!path.endsWith(".yaml")) {
            return text;
        }
        String blocks = BLOCK.matcher(text).replaceAll(m -> quoted(m.group(1) + m.group(2) + other(m.group(3))));
        String flows = FLOW.matcher(blocks)
                .replaceAll(m -> quoted(PAIR.matcher(m.group()).replaceAll(PseudoWelsh::value)));
        return LINE.matcher(flows).replaceAll(PseudoWelsh::value);
    }

    private static String value(MatchResult m) {
        return quoted(m.group(1) + other(m.group(2)));
    }

    private static String quoted(String text) {
        return java.util.regex.Matcher.quoteReplacement(text);
    }

    private static String lastCell(String line) {
        int at = line.indexOf('\u0000');
        return line.substring(0, at) + other(line.substring(at + 1));
    }

    /** A text in Markdown: where links lead and what is embedded stays. */
    private static String kept(String text) {
        StringBuilder written = new StringBuilder();
        int done = 0;
        var matcher = KEPT.matcher(text);
        while (matcher.find()) {
            written.append(other(text.substring(done, matcher.start()))).append(matcher.group());
            done = matcher.end();
        }
        return written.append(other(text.substring(done))).toString();
    }

    /** Cyrillic letters for Latin ones, marks as they are. */
    static String other(String text) {
        StringBuilder written = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(c -> {
            if (c >= 'a' && c <= 'z') {
                written.append((char) ('а' + c - 'a'));
            } else if (c >= 'A' && c <= 'Z') {
                written.append((char) ('А' + c - 'A'));
            } else {
                written.appendCodePoint(c);
            }
        });
        return Normalizer.normalize(written, Normalizer.Form.NFC);
    }
}
