package waymark.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A style sheet of ours as it is served: without remarks, indentation and needless line breaks.
 *
 * <p>It goes by lines and knows nothing of the language. So a remark begins its line, and no text goes over two.
 */
final class Squeezed {
    private static final Pattern VARIABLE = Pattern.compile("[{;](--[a-z0-9-]+):([^;{}]+)(?=[;}])");

    private final StringBuilder text = new StringBuilder();
    private boolean remark;

    private Squeezed() {}

    /** Style sheets that stand on one page, where a variable of one may be meant in another. */
    static Map<String, byte[]> styles(Map<String, byte[]> sheets) {
        Map<String, String> texts = new TreeMap<>();
        sheets.forEach((name, bytes) -> texts.put(name, style(bytes)));
        Map<String, String> constants = constants(texts.values());
        Map<String, byte[]> squeezed = new TreeMap<>();
        texts.forEach((name, text) ->
                squeezed.put(name, (writtenOut(text, constants) + "\n").getBytes(StandardCharsets.UTF_8)));
        return squeezed;
    }

    private static String style(byte[] bytes) {
        Squeezed squeezed = new Squeezed();
        new String(bytes, StandardCharsets.UTF_8).lines().forEach(squeezed::line);
        return squeezed.text.toString();
    }

    /** A script, of which less is left: see {@link ScriptNames}. */
    static byte[] script(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return (ScriptTokens.text(ScriptNames.shortened(ScriptTokens.of(text))) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The variables that have one value in all sheets which is no longer than the way to it. */
    private static Map<String, String> constants(Collection<String> sheets) {
        Map<String, List<String>> values = new TreeMap<>();
        for (String css : sheets) {
            VARIABLE.matcher(css)
                    .results()
                    .forEach(r -> values.computeIfAbsent(r.group(1), n -> new ArrayList<>())
                            .add(r.group(2)));
        }
        Map<String, String> constants = new TreeMap<>();
        values.forEach((name, found) -> {
            if (found.size() == 1 && found.get(0).length() <= way(name).length()) {
                constants.put(name, found.get(0));
            }
        });
        return constants;
    }

    private static String way(String variable) {
        return "var(" + variable + ")";
    }

    private static String writtenOut(String css, Map<String, String> constants) {
        String written = css;
        for (Map.Entry<String, String> constant : constants.entrySet()) {
            String name = constant.getKey();
            String value = constant.getValue();
            written = written.replace(way(name), value).replace(name + ":" + value + ";", "");
        }
        return written;
    }

    private void line(String line) {
        String rest = line.strip();
        while (remark || rest.startsWith("/*")) {
            int end = rest.indexOf("*/", remark ? 0 : 2);
            remark = end < 0;
            if (remark) {
                return;
            }
            rest = rest.substring(end + 2).strip();
        }
        if (!rest.isEmpty()) {
            boolean joins = text.isEmpty() || "{},;".indexOf(text.charAt(text.length() - 1)) >= 0;
            text.append(joins || rest.startsWith("}") ? "" : "\n").append(rest);
        }
    }
}
