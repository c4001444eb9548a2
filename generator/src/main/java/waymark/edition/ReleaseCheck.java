package waymark.edition;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.diagnostic.Span;

/** Whether what is said of a new edition fits the place's earlier ones. */
final class ReleaseCheck {
    private final String place;
    private final Particulars particulars;
    private final Diagnostics diagnostics;

    ReleaseCheck(String place, Particulars particulars, Diagnostics diagnostics) {
        this.place = place;
        this.particulars = particulars;
        this.diagnostics = diagnostics;
    }

    void check(List<Manifest> earlier) {
        checkNames();
        List<String> ids = earlier.stream().map(Manifest::id).toList();
        if (ids.contains(particulars.id())) {
            error(
                    "edition-exists",
                    "edition " + particulars.id() + " of " + place
                            + " was released already, and an edition never changes",
                    "choose another id, such as the next number");
        }
        if (!earlier.isEmpty()) {
            checkTime(earlier.get(earlier.size() - 1));
        }
        particulars
                .corrects()
                .filter(id -> !ids.contains(id))
                .ifPresent(id -> error(
                        "edition-corrects",
                        "\"" + id + "\", which this edition is to correct, is not an edition of " + place,
                        Nearest.hint(id, ids)));
    }

    private void checkNames() {
        Stream.of(place, particulars.id())
                .filter(id -> !EditionPaths.ID.matcher(id).matches())
                .forEach(id -> error(
                        "edition-name",
                        "\"" + id + "\" is not an id",
                        "use lower-case letters and digits, words joined by hyphens: 2026-1"));
        if (place.equals(EditionPaths.OBJECTS)) {
            error("edition-name", "no place with editions can be called \"objects\"", "rename the place");
        }
        if (EditionPaths.OWN_PAGES.contains(particulars.id())) {
            error(
                    "edition-name",
                    "\"" + particulars.id() + "\" is the address of other pages of each place",
                    "choose another id, such as 2026-1");
        }
        if (particulars.title().isBlank()) {
            error("edition-title", "the edition has no title", "add --title");
        }
        if (particulars.people().isEmpty() || particulars.people().stream().anyMatch(String::isBlank)) {
            error("edition-people", "nobody is named who releases the edition", "add --by");
        }
    }

    private void checkTime(Manifest newest) {
        if (!particulars.on().isAfter(newest.on())) {
            error(
                    "edition-order",
                    "the edition is to be public on " + text(particulars) + ", not after the newest one, " + newest.id()
                            + ", on " + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(newest.on()),
                    "choose a later time with --on");
        }
    }

    private static String text(Particulars particulars) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(particulars.on());
    }

    private void error(String code, String message, String hint) {
        String id = particulars.id().isBlank() ? "?" : particulars.id();
        diagnostics.error(code, Span.of(Manifest.path(place.isBlank() ? "?" : place, id)), message, hint);
    }
}
