package waymark.diagnostic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the faults of a run; readers and checks add to it and go on, the gates ask it. Safe for many threads. */
public final class Diagnostics {
    private final List<Diagnostic> found = new ArrayList<>();
    private final List<Consequence> consequences = new ArrayList<>();

    /** A fault that may come of another in one of the sources. */
    private record Consequence(Diagnostic diagnostic, List<String> sources) {
        String file() {
            return diagnostic.span().file();
        }

        /** Whether one of its sources, other than the file that it stands in, is among the faulty files. */
        boolean follows(Set<String> faulty) {
            return faulty.stream()
                    .anyMatch(f -> !f.equals(file()) && sources.stream().anyMatch(s -> covers(s, f)));
        }

        private static boolean covers(String source, String file) {
            return source.endsWith("/") ? file.startsWith(source) : file.equals(source);
        }
    }

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

    /**
     * An error about something that isn't found in other sources: where one of them has errors, these may be the cause,
     * and it isn't told.
     *
     * @param sources files, or folders that end in a slash
     */
    public void notFound(List<String> sources, String code, Span span, String message, String hint) {
        notFound(sources, new Diagnostic(Severity.ERROR, code, span, message, hint));
    }

    /** As above, of any weight. */
    public synchronized void notFound(List<String> sources, Diagnostic diagnostic) {
        consequences.add(new Consequence(diagnostic, List.copyOf(sources)));
    }

    public void addAll(List<Diagnostic> others) {
        others.forEach(this::add);
    }

    /** Adds what another collected, consequences as such; nobody may add to that one meanwhile. */
    public synchronized void addAll(Diagnostics others) {
        found.addAll(others.found);
        consequences.addAll(others.consequences);
    }

    /** Whether a fault of this kind was found at this place. */
    public synchronized boolean has(String code, Span span) {
        return Stream.concat(found.stream(), consequences.stream().map(Consequence::diagnostic))
                .anyMatch(d -> d.code().equals(code) && d.span().equals(span));
    }

    /** All faults, sorted by place, each once, without those that may be mere consequences of others. */
    public synchronized List<Diagnostic> sorted() {
        List<Diagnostic> told = new ArrayList<>(found);
        Set<String> faulty = files(found);
        List<Consequence> open = new ArrayList<>(consequences);
        while (!open.isEmpty()) {
            List<Consequence> following =
                    open.stream().filter(c -> c.follows(faulty)).toList();
            List<Consequence> settled = following.isEmpty() ? firsts(open) : following;
            List<Diagnostic> diagnostics =
                    settled.stream().map(Consequence::diagnostic).toList();
            if (following.isEmpty()) {
                told.addAll(diagnostics);
            }
            faulty.addAll(files(diagnostics));
            open.removeAll(Set.copyOf(settled)); // of hundreds of thousands: a list would be searched for each
        }
        return told.stream().distinct().sorted().toList();
    }

    /** Those that don't follow from any other; if they go round in circles, all. */
    private static List<Consequence> firsts(List<Consequence> open) {
        Set<String> files = files(open.stream().map(Consequence::diagnostic).toList());
        List<Consequence> firsts = open.stream().filter(c -> !c.follows(files)).toList();
        return firsts.isEmpty() ? List.copyOf(open) : firsts;
    }

    private static Set<String> files(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(Diagnostics::isError)
                .map(d -> d.span().file())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** How many distinct faults of this severity there are. */
    public int count(Severity severity) {
        return (int) sorted().stream().filter(d -> d.severity() == severity).count();
    }

    /** Whether anything stops the build. */
    public synchronized boolean hasErrors() {
        return Stream.concat(found.stream(), consequences.stream().map(Consequence::diagnostic))
                .anyMatch(Diagnostics::isError);
    }

    private static boolean isError(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR;
    }
}
