package waymark.format.yaml;

import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;

/** Says in an editor's words what the parser says in its own. */
final class YamlFaults {
    private static final String CODE = "yaml-syntax";
    private static final int MAX_LINE = 100_000;

    private record Saying(String message, String hint) {}

    private YamlFaults() {}

    static void anchor(String what, Span span, Diagnostics diagnostics) {
        diagnostics.error(
                "yaml-anchor",
                span,
                what + " is not understood here",
                "write the value out, or put the text in quotes if the sign belongs to it");
    }

    /** Reports what may not reach the parser: a character no text holds, a line whose reading takes quadratic time. */
    static boolean unreadable(YamlText source, Diagnostics diagnostics) {
        int lineStart = 0;
        for (int i = 0; i < source.length(); i++) {
            int point = source.at(i);
            if (!StreamReader.isPrintable(point)) {
                String found = String.format(Locale.ROOT, "the character U+%04X is not text", point);
                diagnostics.error(CODE, source.spanAt(i), found, "remove it");
                return true;
            }
            lineStart = point == '\n' || point == '\r' ? i + 1 : lineStart;
            if (i - lineStart >= MAX_LINE) {
                String found = "the line is longer than " + MAX_LINE + " characters";
                String hint = "break the text into lines: write | or > after the key and indent what follows";
                diagnostics.error("yaml-size", source.spanAt(i), found, hint);
                return true;
            }
        }
        return false;
    }

    /** Reports a second document, at the dashes before it if they stand on the lines above. */
    static void severalDocuments(YamlText source, JsonParser parser, Diagnostics diagnostics) {
        int offset = (int) parser.currentTokenLocation().getCharOffset();
        int start = source.lineStart(offset);
        while (start > 0 && !source.startsWith("---", start)) {
            start = source.lineStart(start - 1);
        }
        diagnostics.error(
                CODE,
                source.spanAt(start == 0 ? offset : start),
                "a second document starts here, one was expected",
                "remove the line of dashes, or move what follows to its own file");
    }

    static void syntax(YamlText source, JacksonException fault, Diagnostics diagnostics) {
        if (fault.getCause() instanceof MarkedYamlEngineException marked) {
            Saying saying = saying(marked);
            Span span = place(marked)
                    .map(m -> source.span(m.getLine() + 1, m.getColumn() + 1))
                    .orElse(Span.of(source.display()));
            diagnostics.error(CODE, span, saying.message(), saying.hint());
            return;
        }
        TokenStreamLocation at =
                fault.processor() instanceof JsonParser parser ? parser.currentTokenLocation() : fault.getLocation();
        Span span = at == null ? Span.of(source.display()) : source.span(at.getLineNr(), at.getColumnNr());
        String message = String.valueOf(fault.getOriginalMessage());
        if (message.contains("=ALI")) {
            anchor("an alias (*)", span, diagnostics);
        } else if (message.contains("property name")) {
            diagnostics.error(CODE, span, "a list or mapping stands where a key was expected", "a key is plain text");
        } else if (fault.getCause() instanceof YamlVersionException) {
            diagnostics.error(CODE, span, "this is not YAML 1.2", "remove the line that starts with %YAML");
        } else {
            diagnostics.error(CODE, span, "this is not YAML: " + firstLine(message), "");
        }
    }

    /** An unclosed quote or bracket is told where it opens: its end is only where the file ends. */
    private static Optional<Mark> place(MarkedYamlEngineException fault) {
        boolean open = fault.getProblem().contains("expected ':'")
                || fault.getProblem().contains("end of stream")
                || String.valueOf(fault.getContext()).matches("(?s).*flow (mapping|sequence).*");
        return open && fault.getContextMark().isPresent() ? fault.getContextMark() : fault.getProblemMark();
    }

    private static Saying saying(MarkedYamlEngineException fault) {
        String problem = fault.getProblem().strip();
        String context = String.valueOf(fault.getContext()).strip();
        if (problem.contains("\\t(TAB)")) {
            return new Saying("a tab stands where only spaces may", "indent with spaces");
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return new Saying(
                    "a second \": \" stands in this value, or the line is indented wrongly",
                    "put text that holds a colon in quotes, and line up the keys of one mapping");
        }
        if (context.contains("quoted scalar")) {
            return problem.contains("end of stream")
                    ? new Saying("the quote that opens here is never closed", "close it, or double it inside the text")
                    : new Saying(problem, "in single quotes a backslash is plain text");
        }
        if (problem.startsWith("expected the node content")) {
            return new Saying("\"" + sign(problem) + "\" stands where a value was expected", "put text in quotes");
        }
        if (context.contains("flow mapping") || context.contains("flow sequence")) {
            String open = context.contains("mapping") ? "{" : "[";
            return new Saying(
                    "the \"" + open + "\" that opens here is never closed, or a comma is missing", "close it");
        }
        return rare(problem, context);
    }

    private static Saying rare(String problem, String context) {
        if (problem.contains("cannot start any token")) {
            return new Saying("text may not start with " + sign(problem), "put it in quotes");
        }
        if (problem.contains("could not find expected ':'")) {
            return new Saying("a line without \": \" stands between keys and values", "write \"key: value\"");
        }
        if (problem.contains("<document start>") || problem.contains("<block end>")) {
            return new Saying(
                    "this line is not indented like the lines it belongs to", "line up what belongs together");
        }
        if (problem.contains("sequence entries are not allowed")) {
            return new Saying("a list item (-) stands where a value was expected", "start the list on its own line");
        }
        String whole = context.isEmpty() || context.equals("null") ? problem : context + ", " + problem;
        return new Saying("this is not YAML: " + firstLine(whole), "");
    }

    /** What the problem quotes. */
    private static String sign(String problem) {
        String rest = problem.substring(problem.indexOf('\'') + 1);
        return rest.substring(0, Math.max(0, rest.indexOf('\'')));
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
