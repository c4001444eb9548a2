package waymark.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import waymark.build.Build;
import waymark.build.Settings;
import waymark.build.Summary;
import waymark.diagnostic.Diagnostics;

/** Builds the site. */
@Command(
        name = "build",
        description =
                "Builds the site. If anything is wrong, everything that is wrong is said and nothing is published.",
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private SourceOptions options;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Where the site goes (default: site/ in the site folder; for a preview, preview/).")
    private @Nullable Path output;

    @Option(
            names = "--preview",
            description = "Show the working state of every place, marked as a preview, not for publication.")
    private boolean preview;

    @Option(names = "--watch", description = "Stay, and build again whenever a source changes, until stopped (Ctrl-C).")
    private boolean watch;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** For picocli, which fills it. */
    @SuppressWarnings("NullAway.Init")
    BuildCommand() {}

    /** A command that was understood without picocli. */
    @SuppressWarnings("NullAway.Init") // it has no description of itself, and needs none
    BuildCommand(SourceOptions options, @Nullable Path output, boolean preview) {
        this.options = options;
        this.output = output;
        this.preview = preview;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        return watch ? new Watching(options, this::settings, Clock.systemUTC(), out, err).run() : run(out, err);
    }

    /** Builds, says what came of it, and returns the exit code. */
    int run(PrintWriter out, PrintWriter err) {
        Diagnostics diagnostics = new Diagnostics();
        Reporting reporting = options.reporting(out, err);
        Settings settings = settings();
        Summary summary = Build.run(settings, reporting, diagnostics);
        reporting.finished(summary, settings.output(), diagnostics);
        return summary.published().isPresent() ? Main.DONE : Main.FAULTS;
    }

    Settings settings() {
        return options.settings(target(), preview);
    }

    private Path target() {
        return output == null ? options.source().resolve(preview ? "preview" : "site") : output;
    }
}
