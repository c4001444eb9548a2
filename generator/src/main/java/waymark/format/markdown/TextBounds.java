package waymark.format.markdown;

import com.vladsch.flexmark.util.ast.Node;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;

/**
 * Refuses texts that no person writes, before they cost minutes or overflow a stack: flexmark needs time in proportion
 * to the square of some paragraphs and renders by recursion.
 */
final class TextBounds {
    /** About 80 000 words. */
    static final int MAX_LENGTH = 500_000;

    private static final int MAX_DEPTH = 100;
    /** flexmark looks for rules ({@code * * *}) with a recursive expression. */
    private static final int MAX_RUN = 1000;
    /** Marks times characters, summed over paragraphs: well under a second. */
    private static final long MAX_WORK = 150_000_000;

    private static final String MARKS = "[]<>()&\\`~*_!\"'@";

    private final SourceText source;
    private final Diagnostics diagnostics;
    private long work;
    private long marks;
    private long length;
    private int paragraph;

    private TextBounds(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** Whether a text may be parsed; if not, a diagnostic says why. */
    static boolean check(SourceText source, Diagnostics diagnostics) {
        if (source.text().length() > MAX_LENGTH) {
            tooLong(Span.of(source.display()), diagnostics);
            return false;
        }
        return new TextBounds(source, diagnostics).linesAreBounded();
    }

    static void tooLong(Span span, Diagnostics diagnostics) {
        String found = "the text is longer than " + MAX_LENGTH + " characters";
        diagnostics.error("md-size", span, found, "split it into several documents");
    }

    private boolean linesAreBounded() {
        for (int line = 0; line < source.lines(); line++) {
            String text = source.line(line);
            if (depth(text) > MAX_DEPTH || run(text) > MAX_RUN) {
                tooDeep(source.span(source.start(line)));
                return false;
            }
            count(line, text);
            if (work + marks * length > MAX_WORK) {
                String found = "this paragraph holds too many marks to be read";
                diagnostics.error("md-intricate", source.span(source.start(paragraph)), found, "split it into several");
                return false;
            }
        }
        return true;
    }

    private void count(int line, String text) {
        if (text.isBlank()) {
            work += marks * length;
            marks = 0;
            length = 0;
            paragraph = line + 1;
            return;
        }
        length += text.length() + 1;
        for (int i = 0; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) {
                marks++;
            }
        }
    }

    /** How many quotations and list items a line may stand in, judged by its start. */
    private static int depth(String line) {
        int at = 0;
        int columns = 0;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            columns += line.charAt(at) == '\t' ? 4 : 1;
            at++;
        }
        return columns / 2 + marks(line, at);
    }

    private static int marks(String line, int start) {
        int depth = 0;
        int at = start;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c == '>' || ((c == '-' || c == '+' || c == '*') && isGap(line, at + 1))) {
                depth++;
            } else if (c >= '0' && c <= '9') {
                int end = at;
                while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
                    end++;
                }
                if (end == line.length() || ".)".indexOf(line.charAt(end)) < 0 || !isGap(line, end + 1)) {
                    return depth;
                }
                depth++;
                at = end;
            } else if (c != ' ' && c != '\t') {
                return depth;
            }
            at++;
        }
        return depth;
    }

    private static boolean isGap(String line, int at) {
        return at >= line.length() || line.charAt(at) == ' ' || line.charAt(at) == '\t';
    }

    private static int run(String line) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '*' || c == '-' || c == '_' || c == '=') {
                longest = Math.max(longest, ++run);
            } else if (c != ' ' && c != '\t') {
                run = 0;
            }
        }
        return longest;
    }

    private void tooDeep(Span span) {
        tooDeep(span, diagnostics);
    }

    private static void tooDeep(Span span, Diagnostics diagnostics) {
        String found = "quotations, lists or emphasis are nested more than " + MAX_DEPTH + " deep";
        diagnostics.error("md-depth", span, found, "nest them less");
    }

    /** Whether a parsed text is shallow enough to be walked by recursion; walks without. */
    static boolean isShallow(Node root, MarkdownContext context) {
        int depth = 0;
        Node node = root;
        while (true) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                if (++depth > MAX_DEPTH) {
                    tooDeep(context.span(node.getStartOffset()), context.diagnostics());
                    return false;
                }
                continue;
            }
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            if (node == root) {
                return true;
            }
            node = node.getNext();
        }
    }
}
