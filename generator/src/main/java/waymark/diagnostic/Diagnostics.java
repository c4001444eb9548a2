package waymark.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of a run; readers and checks add to it and go on, the gates ask it. Safe for many threads. */
public final class Diagnostics {
    private final List<Diagnostic> found = new ArrayList<>();

    public void error(String code, Span span, String message, String hint) {
        add(new Diagnostic(Severity.ERROR, code, span, message, hint));
    }

    public void warning(String code, Span span, String message, String hint) {
        add(new Diagnostic(Severity.WARNING, code, span, message, hint));
    }

    public void note(String code, Span span, String message, String hint) {
        add(new Diagnostic(Severity.NOTE, code, span, message, hint));
    }

    public synchronized void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    public void addAll(List<Diagnostic> others) {
        others.forEach(this::add);
    }

    /** All faults, sorted by place, each once. */
    public synchronized List<Diagnostic> sorted() {
        return found.stream().distinct().sorted().toList();
    }

    /** How many distinct faults of this severity there are. */
    public int count(Severity severity) {
        return (int) sorted().stream().filter(d -> d.severity() == severity).count();
    }

    /** Whether anything stops the build. */
    public synchronized boolean hasErrors() {
        return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
}
