package waymark.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

    static byte[] style(byte[] bytes) {
        Squeezed squeezed = new Squeezed();
        new String(bytes, StandardCharsets.UTF_8).lines().forEach(squeezed::line);
        return (writtenOut(squeezed.text.toString()) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A script, of which less is left: see {@link ScriptNames}. */
    static byte[] script(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return (ScriptTokens.text(ScriptNames.shortened(ScriptTokens.of(text))) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Where a variable has one value in the whole sheet that is no longer than the way to it, the value stands instead. */
    private static String writtenOut(String css) {
        Map<String, List<String>> values = new TreeMap<>();
        VARIABLE.matcher(css)
                .results()
                .forEach(r -> values.computeIfAbsent(r.group(1), n -> new ArrayList<>())
                        .add(r.group(2)));
        String written = css;
        for (Map.Entry<String, List<String>> variable : values.entrySet()) {
            String way = "var(" + variable.getKey() + ")";
            String value = variable.getValue().get(0);
            if (variable.getValue().size() == 1 && value.length() <= way.length()) {
                written = written.replace(way, value).replace(variable.getKey() + ":" + value + ";", "");
            }
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
