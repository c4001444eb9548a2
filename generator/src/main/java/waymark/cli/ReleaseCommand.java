package waymark.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import waymark.build.Releases;
import waymark.diagnostic.Diagnostics;
import waymark.edition.Manifest;

/** Releases editions. */
@Command(
        name = "release",
        description = "Freezes what a place says now as an edition, which keeps its address for good.",
        mixinStandardHelpOptions = true)
final class ReleaseCommand implements Callable<Integer> {
    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Places places;

    @Option(
            names = "--edition",
            paramLabel = "ID",
            required = true,
            description = "Its name in addresses, such as 2026-1.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String edition;

    @Option(names = "--title", paramLabel = "TEXT", required = true, description = "Its title, such as Spring 2026.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String title;

    @Option(names = "--by", paramLabel = "WHO", required = true, description = "Who releases it; may be repeated.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private List<String> people;

    @Option(
            names = "--on",
            paramLabel = "DATE-TIME",
            required = true,
            description =
                    "When it is public: 2026-04-14T09:00+01:00, or a day, which begins at midnight in the site's zone.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String on;

    @Option(names = "--note", paramLabel = "TEXT", defaultValue = "", description = "What readers are told about it.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String note;

    @Option(names = "--corrects", paramLabel = "ID", description = "The edition that it puts right.")
    private @Nullable String corrects;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private SourceOptions options;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** One place, or all of them. */
    static final class Places {
        @Parameters(index = "0", paramLabel = "PLACE", description = "The place's id.")
        private @Nullable String place;

        @Option(names = "--all", description = "Release all places.")
        private boolean all;
    }

    @Override
    public Integer call() {
        Diagnostics diagnostics = new Diagnostics();
        Reporting reporting = options.reporting(
                spec.commandLine().getOut(), spec.commandLine().getErr());
        Releases.Wanted wanted = new Releases.Wanted(
                places.all ? Optional.empty() : Optional.ofNullable(places.place),
                edition,
                title,
                people,
                on,
                note,
                Optional.ofNullable(corrects));
        List<Manifest> released =
                Releases.run(options.settings(options.source().resolve("site"), false), wanted, reporting, diagnostics);
        reporting.faults(diagnostics);
        for (Manifest m : released) {
            spec.commandLine()
                    .getOut()
                    .println("Released " + m.place() + " " + m.id() + " (" + m.title() + "), public from " + m.on()
                            + ", " + m.sources().size() + " sources");
        }
        if (released.isEmpty()) {
            reporting.nothing("released", diagnostics);
            return Main.FAULTS;
        }
        return Main.DONE;
    }
}
