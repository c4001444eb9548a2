package waymark.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import waymark.build.Build;
import waymark.build.Settings;
import waymark.build.Summary;
import waymark.diagnostic.Diagnostics;

/** Checks the sources. */
@Command(
        name = "check",
        description = "Reads and checks everything, says what was read and what is wrong, and writes nothing.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private SourceOptions options;

    @Option(names = "--quiet", description = "Leave out what was read of each table.")
    private boolean quiet;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        Diagnostics diagnostics = new Diagnostics();
        Reporting reporting = options.reporting(
                spec.commandLine().getOut(), spec.commandLine().getErr());
        Settings settings = options.settings(options.source().resolve("site"), false);
        Summary summary = Build.check(settings, reporting, diagnostics);
        reporting.faults(diagnostics);
        if (!quiet) {
            reporting.tables(summary.tables());
        }
        boolean stops = settings.stops(diagnostics);
        if (!stops) {
            spec.commandLine().getOut().println("Nothing stops a build.");
        }
        return stops ? Main.FAULTS : Main.DONE;
    }
}
