package waymark.format.markdown;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.diagnostic.Span;
import waymark.format.yaml.Values;

/** Reads what stands between the brackets of {@code [[value:ID …]]} and {@code [[chart:ID …]]}. */
final class EmbedReader {
    private static final String VALUE = "value";
    private static final String CHART = "chart";
    private static final String QUOTED = "quoted:";
    private static final Pattern ABOUT = Pattern.compile("\\s*[a-z]+:([a-z0-9-]+)");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern IDS = Pattern.compile(ID + "(," + ID + ")*");
    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{N}/().–-]{1,40}");

    /** The settings of each kind, and what each may be. */
    private static final Map<String, Map<String, Pattern>> KINDS = Map.of(
            VALUE, Map.of("vs", ID, "period", LABEL, "with", Pattern.compile("period")),
            CHART, Map.of("vs", IDS, "kind", Pattern.compile("trend|spread")));

    private static final Map<String, String> EXAMPLES =
            Map.of("vs", "vs=albion", "period", "period=2023/24", "with", "with=period", "kind", "kind=spread");

    private final MarkdownContext context;
    private final Diagnostics diagnostics;
    private final int offset;

    private EmbedReader(MarkdownContext context, int offset) {
        this.context = context;
        this.diagnostics = context.diagnostics();
        this.offset = offset;
    }

    /** Whether it marks words as quoted: {@code [[quoted: words]]}. */
    static boolean isQuoted(Embed embed) {
        return embed.content().trimStart().startsWith(QUOTED);
    }

    /** The words that it marks as quoted. */
    static String quoted(Embed embed) {
        return embed.content().trimStart().toString().substring(QUOTED.length()).strip();
    }

    /** The indicator it is about, if it is well-formed. */
    static Optional<String> indicator(Embed embed) {
        Matcher id = ABOUT.matcher(embed.content());
        return isQuoted(embed) || !id.lookingAt() ? Optional.empty() : Optional.of(id.group(1));
    }

    /** The part that an embed stands for, or nothing after a diagnostic. */
    static Optional<Part> read(Embed embed, MarkdownContext context) {
        int start = embed.content().getStartOffset();
        return new EmbedReader(context, start).read(embed.content().toString(), context.span(embed.getStartOffset()));
    }

    private Optional<Part> read(String content, Span span) {
        Matcher words = WORD.matcher(content);
        int colon = content.indexOf(':');
        if (!words.find() || colon < words.start() || colon >= words.end()) {
            String found = "[[" + shown(content) + "]] names no kind and no indicator";
            String hint = "write [[value:school-readiness]] or [[chart:school-readiness]]; plain brackets are \\[[";
            diagnostics.error("md-embed", span, found, hint);
            return Optional.empty();
        }
        String kind = content.substring(words.start(), colon);
        String indicator = content.substring(colon + 1, words.end());
        if (!KINDS.containsKey(kind)) {
            String found = "\"" + kind + "\" is not a kind of embed";
            diagnostics.error("md-embed-kind", span, found, Nearest.hint(kind, KINDS.keySet()));
            return Optional.empty();
        }
        return id(indicator, colon + 1) ? settings(kind, indicator, words, span) : Optional.empty();
    }

    private static String shown(String content) {
        return content.length() <= 60 ? content : content.substring(0, 60) + "…";
    }

    private boolean id(String indicator, int at) {
        boolean good = Values.isId(indicator);
        if (!good) {
            String found = "\"" + shown(indicator) + "\" is not an indicator's id";
            diagnostics.error("bad-id", at(at), found, "write its id as in data/indicators.yaml");
        }
        return good;
    }

    private Optional<Part> settings(String kind, String indicator, Matcher words, Span span) {
        Map<String, String> settings = new TreeMap<>();
        boolean good = true;
        while (words.find()) {
            good &= setting(kind, words.group(), words.start(), settings);
        }
        if (!good) {
            return Optional.empty();
        }
        Map<String, String> fixed = Collections.unmodifiableMap(settings);
        return Optional.of(
                kind.equals(VALUE) ? new Part.Value(span, indicator, fixed) : new Part.Chart(span, indicator, fixed));
    }

    private boolean setting(String kind, String word, int at, Map<String, String> settings) {
        Map<String, Pattern> known = KINDS.getOrDefault(kind, Map.of());
        int equals = word.indexOf('=');
        String key = equals < 0 ? word : word.substring(0, equals);
        String value = word.substring(equals + 1);
        Pattern pattern = known.get(key);
        if (equals < 1 || pattern == null) {
            String found = "\"" + shown(word) + "\" is not a setting of [[" + kind + ":…]]";
            diagnostics.error("md-embed-setting", at(at), found, Nearest.hint(key, List.copyOf(known.keySet())));
            return false;
        }
        if (!pattern.matcher(value).matches()) {
            String found = "\"" + shown(value) + "\" is not a value of \"" + key + "\"";
            diagnostics.error("md-embed-setting", at(at), found, "write it as in " + EXAMPLES.get(key));
            return false;
        }
        if (settings.putIfAbsent(key, value) != null) {
            diagnostics.error("md-embed-setting", at(at), "\"" + key + "\" is given twice", "keep one of the two");
            return false;
        }
        return true;
    }

    private Span at(int index) {
        return context.span(offset + index);
    }
}
