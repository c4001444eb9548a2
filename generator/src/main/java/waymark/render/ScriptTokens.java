package waymark.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The words, marks and texts of a script of ours, and a script of these with no more blanks than are needed.
 *
 * <p>It knows as much of JavaScript as our scripts are written in: a slash after a value divides, after anything else it
 * begins a pattern.
 */
final class ScriptTokens {
    enum Kind {
        /** A name, keyword or number. */
        WORD,
        /** Punctuation. */
        MARK,
        /** A text or pattern; of a text with holes, what stands between them. */
        TEXT
    }

    /** A token, and whether it begins a line. */
    record Token(Kind kind, String text, boolean first) {
        boolean is(String mark) {
            return kind != Kind.TEXT && text.equals(mark);
        }

        /** Whether it is a bracket, or a text that ends with a hole. */
        boolean opens() {
            return is("(") || is("[") || is("{") || (kind == Kind.TEXT && text.endsWith("${"));
        }

        boolean closes() {
            return is(")") || is("]") || is("}") || (kind == Kind.TEXT && text.startsWith("}"));
        }
    }

    /** How many brackets of a script may be open at once. */
    private static final int DEEPEST = 64;

    private static final List<String> LONG_MARKS = List.of("=>", "?.", "...", "++", "--");

    private final String script;
    private final List<Token> tokens = new ArrayList<>();
    /** For each open brace, whether it is the hole of a text. */
    private final Deque<Boolean> holes = new ArrayDeque<>();

    private int at;
    private boolean first;

    private ScriptTokens(String script) {
        this.script = script;
    }

    static List<Token> of(String script) {
        ScriptTokens read = new ScriptTokens(script);
        while (read.at < script.length()) {
            read.step();
        }
        return read.tokens;
    }

    private void step() {
        char c = script.charAt(at);
        if (Character.isWhitespace(c)) {
            first |= c == '\n';
            at++;
        } else if (script.startsWith("/*", at)) {
            at = script.indexOf("*/", at + 2) + 2;
        } else if (script.startsWith("//", at)) {
            at = script.indexOf('\n', at);
        } else if (isWord(c)) {
            add(Kind.WORD, wordEnd());
        } else if (c == '\'' || c == '"') {
            add(Kind.TEXT, textEnd(c));
        } else if (c == '/' && !followsValue()) {
            add(Kind.TEXT, patternEnd());
        } else if (c == '`' || (c == '}' && !holes.isEmpty() && holes.peek())) {
            template(c == '}');
        } else {
            mark(c);
        }
    }

    private void add(Kind kind, int end) {
        tokens.add(new Token(kind, script.substring(at, end), first));
        first = false;
        at = end;
    }

    private void mark(char c) {
        if (c == '{') {
            holes.push(false);
        } else if (c == '}') {
            holes.pop();
        }
        int length = LONG_MARKS.stream()
                .filter(mark -> script.startsWith(mark, at))
                .mapToInt(String::length)
                .findFirst()
                .orElse(1);
        add(Kind.MARK, at + length);
    }

    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }

    private int wordEnd() {
        int end = at;
        boolean number = Character.isDigit(script.charAt(at));
        while (isWord(script.charAt(end)) || (number && script.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    private int textEnd(char quote) {
        int end = at + 1;
        while (script.charAt(end) != quote) {
            end += script.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    private int patternEnd() {
        int end = at + 1;
        boolean set = false;
        while (script.charAt(end) != '/' || set) {
            char c = script.charAt(end);
            set = c == '[' || (set && c != ']');
            end += c == '\\' ? 2 : 1;
        }
        end++;
        while (Character.isLetter(script.charAt(end))) {
            end++;
        }
        return end;
    }

    /** From a backquote, or the end of a hole, to the next hole or the end of the text. */
    private void template(boolean afterHole) {
        if (afterHole) {
            holes.pop();
        }
        int end = at + 1;
        while (script.charAt(end) != '`' && !script.startsWith("${", end)) {
            end += script.charAt(end) == '\\' ? 2 : 1;
        }
        boolean hole = script.charAt(end) == '$';
        if (hole) {
            holes.push(true);
        }
        add(Kind.TEXT, end + (hole ? 2 : 1));
    }

    private boolean followsValue() {
        if (tokens.isEmpty()) {
            return false;
        }
        Token last = tokens.get(tokens.size() - 1);
        return switch (last.kind()) {
            case WORD -> !last.text().equals("return");
            case TEXT -> !last.text().endsWith("${");
            case MARK ->
                last.text().equals(")")
                        || last.text().equals("]")
                        || last.text().equals("}");
        };
    }

    /**
     * Writes tokens with a blank only between words, a line break only where it may stand for a semicolon, declarations that
     * follow each other as one, and no semicolon at the end of a block. So our scripts have no empty statements.
     */
    static String text(List<Token> tokens) {
        StringBuilder out = new StringBuilder();
        String[] declaring = new String[DEEPEST];
        Arrays.fill(declaring, "");
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : token;
            depth += (token.opens() ? 1 : 0) - (token.closes() ? 1 : 0);
            if (token.closes()) {
                declaring[depth + 1] = "";
            }
            if (token.is("const") || token.is("let")) {
                declaring[depth] = token.text();
            }
            if (token.is(";") && next.is(declaring[depth])) {
                out.append(',');
                i++;
            } else if (!token.is(";") || !next.is("}")) {
                out.append(between(out, token)).append(written(token));
            }
            if (token.is(";") && !next.is(declaring[depth])) {
                declaring[depth] = "";
            }
        }
        return out.toString();
    }

    private static String written(Token token) {
        return token.is("true") ? "!0" : token.is("false") ? "!1" : token.text();
    }

    private static String between(StringBuilder out, Token next) {
        if (out.isEmpty()) {
            return "";
        }
        char last = out.charAt(out.length() - 1);
        char c = written(next).charAt(0);
        if (next.first()
                && (isWord(last) || ")]}'\"`".indexOf(last) >= 0)
                && (isWord(c) || "([{'\"`+-/!".indexOf(c) >= 0)) {
            return "\n";
        }
        return (isWord(last) && isWord(c)) || (last == c && "+-".indexOf(c) >= 0) ? " " : "";
    }
}
