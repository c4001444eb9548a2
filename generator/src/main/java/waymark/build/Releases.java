package waymark.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.diagnostic.Span;
import waymark.edition.Manifest;
import waymark.edition.Particulars;
import waymark.edition.Release;
import waymark.edition.ReleaseTime;
import waymark.network.NetworkReader;
import waymark.place.Place;
import waymark.place.PlaceReader;
import waymark.store.FolderTree;
import waymark.work.Workers;

/** Releases editions: the whole site is checked first, every edition is prepared, and only then is any written. */
public final class Releases {
    /** What is to be released; no place means all. The time is as the user wrote it. */
    public record Wanted(
            Optional<String> place,
            String edition,
            String title,
            List<String> people,
            String on,
            String note,
            Optional<String> corrects) {
        public Wanted {
            people = List.copyOf(people);
        }
    }

    private Releases() {}

    /** The manifests written; none if anything was wrong. */
    public static List<Manifest> run(Settings settings, Wanted wanted, Progress progress, Diagnostics diagnostics) {
        progress.stage("read");
        FolderTree tree = FolderTree.open(settings.source(), diagnostics);
        NetworkReader.Reading reading;
        try (Workers workers = Workers.of(settings.threads())) {
            reading = Build.read(tree, settings, workers, diagnostics);
        }
        List<Release> prepared = new ArrayList<>();
        if (!settings.stops(diagnostics)) {
            particulars(settings, wanted, reading, diagnostics)
                    .ifPresent(p -> places(wanted, reading, diagnostics)
                            .forEach(place -> Release.prepare(
                                            tree, place, Release.sourcesOf(place, tree), p, diagnostics)
                                    .ifPresent(prepared::add)));
        }
        if (settings.stops(diagnostics)) {
            return List.of();
        }
        progress.stage("release");
        prepared.forEach(Release::write);
        return prepared.stream().map(Release::manifest).toList();
    }

    private static Optional<Particulars> particulars(
            Settings settings, Wanted wanted, NetworkReader.Reading reading, Diagnostics diagnostics) {
        var on = ReleaseTime.parse(wanted.on(), reading.network().site().zone());
        if (on.isEmpty()) {
            diagnostics.error("edition-time", Span.of("--on"), ReleaseTime.fault(wanted.on()), ReleaseTime.HINT);
        }
        on.filter(o -> o.toInstant()
                        .isAfter(settings.now().instant(reading.network().site().zone())))
                .ifPresent(o -> diagnostics.warning(
                        "embargo",
                        Span.of("--on"),
                        "the edition isn't public before " + o
                                + ", but the network's pages across places show the working figures at once",
                        "keep figures that may not be public yet out of data/ until then"));
        return on.map(o -> new Particulars(
                wanted.edition(), wanted.title(), wanted.people(), o, wanted.note(), wanted.corrects()));
    }

    private static List<String> places(Wanted wanted, NetworkReader.Reading reading, Diagnostics diagnostics) {
        List<String> known = reading.network().evidence().areas().places().stream()
                .map(Place::id)
                .toList();
        if (wanted.place().isEmpty()) {
            return known;
        }
        String place = wanted.place().get();
        if (!known.contains(place)) {
            diagnostics.error(
                    "unknown-place",
                    Span.of(PlaceReader.PATH),
                    "\"" + place + "\" is not a place of " + PlaceReader.PATH,
                    Nearest.hint(place, known));
            return List.of();
        }
        return List.of(place);
    }
}
