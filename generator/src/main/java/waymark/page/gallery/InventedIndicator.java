package waymark.page.gallery;

import java.util.List;
import java.util.Optional;
import waymark.indicator.Disclosure;
import waymark.indicator.Indicator;
import waymark.indicator.Levels;
import waymark.indicator.Measure;
import waymark.indicator.Polarity;
import waymark.indicator.Source;
import waymark.indicator.Theme;
import waymark.indicator.Unit;

/**
 * An indicator of the gallery, with what its figures are made from.
 *
 * @param low around which the lowest figures of all places lie
 * @param range how far above that the highest lie
 * @param growth from one period to the next
 * @param margin from a figure to either of its limits; 0 if it has none
 */
record InventedIndicator(Indicator indicator, double low, double range, double growth, double margin) {
    private static final Source SOURCE =
            new Source("Invented figures", "", Optional.empty(), Optional.empty(), Optional.empty(), "");
    private static final Unit PERCENT = new Unit("", "%", "per cent");

    /** The theme of all of them. */
    static Theme theme(GalleryCase shown) {
        return new Theme(
                "theme", shown == GalleryCase.WELSH ? "Dechrau'n dda" : "Starting well", "", InventedAreas.NOWHERE);
    }

    /** The indicators of a case; the first is the one that charts of a single indicator show. */
    static List<InventedIndicator> of(GalleryCase shown) {
        return List.of(main(shown), stays(shown), pay(shown), homes(shown));
    }

    private static InventedIndicator main(GalleryCase shown) {
        return switch (shown) {
            case HUGE ->
                new InventedIndicator(
                        indicator("output", "Output of all businesses", new Unit("£", "", ""), Polarity.HIGH_IS_GOOD),
                        1.1e9,
                        8.4e9,
                        1.3e8,
                        2.6e8);
            case NEGATIVE ->
                new InventedIndicator(
                        indicator("balance", "People moving in less people moving out", PERCENT, Polarity.NONE),
                        -7.5,
                        9,
                        0.3,
                        0.6);
            case LONG_NAMES ->
                new InventedIndicator(
                        indicator(
                                "ready",
                                "Children who reach a good level of development by the end of their first school year, "
                                        + "all schools taken together",
                                new Unit("", " points", "points of a hundred in the combined assessment"),
                                Polarity.HIGH_IS_GOOD),
                        54,
                        20,
                        0.3,
                        1.6);
            default -> new InventedIndicator(ready(shown), 54, 20, 0.5, 1.6);
        };
    }

    private static Indicator ready(GalleryCase shown) {
        return shown == GalleryCase.WELSH
                ? indicator(
                        "ready",
                        "Plant sy'n barod ar gyfer yr ysgol",
                        new Unit("", "%", "y cant"),
                        Polarity.HIGH_IS_GOOD)
                : indicator("ready", "Children ready for school", PERCENT, Polarity.HIGH_IS_GOOD);
    }

    private static InventedIndicator stays(GalleryCase shown) {
        Indicator stays = shown == GalleryCase.WELSH
                ? indicator(
                        "stays",
                        "Arosiadau brys mewn ysbyty",
                        new Unit("", "", "fesul 100,000 o bobl"),
                        Polarity.LOW_IS_GOOD)
                : indicator(
                        "stays",
                        "Emergency hospital stays",
                        new Unit("", "", "per 100,000 people"),
                        Polarity.LOW_IS_GOOD);
        return new InventedIndicator(stays, 410, 380, -4, 31);
    }

    private static InventedIndicator pay(GalleryCase shown) {
        Indicator pay = shown == GalleryCase.WELSH
                ? indicator("pay", "Cyflog wythnosol", new Unit("£", "", "yr wythnos"), Polarity.HIGH_IS_GOOD)
                : indicator("pay", "Weekly pay", new Unit("£", "", "a week"), Polarity.HIGH_IS_GOOD);
        return new InventedIndicator(pay, 480, 210, 11, 0);
    }

    private static InventedIndicator homes(GalleryCase shown) {
        Indicator homes = shown == GalleryCase.WELSH
                ? indicator("homes", "Pobl sy'n rhentu eu cartref", new Unit("", "%", "y cant"), Polarity.NONE)
                : indicator("homes", "People who rent their home", PERCENT, Polarity.NONE);
        return new InventedIndicator(homes, 24, 22, 0.2, 1.1);
    }

    private static Indicator indicator(String id, String title, Unit unit, Polarity polarity) {
        return new Indicator(
                id,
                title,
                title,
                List.of(),
                "theme",
                "",
                unit,
                Optional.empty(),
                polarity,
                Measure.MEAN,
                Optional.empty(),
                Levels.TWO,
                "",
                SOURCE,
                Disclosure.AS_THE_SITE,
                "",
                "",
                Optional.empty(),
                InventedAreas.NOWHERE);
    }
}
