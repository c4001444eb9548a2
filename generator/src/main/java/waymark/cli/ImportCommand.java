package waymark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import waymark.build.Imports;
import waymark.intake.Explanation;
import waymark.intake.report.JsonReport;
import waymark.intake.report.TextReport;

/** Explains tables, and writes what a site needs to read them. */
@Command(
        name = "import",
        description = {
            "Explains tables: what they are recognised as, what is read, what is left out and why, and what to decide.",
            "Nothing is written."
        },
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A table, wherever it lies; a folder stands for all tables in it.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private List<Path> files;

    @Option(
            names = "--source",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The site folder (default: this folder). Without a site all areas are taken as listed.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path source;

    @Option(names = "--json", description = "Tell everything as JSON instead.")
    private boolean json;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private AnswerOptions answers;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        List<Explanation> explanations = Imports.explain(source, files, answers.answers());
        if (json) {
            out.print(JsonReport.of(explanations));
        } else {
            explanations.forEach(e -> out.println(TextReport.full(e)));
        }
        return explanations.stream().anyMatch(Explanation::hasErrors) ? Main.FAULTS : Main.DONE;
    }
}
