package waymark.diagnostic;

import java.util.Comparator;

/**
 * One fault in content.
 *
 * @param code a stable kebab-case name of the kind of fault
 * @param span where it stands
 * @param message what was found and what was expected, one sentence without a full stop
 * @param hint the way out, one sentence; may be empty
 */
public record Diagnostic(Severity severity, String code, Span span, String message, String hint)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::span)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        if (code.isBlank() || message.isBlank()) {
            throw new IllegalArgumentException("a diagnostic needs a code and a message");
        }
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column: severity [code] message}, and the hint on a line of its own. */
    @Override
    public String toString() {
        String first = span + ": " + severity.word() + " [" + code + "] " + message;
        return hint.isEmpty() ? first : first + "\n  hint: " + hint;
    }
}
