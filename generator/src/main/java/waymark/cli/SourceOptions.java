package waymark.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import waymark.build.Settings;
import waymark.network.Moment;

/** What all commands that read a site folder have in common. */
final class SourceOptions {
    /** The site folder where none is named. */
    static final String HERE = ".";

    private final boolean terminal;

    @Option(
            names = "--source",
            paramLabel = "DIR",
            defaultValue = HERE,
            description = "The site folder, with content/ and data/ (default: this folder).")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path source;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day of the build; it begins at midnight in the site's zone (default: now).")
    private @Nullable LocalDate date;

    @Option(names = "--strict", description = "Let warnings stop the run as errors do.")
    private boolean strict;

    /** For picocli, which fills it. */
    SourceOptions(boolean terminal) {
        this.terminal = terminal;
    }

    SourceOptions(boolean terminal, Path source, @Nullable LocalDate date, boolean strict) {
        this.terminal = terminal;
        this.source = source;
        this.date = date;
        this.strict = strict;
    }

    Path source() {
        return source;
    }

    /** The settings of a run that writes to a folder, or of one that writes none. */
    Settings settings(Path output, boolean preview) {
        int threads = Integer.getInteger("waymark.threads", Runtime.getRuntime().availableProcessors());
        Moment now = new Moment(Optional.ofNullable(date), Clock.systemUTC().instant());
        return new Settings(source, output, now, preview, strict, threads);
    }

    Reporting reporting(PrintWriter out, PrintWriter err) {
        return new Reporting(out, err, terminal, false, Clock.systemUTC());
    }

    /** Reports one of many builds. */
    Reporting reportingAgain(PrintWriter out, PrintWriter err) {
        return new Reporting(out, err, terminal, true, Clock.system(ZoneId.systemDefault()));
    }
}
