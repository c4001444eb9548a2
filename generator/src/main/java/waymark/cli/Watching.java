package waymark.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import waymark.build.Build;
import waymark.build.Settings;
import waymark.build.Summary;
import waymark.diagnostic.Diagnostics;
import waymark.store.StoreException;
import waymark.store.watch.SourceWatch;

/**
 * Builds, and builds again whenever a source changes or the time comes at which the same sources are another site, until the
 * program is stopped. Faults end nothing: they are told, and mended by the next change.
 */
final class Watching {
    /** The clock is looked at this often: time also passes while a computer sleeps, which no waiting notices. */
    private static final Duration CLOCK = Duration.ofMinutes(1);

    /** What the disk refused is tried again soon, then more and more seldom. */
    private static final Duration FIRST_RETRY = Duration.ofSeconds(2);

    private static final Duration LAST_RETRY = Duration.ofMinutes(1);

    private final SourceOptions options;
    private final Supplier<Settings> settings;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Clock clock;

    /** When to build again whatever happens. */
    private Optional<Instant> next = Optional.empty();

    private boolean published;
    private String refused = "";
    private Duration retry = FIRST_RETRY;

    Watching(SourceOptions options, Supplier<Settings> settings, Clock clock, PrintWriter out, PrintWriter err) {
        this.options = options;
        this.settings = settings;
        this.clock = clock;
        this.out = out;
        this.err = err;
    }

    /** Returns when its thread is interrupted, which only tests do. */
    int run() {
        try (SourceWatch watch = SourceWatch.over(options.source(), err::println)) {
            build(watch);
            err.println("Waiting for changes in " + options.source() + "; Ctrl-C ends it.");
            while (true) {
                await(watch);
                build(watch);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Main.DONE;
        }
    }

    private void await(SourceWatch watch) throws InterruptedException {
        boolean changed = false;
        while (!changed && next.filter(n -> !clock.instant().isBefore(n)).isEmpty()) {
            changed = watch.await(left());
        }
    }

    private Duration left() {
        return next.map(n -> Duration.between(clock.instant(), n))
                .filter(d -> d.compareTo(CLOCK) < 0)
                .orElse(CLOCK);
    }

    private void build(SourceWatch watch) {
        Reporting reporting = options.reportingAgain(out, err);
        try {
            build(reporting);
            refused = "";
            retry = FIRST_RETRY;
        } catch (StoreException e) {
            reporting.clear();
            refused(String.valueOf(e.getMessage()), watch);
        }
        out.flush();
        err.flush();
    }

    /** Says nothing if the last build was of the same sources. */
    private void build(Reporting reporting) {
        Settings now = settings.get();
        Diagnostics diagnostics = new Diagnostics();
        Summary summary = Build.run(now, reporting, diagnostics);
        boolean same = published && reporting.hasOnlyListed();
        published = summary.published().isPresent();
        next = summary.until();
        if (same && published) {
            reporting.clear();
        } else {
            reporting.finished(summary, now.output(), diagnostics);
        }
    }

    /** What the disk refuses, or another build that is at work, passes without any source being changed. */
    private void refused(String why, SourceWatch watch) {
        published = false;
        if (!why.equals(refused) && !watch.isWaiting()) {
            err.println("waymark: " + why);
            refused = why;
        }
        next = Optional.of(clock.instant().plus(retry));
        retry = retry.multipliedBy(2).compareTo(LAST_RETRY) < 0 ? retry.multipliedBy(2) : LAST_RETRY;
    }
}
