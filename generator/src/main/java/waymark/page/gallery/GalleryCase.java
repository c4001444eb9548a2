package waymark.page.gallery;

import java.util.Locale;

/** A state that figures may be in, and that every kind of chart has to show well. */
enum GalleryCase {
    USUAL(32, 9),
    ONE_POINT(32, 1),
    ALL_MISSING(32, 9),
    SUPPRESSED(32, 9),
    HUGE(32, 9),
    NEGATIVE(32, 9),
    OUTLIER(32, 9),
    ONE_PLACE(1, 9),
    FEW_PLACES(4, 9),
    MANY_PLACES(400, 9),
    MORE_PLACES(700, 9),
    LONG_NAMES(32, 24),
    WELSH(22, 9);

    private final int places;
    private final int periods;

    GalleryCase(int places, int periods) {
        this.places = places;
        this.periods = periods;
    }

    int places() {
        return places;
    }

    int periods() {
        return periods;
    }

    /** Whether it differs from the usual case only in where other places stand, or in how many there are. */
    boolean isAboutPlaces() {
        return this == OUTLIER || places == 1 || this == FEW_PLACES || this == MANY_PLACES || this == MORE_PLACES;
    }

    /** The name in addresses and message keys. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
