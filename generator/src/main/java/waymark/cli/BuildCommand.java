package waymark.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import waymark.build.Build;
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

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        Diagnostics diagnostics = new Diagnostics();
        Path target = output == null ? options.source().resolve(preview ? "preview" : "site") : output;
        Reporting reporting = options.reporting(
                spec.commandLine().getOut(), spec.commandLine().getErr());
        Summary summary = Build.run(options.settings(target, preview), reporting, diagnostics);
        reporting.faults(diagnostics);
        summary.published().ifPresent(p -> reporting.built(summary, p, target.toString()));
        if (summary.published().isEmpty()) {
            reporting.nothing("published", diagnostics);
            return Main.FAULTS;
        }
        return Main.DONE;
    }
}
