package waymark.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import waymark.build.Progress;
import waymark.build.Summary;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Severity;
import waymark.intake.Explanation;
import waymark.intake.report.TextReport;
import waymark.store.output.Published;

/** Says what a run does and did: one line that changes on a terminal, plain lines otherwise, and a summary at the end. */
final class Reporting implements Progress {
    /** A terminal's line isn't redrawn more often than this. */
    private static final Duration REDRAW = Duration.ofMillis(80);

    private static final int WIDTH = 60;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean terminal;
    private final boolean again;
    private final Clock clock;
    private final Instant start;
    private String stage = "";
    private int stages;
    private Instant drawn = Instant.MIN;

    /** @param again whether there is build after build, of which a line is enough that says when it was */
    Reporting(PrintWriter out, PrintWriter err, boolean terminal, boolean again, Clock clock) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.again = again;
        this.clock = clock;
        this.start = clock.instant();
    }

    @Override
    public synchronized void stage(String name) {
        stage = name;
        stages++;
        if (terminal) {
            draw(name);
        } else if (!again) {
            err.println("waymark: " + name);
        }
    }

    @Override
    public synchronized void done(int places, int of) {
        if (terminal
                && (places == of || Duration.between(drawn, clock.instant()).compareTo(REDRAW) > 0)) {
            draw(stage + ": " + places + " of " + number(of, "place"));
        }
    }

    private void draw(String text) {
        drawn = clock.instant();
        String line = text + "  " + seconds();
        err.print("\r" + line + " ".repeat(Math.max(0, WIDTH - line.length())));
        err.flush();
    }

    private String seconds() {
        double seconds = Duration.between(start, clock.instant()).toMillis() / 1000.0;
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }

    private String end() {
        return again ? seconds() + ", at " + TIME.format(clock.instant().atZone(clock.getZone())) : seconds();
    }

    /** Whether the run was over as soon as it had listed the sources. */
    synchronized boolean hasOnlyListed() {
        return stages <= 1;
    }

    /** Takes a terminal's line away. */
    synchronized void clear() {
        if (terminal) {
            err.print("\r" + " ".repeat(WIDTH) + "\r");
            err.flush();
        }
    }

    /** Prints all faults, and how many there are. */
    void faults(Diagnostics diagnostics) {
        clear();
        List<Diagnostic> all = diagnostics.sorted();
        all.forEach(err::println);
        if (!all.isEmpty()) {
            err.println(count(diagnostics));
        }
    }

    private static String count(Diagnostics diagnostics) {
        return number(diagnostics.count(Severity.ERROR), "error") + ", "
                + number(diagnostics.count(Severity.WARNING), "warning") + ", "
                + number(diagnostics.count(Severity.NOTE), "note");
    }

    private static String number(int n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }

    /** That nothing came of it, and, where only warnings were found, why. */
    void nothing(String done, Diagnostics diagnostics) {
        boolean warningsAlone = !diagnostics.hasErrors() && diagnostics.count(Severity.WARNING) > 0;
        err.println("Nothing was " + done + (warningsAlone ? ": --strict lets warnings stop it." : "."));
    }

    /** The end of a build: what was found, and what came of it. */
    void finished(Summary summary, Path output, Diagnostics diagnostics) {
        faults(diagnostics);
        summary.published()
                .ifPresentOrElse(p -> built(summary, p, output.toString()), () -> nothing("published", diagnostics));
    }

    private void built(Summary summary, Published published, String output) {
        out.println("Built " + output + ": " + number(summary.places(), "place") + ", "
                + number(summary.pages(), "page") + ", " + number(summary.charts(), "chart") + "; "
                + published.written() + " files written, " + published.unchanged() + " unchanged, "
                + published.removed() + " removed; " + end());
    }

    /** What became of each table. */
    void tables(List<Explanation> tables) {
        tables.forEach(t -> out.print(TextReport.brief(t)));
    }
}
