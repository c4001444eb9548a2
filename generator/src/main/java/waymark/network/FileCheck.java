package waymark.network;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.diagnostic.Span;
import waymark.language.Tongue;
import waymark.place.Areas;
import waymark.place.Place;
import waymark.place.PlaceReader;
import waymark.store.SourceTree;

/** Checks that every file lies where it is read: one that nobody reads would be missed in silence. */
final class FileCheck {
    private static final Pattern PLACE_FILE = Pattern.compile("content/places/([^/]+)/([^/]+)");
    private static final Pattern PLACE_PICTURE = Pattern.compile("content/places/([^/]+)/.*(?<!\\.md)");
    private static final Pattern ROAD_MAP = Pattern.compile("data/road-maps/([^/]+)\\.yaml");
    private static final List<Pattern> READ = List.of(
            Pattern.compile("data/(site|indicators|comparators)\\.yaml|data/places\\.csv"),
            Pattern.compile("data/indicators/[^/]+\\.yaml"),
            Pattern.compile("data/observations/[^/]+\\.(csv|json|ya?ml|md)"),
            Pattern.compile("data/observations/(indicator-config|meta|translations)/([^/]+/)?[^/]+\\.(json|ya?ml|md)"),
            Pattern.compile("data/neighbours/[^/]+\\.csv"),
            Pattern.compile("data/profiles/[^/]+\\.yaml"),
            Pattern.compile("data/(.+/)?(README|LICENSE|LICENCE)[^/]*"),
            Pattern.compile("content/[^/]+"),
            Pattern.compile("content/hub/.+"),
            Pattern.compile("content/(?!places/).*(?<!\\.md)"),
            Pattern.compile("templates/.+"));
    private static final List<String> FOLDERS = List.of(
            "content/hub",
            "content/places",
            "data/indicators",
            "data/neighbours",
            "data/observations",
            "data/profiles",
            "data/road-maps",
            "data/site.yaml",
            "data/places.csv",
            "data/indicators.yaml",
            "data/comparators.yaml");

    private final List<String> places;
    private final Diagnostics diagnostics;

    private FileCheck(Areas areas, Diagnostics diagnostics) {
        this.places = areas.places().stream().map(Place::id).toList();
        this.diagnostics = diagnostics;
    }

    /** Checks the working files, and the places that have editions. */
    static void check(SourceTree tree, Tongue tongue, Set<String> editions, Areas areas, Diagnostics diagnostics) {
        FileCheck check = new FileCheck(areas, diagnostics);
        tree.paths().forEach(check::file);
        tree.paths()
                .forEach(path -> tongue.original(path)
                        .filter(original -> tree.hash(original).isEmpty())
                        .ifPresent(original -> diagnostics.error(
                                "translation-alone",
                                Span.of(path),
                                "there is no " + original + " that this could be the translation of",
                                "write the text in the site's main language too: " + tongue.main())));
        editions.forEach(p -> check.place(p, "data/editions/" + p));
    }

    private void file(String path) {
        if (matches(List.of(PLACE_FILE, PLACE_PICTURE), path)) {
            String rest = path.substring("content/places/".length());
            String place = rest.substring(0, rest.indexOf('/'));
            place(place, "content/places/" + place);
        } else if (ROAD_MAP.matcher(path).matches()) {
            place(path.substring("data/road-maps/".length(), path.length() - ".yaml".length()), path);
        } else if (!matches(READ, path)) {
            String folder = path.substring(0, path.lastIndexOf('/'));
            diagnostics.error(
                    "unread-file",
                    Span.of(path),
                    "no file is read from this place",
                    FOLDERS.contains(folder)
                            ? "check its ending, or move it out of content/ and data/"
                            : Nearest.to(folder, FOLDERS)
                                    .or(() -> Nearest.to(path, FOLDERS))
                                    .map(near ->
                                            "did you mean " + near + "? Otherwise move it out of content/ and data/")
                                    .orElse("move it to where it is read, or out of content/ and data/"));
        }
    }

    private static boolean matches(Collection<Pattern> patterns, String path) {
        return patterns.stream().anyMatch(p -> p.matcher(path).matches());
    }

    private void place(String place, String path) {
        if (!places.contains(place)) {
            diagnostics.notFound(
                    List.of(PlaceReader.PATH),
                    "unknown-place",
                    Span.of(path),
                    "\"" + place + "\" is not a place of data/places.csv",
                    Nearest.hint(place, places));
        }
    }
}
