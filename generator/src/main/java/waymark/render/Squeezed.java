package waymark.render;

import java.nio.charset.StandardCharsets;

/**
 * A style sheet or script of ours as it is served: without remarks, indentation and needless line breaks.
 *
 * <p>It goes by lines and knows nothing of either language. So a remark begins its line, and no text goes over two; what
 * others wrote is left as it is.
 */
final class Squeezed {
    private final StringBuilder text = new StringBuilder();
    private final boolean script;
    private boolean remark;

    private Squeezed(boolean script) {
        this.script = script;
    }

    static byte[] style(byte[] bytes) {
        return of(bytes, false);
    }

    static byte[] script(byte[] bytes) {
        return of(bytes, true);
    }

    private static byte[] of(byte[] bytes, boolean script) {
        Squeezed squeezed = new Squeezed(script);
        new String(bytes, StandardCharsets.UTF_8).lines().forEach(squeezed::line);
        return squeezed.text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
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
        if (!rest.isEmpty() && !(script && rest.startsWith("//"))) {
            if (!text.isEmpty() && !joins(text.charAt(text.length() - 1), rest.charAt(0))) {
                text.append('\n');
            }
            text.append(rest);
        }
    }

    /** Whether nothing is needed between two lines; a script's break after a bracket may stand for a semicolon. */
    private boolean joins(char last, char first) {
        return script
                ? "{([,;".indexOf(last) >= 0 || "})].,;?:".indexOf(first) >= 0
                : "{},;".indexOf(last) >= 0 || first == '}';
    }
}
