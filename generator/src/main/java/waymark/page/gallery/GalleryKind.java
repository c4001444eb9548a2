package waymark.page.gallery;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A kind of chart that the gallery shows, in the order of its list.
 *
 * <p>A new kind is a constant here, its view in {@link Exhibits}, a line in {@code page/gallery.ftlh}, and the messages
 * {@code gallery.kind.<id>} and {@code gallery.about.<id>}.
 */
enum GalleryKind {
    TREND(true),
    STRIP(true),
    PROFILE(true),
    RANKED(true),
    MAP(true),
    RUG(true),
    SPARKLINES(false),
    BREAKDOWN(false),
    PYRAMID(false),
    OUTCOME(false),
    TIMELINE(false),
    BEHAVIOURS(false),
    METER(false);

    private final boolean ofManyPlaces;

    /** Takes whether it differs with the number of places, or with how far off one of them lies. */
    GalleryKind(boolean ofManyPlaces) {
        this.ofManyPlaces = ofManyPlaces;
    }

    /** The name in addresses, message keys and the template. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The cases that make a difference to it; seven hundred rows differ from four hundred by their weight alone. */
    List<GalleryCase> cases() {
        return Arrays.stream(GalleryCase.values())
                .filter(c -> ofManyPlaces || !c.isAboutPlaces())
                .filter(c -> (this != RANKED && this != RUG) || c != GalleryCase.MORE_PLACES)
                .toList();
    }
}
