package waymark.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import waymark.store.StoreException;

/** The command line. */
@Command(
        name = "waymark",
        description = "Turns Markdown, CSV and YAML into a versioned static site for each place.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {BuildCommand.class, CheckCommand.class, ImportCommand.class, ReleaseCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:something in the content or its folders has to be mended",
            "2:the command was not understood",
            "3:a defect of Waymark itself"
        })
public final class Main implements Runnable {
    static final int DONE = 0;
    static final int FAULTS = 1;
    static final int USAGE = 2;
    static final int DEFECT = 3;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** Tells the version that is in the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"waymark " + (version == null ? "(from its classes)" : version)};
        }
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "which command?");
    }

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, Boolean.getBoolean("waymark.terminal"), arguments));
    }

    /** Runs a command with given streams; {@code terminal} tells whether somebody watches. */
    static int run(PrintWriter out, PrintWriter err, boolean terminal, String... arguments) {
        Optional<String> help = PackedHelp.of(arguments);
        if (help.isPresent()) {
            out.print(help.get());
            out.flush();
            return DONE;
        }
        Optional<BuildCommand> plain = PlainBuild.of(terminal, arguments);
        int code = plain.isPresent() ? run(plain.get(), out, err) : described(out, err, terminal, arguments);
        out.flush();
        err.flush();
        return code;
    }

    private static int run(BuildCommand command, PrintWriter out, PrintWriter err) {
        try {
            return command.run(out, err);
        } catch (
                RuntimeException
                        e) { // nobody above tells of it: a defect is reported as one, as picocli's handler does
            return failed(e, err);
        }
    }

    /** Runs what picocli understands, and says what it doesn't. */
    private static int described(PrintWriter out, PrintWriter err, boolean terminal, String... arguments) {
        CommandLine line = line(terminal);
        line.setOut(out);
        line.setErr(err);
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, err));
        return line.execute(arguments);
    }

    private static int failed(Exception e, PrintWriter err) {
        if (e instanceof StoreException) {
            err.println("waymark: " + e.getMessage());
            return FAULTS;
        }
        err.println("waymark: this is a defect of Waymark, not of your content. Nothing was published.");
        err.println("Please report it with the lines below.");
        e.printStackTrace(err);
        return DEFECT;
    }

    /** The command line with its commands. Its help is plain text, on terminals too: it is the one that is packed. */
    static CommandLine line(boolean terminal) {
        return new CommandLine(new Main(), new Commands(terminal))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    }

    /** Makes the commands, telling those that report progress whether somebody watches. */
    private record Commands(boolean terminal) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type == SourceOptions.class) {
                return type.cast(new SourceOptions(terminal));
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
