package waymark.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import waymark.build.Imports;
import waymark.intake.report.JsonReport;
import waymark.intake.report.TextReport;
import waymark.intake.report.Told;

/** Explains tables, and writes what a site needs to read them. */
@Command(
        name = "import",
        description = {
            "Explains tables: what they are recognised as, what is read, what is left out and why, and what to decide.",
            "Nothing is written without --write, and no file that is there is ever changed."
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

    @Option(
            names = "--write",
            description =
                    "Write what the site needs to read the figures: a profile where the layout was guessed, entries for new "
                            + "indicators, and a tidy copy of a table that lies outside of the site.")
    private boolean write;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What written files are called (default: like the table).")
    private @Nullable String name;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private AnswerOptions answers;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (name != null && !name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new ParameterException(
                    spec.commandLine(), "--name: write lower-case letters, digits and hyphens, not \"" + name + "\"");
        }
        List<Told> told =
                Imports.run(new Imports.Wanted(source, files, answers.answers(), write, Optional.ofNullable(name)));
        if (json) {
            out.print(JsonReport.of(told));
        } else {
            told.forEach(t -> tell(out, t));
            if (told.size() > 1) {
                out.print(TextReport.sum(told.stream().map(Told::explanation).toList()));
            }
        }
        return told.stream().anyMatch(t -> t.explanation().hasErrors()) ? Main.FAULTS : Main.DONE;
    }

    private void tell(PrintWriter out, Told told) {
        out.print(TextReport.full(told.explanation()));
        out.println(told.written()
                .map(w -> TextReport.written(told.explanation(), w))
                .orElseGet(() -> TextReport.unwritten(told.explanation(), write)));
    }
}
