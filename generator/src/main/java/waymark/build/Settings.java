package waymark.build;

import java.nio.file.Path;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Severity;
import waymark.network.Moment;

/**
 * What a run was asked to do.
 *
 * @param source the site folder
 * @param output where the site goes
 * @param preview whether the working state of every place is shown
 * @param strict whether warnings stop the build too
 * @param threads how many pieces are composed at once
 */
public record Settings(Path source, Path output, Moment now, boolean preview, boolean strict, int threads) {
    public Settings {
        if (threads < 1) {
            throw new IllegalArgumentException("no threads");
        }
    }

    /** Whether what was found so far stops the run. */
    public boolean stops(Diagnostics diagnostics) {
        return diagnostics.hasErrors() || (strict && diagnostics.count(Severity.WARNING) > 0);
    }
}
