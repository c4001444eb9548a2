package waymark.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;

/** What a command said and how it ended. */
public record Invocation(int exit, String out, String err) {
    private static final Pattern STAGE =
            Pattern.compile("^waymark: (read|render|check links|publish|release)\n", Pattern.MULTILINE);

    /** Runs a command as if nobody watched. */
    public static Invocation of(List<String> arguments) {
        return of(false, arguments.toArray(String[]::new));
    }

    /** Runs a command; {@code terminal} tells whether somebody watches. */
    static Invocation of(boolean terminal, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(new PrintWriter(out), new PrintWriter(err), terminal, arguments);
        String end = System.lineSeparator();
        return new Invocation(
                exit, out.toString().replace(end, "\n"), err.toString().replace(end, "\n"));
    }

    /** What was said beside the names of stages. */
    public String messages() {
        return STAGE.matcher(err).replaceAll("");
    }
}
