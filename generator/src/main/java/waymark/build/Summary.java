package waymark.build;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import waymark.indicator.Evidence;
import waymark.intake.Explanation;
import waymark.intake.SiteTables;
import waymark.network.Network;
import waymark.store.output.Published;

/**
 * What a run did.
 *
 * @param places how many places the site shows
 * @param pages how many pages were rendered
 * @param charts how many charts they hold
 * @param published what was written; nothing if a gate stopped the run, or only a check was asked for
 * @param tables what became of each table, where only a check was asked for
 * @param until when the same sources will be another site; never if a day was asked for
 */
public record Summary(
        int places,
        int pages,
        int charts,
        Optional<Published> published,
        List<Explanation> tables,
        Optional<Instant> until) {
    public Summary {
        tables = List.copyOf(tables);
    }

    /** What a run did before anything was published. */
    static Summary unpublished(Network network, int pages, int charts, Optional<Instant> until) {
        return new Summary(network.shown().size(), pages, charts, Optional.empty(), List.of(), until);
    }

    /** The same with what became of each table, for a run that tells it. */
    Summary explaining(Evidence evidence) {
        return new Summary(places, pages, charts, published, SiteTables.of(evidence), until);
    }

    /** The same, published. */
    Summary with(Published published) {
        return new Summary(places, pages, charts, Optional.of(published), tables, until);
    }
}
